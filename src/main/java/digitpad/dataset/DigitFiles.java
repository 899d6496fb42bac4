package digitpad.dataset;

import digitpad.files.BadFileException;
import digitpad.image.ImageFiles;
import digitpad.image.PreprocessTrace;
import digitpad.image.Preprocessor;
import digitpad.ink.InkMl;
import java.nio.file.Path;
import java.util.Locale;

/** The two kinds of files that hold what somebody wrote: images and InkML drawings. */
public final class DigitFiles {
    private DigitFiles() {}

    /** Whether the file's name ends like that of an image or a drawing: for what to take from a folder. */
    public static boolean isDigitFile(Path file) {
        return isDrawing(file) || ImageFiles.isImage(file);
    }

    /** Whether the file's name ends like that of an InkML drawing. */
    public static boolean isDrawing(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".inkml") || name.endsWith(".ink");
    }

    /**
     * The one digit in a file, on its way to the network.
     *
     * @return {@link PreprocessTrace#BLANK} where there is no ink
     * @throws BadFileException whose sentence says why the file cannot be read
     */
    public static PreprocessTrace process(Path file) throws BadFileException {
        return isDrawing(file) ? Preprocessor.process(InkMl.read(file)) : Preprocessor.process(ImageFiles.read(file));
    }
}
