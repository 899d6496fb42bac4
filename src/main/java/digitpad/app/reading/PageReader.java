package digitpad.app.reading;

import digitpad.dataset.source.DigitFiles;
import digitpad.files.BadFileException;
import digitpad.image.decoding.DecodedPicture;
import digitpad.image.decoding.ImageFiles;
import digitpad.image.page.Arrangement;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.FoundPage;
import digitpad.ink.InkMl;
import java.nio.file.Path;
import java.util.function.IntFunction;

/** Finds the digits and marks on a page, be it an image or a drawing: from left to right, none where there is no ink. */
final class PageReader {
    private PageReader() {}

    /** @throws BadFileException whose sentence says why the file cannot be read */
    public static FoundPage read(Path file) throws BadFileException {
        if (DigitFiles.isDrawing(file)) {
            return DigitFinder.find(InkMl.read(file)).withoutInk();
        }
        return upright(ImageFiles.decoded(file), 0);
    }

    /**
     * The same of an image that is to be turned by clockwise quarters first, 0…3; of a drawing, which is never turned, nothing.
     *
     * @throws BadFileException whose sentence says why the file cannot be read
     */
    static IntFunction<FoundPage> turned(Path file) throws BadFileException {
        if (DigitFiles.isDrawing(file)) {
            return turns -> FoundPage.BLANK;
        }
        DecodedPicture picture = ImageFiles.decoded(file);
        return turns -> upright(picture, turns);
    }

    private static FoundPage upright(DecodedPicture picture, int turns) {
        FoundPage found =
                DigitFinder.find(picture.image(), turns, Arrangement.NONE).withoutInk();
        return picture.reduction() == 1 ? found : found.enlarged(picture.reduction());
    }
}
