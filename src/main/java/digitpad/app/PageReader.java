package digitpad.app;

import digitpad.dataset.DigitFiles;
import digitpad.files.BadFileException;
import digitpad.image.DigitFinder;
import digitpad.image.FoundDigit;
import digitpad.image.ImageFiles;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import java.nio.file.Path;
import java.util.List;

/** Finds the digits on a page, be it an image or a drawing: from left to right, none where there is no ink. */
public final class PageReader {
    private PageReader() {}

    /** @throws BadFileException whose sentence says why the file cannot be read */
    public static List<FoundDigit> read(Path file) throws BadFileException {
        return DigitFiles.isDrawing(file) ? find(InkMl.read(file)) : legible(DigitFinder.find(ImageFiles.read(file)));
    }

    /** The digits of a drawing. */
    public static List<FoundDigit> find(Drawing drawing) {
        return legible(DigitFinder.find(drawing));
    }

    private static List<FoundDigit> legible(List<FoundDigit> found) {
        return found.stream()
                .filter(digit -> digit.trace().result().isPresent())
                .toList();
    }
}
