package digitpad.app.reading;

import digitpad.dataset.source.DigitFiles;
import digitpad.files.BadFileException;
import digitpad.image.GrayImage;
import digitpad.image.decoding.DecodedPicture;
import digitpad.image.decoding.ImageFiles;
import digitpad.image.page.Arrangement;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.FoundPage;
import digitpad.ink.InkMl;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;

/** Finds the digits and marks on a page, be it an image or a drawing: from left to right, none where there is no ink. */
final class PageReader {
    private PageReader() {}

    /**
     * @param change what is done to a picture first; a drawing is read as it is
     * @throws BadFileException whose sentence says why the file cannot be read
     */
    public static FoundPage read(Path file, UnaryOperator<GrayImage> change) throws BadFileException {
        if (DigitFiles.isDrawing(file)) {
            return DigitFinder.find(InkMl.read(file)).withoutInk();
        }
        return upright(changed(ImageFiles.decoded(file), change), 0);
    }

    /**
     * The same of an image that is to be turned by clockwise quarters first, 0…3; of a drawing, which is never turned, nothing.
     *
     * @throws BadFileException whose sentence says why the file cannot be read
     */
    static IntFunction<FoundPage> turned(Path file, UnaryOperator<GrayImage> change) throws BadFileException {
        if (DigitFiles.isDrawing(file)) {
            return turns -> FoundPage.BLANK;
        }
        DecodedPicture picture = changed(ImageFiles.decoded(file), change);
        return turns -> upright(picture, turns);
    }

    private static DecodedPicture changed(DecodedPicture picture, UnaryOperator<GrayImage> change) {
        return new DecodedPicture(change.apply(picture.image()), picture.reduction());
    }

    private static FoundPage upright(DecodedPicture picture, int turns) {
        FoundPage found =
                DigitFinder.find(picture.image(), turns, Arrangement.NONE).withoutInk();
        return picture.reduction() == 1 ? found : found.enlarged(picture.reduction());
    }
}
