package digitpad.dataset.source;

import digitpad.files.BadFileException;
import digitpad.image.decoding.ImageFiles;
import digitpad.image.preprocessing.PreprocessTrace;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.InkMl;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** The two kinds of files that hold what somebody wrote: images and InkML drawings. */
public final class DigitFiles {
    /** Endings of pictures that cannot be read: those of phones, cameras and drawing programs. */
    private static final Set<String> OTHER_PICTURES = Set.of(
            "heic", "heif", "avif", "jp2", "jxl", "svg", "psd", "xcf", "tga", "pgm", "ppm", "pbm", "pnm", "dng", "cr2",
            "nef", "arw");

    private DigitFiles() {}

    /** Whether the file's name ends like that of an image or a drawing: for what to take from a folder. */
    public static boolean isDigitFile(Path file) {
        return isDrawing(file) || ImageFiles.isImage(file);
    }

    /**
     * Whether the file's name ends like that of something that somebody wrote, be it of a kind that is read or not. One that is
     * not must fail by name: passed over in silence, it would be missing from every count.
     */
    public static boolean isWriting(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return isDigitFile(file)
                || (dot > 0 && OTHER_PICTURES.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT)));
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
