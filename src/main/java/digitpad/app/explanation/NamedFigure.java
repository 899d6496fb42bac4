package digitpad.app.explanation;

import digitpad.explanation.figure.Figure;

/**
 * A figure as it is written to a folder.
 *
 * @param name of its files, without an ending
 * @param words that explain it in plain English
 */
public record NamedFigure(String name, Figure figure, String words) {}
