package digitpad.ui.toolbar;

import java.nio.file.Path;

/**
 * What the program says of itself.
 *
 * @param name with the version: "DigitPad 1.0.0"
 * @param folder of the user's settings, digits, runs and designs
 * @param log the file with the details that users are spared
 */
public record Program(String name, Path folder, Path log) {}
