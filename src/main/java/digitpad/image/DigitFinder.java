package digitpad.image;

import digitpad.image.InkComponents.Component;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the digits in a picture or drawing that may hold several, along a row that may slant. Pieces that share their
 * place in the row (the bar of a 5 or 7, a broken stroke) stay one digit; touching digits are not taken apart.
 */
public final class DigitFinder {
    private DigitFinder() {}

    /**
     * The digits of a picture in the order of reading; none in a blank one.
     *
     * @param picture grey as decoded, 0 black and 1 white; dark on light or light on dark
     */
    public static List<FoundDigit> find(GrayImage picture) {
        return InkFinder.find(picture).map(ink -> find(picture, ink)).orElse(List.of());
    }

    private static List<FoundDigit> find(GrayImage picture, GrayImage ink) {
        InkComponents all = InkComponents.of(ink);
        List<Component> components = all.components();
        RowDirection direction = RowDirection.of(components);
        List<InkPiece> digits = DigitGrouping.onPage(all.pieces(direction));
        // Large pictures are looked at on a smaller scale; the boxes are told on the picture's own.
        double scale = (double) picture.width() / ink.width();
        List<FoundDigit> found = new ArrayList<>();
        for (InkPiece digit : digits) {
            List<Component> own = digit.parts().stream().map(components::get).toList();
            PixelBox box =
                    own.stream().map(Component::box).reduce(PixelBox::with).orElseThrow();
            PreprocessTrace trace = Preprocessor.processInk(direction.levelled(all.only(own), box));
            found.add(new FoundDigit(
                    box.left() * scale, box.top() * scale, box.width() * scale, box.height() * scale, trace));
        }
        return List.copyOf(found);
    }

    /** The digits of a drawing from left to right; none in an empty one. */
    public static List<FoundDigit> find(Drawing drawing) {
        List<Stroke> strokes = drawing.strokes();
        List<InkPiece> pieces = new ArrayList<>();
        for (int i = 0; i < strokes.size(); i++) {
            pieces.add(piece(strokes.get(i), i));
        }
        List<FoundDigit> found = new ArrayList<>();
        for (InkPiece digit : DigitGrouping.inOneRow(pieces)) {
            Drawing own = new Drawing(
                    digit.parts().stream().sorted().map(strokes::get).toList());
            found.add(new FoundDigit(
                    digit.start(), digit.top(), digit.width(), digit.height(), Preprocessor.process(own)));
        }
        return List.copyOf(found);
    }

    private static InkPiece piece(Stroke stroke, int part) {
        InkBox box = stroke.smoothed().bounds();
        double edge = stroke.width() / 2;
        return new InkPiece(
                box.left() - edge,
                box.right() + edge,
                box.top() - edge,
                box.bottom() + edge,
                box.longestSide() + stroke.width(),
                List.of(part));
    }
}
