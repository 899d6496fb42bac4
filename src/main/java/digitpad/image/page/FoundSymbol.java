package digitpad.image.page;

import digitpad.image.DigitImage;
import java.util.Optional;

/**
 * Something written in a picture or drawing: a digit, or a mark between digits.
 *
 * @param kind what it is, or may be
 * @param x left edge of its ink, in pixels of the picture or units of the pad
 * @param y upper edge likewise
 * @param width of its ink likewise
 * @param height of its ink likewise
 * @param ink that the image is made of, where somebody is to see it; empty where there is no image
 * @param image for a network to read; there where its kind {@linkplain SymbolKind#isReadable() asks for one}
 */
public record FoundSymbol(
        SymbolKind kind,
        double x,
        double y,
        double width,
        double height,
        Optional<DigitInk> ink,
        Optional<DigitImage> image) {
    /** @throws IllegalArgumentException where there is an image too few or too many */
    public FoundSymbol {
        if (image.isPresent() != kind.isReadable()) {
            throw new IllegalArgumentException("A network reads what may be a digit, and nothing else.");
        }
    }

    /** A digit that is a picture of its own. */
    public static FoundSymbol of(DigitImage digit) {
        return new FoundSymbol(
                SymbolKind.DIGIT, 0, 0, DigitImage.SIZE, DigitImage.SIZE, Optional.empty(), Optional.of(digit));
    }

    /** The same, of which nobody is to see the ink. */
    FoundSymbol withoutInk() {
        return new FoundSymbol(kind, x, y, width, height, Optional.empty(), image);
    }

    /** The same in a picture so many times as large along each axis. */
    FoundSymbol enlarged(double times) {
        return new FoundSymbol(kind, x * times, y * times, width * times, height * times, ink, image);
    }
}
