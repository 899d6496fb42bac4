package digitpad.app;

import digitpad.dataset.DigitFiles;
import digitpad.files.BadFileException;
import digitpad.image.GrayImage;
import digitpad.image.ImageFiles;
import digitpad.image.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.InkMl;
import java.nio.file.Path;
import java.util.List;

/** Finds the digits on a page, be it an image or a drawing: from left to right, none where there is no ink. */
final class PageReader {
    private PageReader() {}

    /** @throws BadFileException whose sentence says why the file cannot be read */
    static List<FoundDigit> read(Path file) throws BadFileException {
        return DigitFiles.isDrawing(file) ? find(InkMl.read(file)) : find(ImageFiles.read(file));
    }

    /** The digits of a drawing. */
    static List<FoundDigit> find(Drawing drawing) {
        InkBox box = drawing.bounds().orElse(new InkBox(0, 0, 0, 0));
        return Preprocessor.process(drawing).result().stream()
                .map(image -> new FoundDigit(image, box.left(), box.top(), box.width(), box.height()))
                .toList();
    }

    private static List<FoundDigit> find(GrayImage page) {
        return Preprocessor.process(page).result().stream()
                .map(image -> new FoundDigit(image, 0, 0, page.width(), page.height()))
                .toList();
    }
}
