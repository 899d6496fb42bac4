package digitpad.dataset.pen;

import digitpad.ink.Drawing;

/**
 * What somebody wrote with a pen.
 *
 * @param label what it says: one digit or a whole number, as text
 * @param writer the same text for all samples by one person
 * @param drawing y down, in the file's units
 */
public record PenSample(String label, String writer, Drawing drawing) {}
