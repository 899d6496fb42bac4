package digitpad.image.page;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.paper.InkComponents;
import digitpad.image.paper.InkFinder;
import digitpad.image.paper.InkPiece;
import digitpad.ink.Drawing;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Finds the digits in a picture or drawing that may hold several, along rows that may slant, and the marks between them.
 * Where touching digits may be taken apart, or the pieces of a broken one joined, all ways are among the candidates of its
 * {@link Stretch}: what they look like decides. Nothing that could be writing is left out: what is no digit and no known mark is {@link SymbolKind#UNKNOWN}.
 */
public final class DigitFinder {
    /** Fewer pixels of full ink than these are noise. */
    private static final double NOISE = 3;

    /** More pieces than these are no page of digits; the ones with most ink are looked at, the others are told as one. */
    static final int MOST_PIECES = 5_000;

    private DigitFinder() {}

    /**
     * The digits and marks of a picture in the order of reading; none in a blank one.
     *
     * @param picture grey as decoded, 0 black and 1 white; dark on light or light on dark
     */
    public static FoundPage find(GrayImage picture) {
        return find(picture, Arrangement.NONE);
    }

    /** The same, where somebody said by hand what is one digit; places in pixels of the picture. */
    public static FoundPage find(GrayImage picture, Arrangement arrangement) {
        return find(picture, 0, arrangement);
    }

    /**
     * The same of a picture that is to be turned first; places are told on the picture as it came all the same.
     *
     * @param turns clockwise quarters that bring it upright, 0…3
     */
    public static FoundPage find(GrayImage picture, int turns, Arrangement arrangement) {
        return InkFinder.pieces(picture, turns)
                .map(pieces -> pieces.heavierThan(NOISE).withoutEdges())
                .map(pieces -> pieces.isEmpty() ? FoundPage.BLANK.without(pieces.leftOut()) : find(pieces, arrangement))
                .orElse(FoundPage.BLANK);
    }

    private static FoundPage find(InkComponents components, Arrangement arrangement) {
        // Pictures are looked at smaller, upright and level; the boxes are told as the picture came.
        Projection onPicture = components.onPicture();
        PictureInk ink = new PictureInk(components, box -> ByHand.isSeveral(arrangement, onPicture.box(box)));
        return find(ink, ByHand.of(arrangement, ink, onPicture), onPicture, DigitGrouping::onPage)
                .without(components.leftOut());
    }

    /** The digits and marks of a drawing, row by row from left to right; none in an empty one. */
    public static FoundPage find(Drawing drawing) {
        return find(drawing, Arrangement.NONE);
    }

    /** The same, where somebody said by hand what is one digit; places in units of the pad. */
    public static FoundPage find(Drawing drawing, Arrangement arrangement) {
        StrokeInk ink = new StrokeInk(drawing, box -> ByHand.isSeveral(arrangement, box));
        return find(ink, ByHand.of(arrangement, ink, Projection.NONE), Projection.NONE, DigitGrouping::onPad);
    }

    private static FoundPage find(
            InkSource ink,
            ByHand byHand,
            Projection onPicture,
            BiFunction<List<InkPiece>, InkSource, List<InkPiece>> grouping) {
        List<InkPiece> pieces = InkPiece.heaviestFirst(byHand.free());
        List<InkPiece> symbols = new ArrayList<>(grouping.apply(most(pieces), ink));
        symbols.addAll(byHand.made());
        StretchFinder stretches = new StretchFinder(ink, byHand, (piece, kind) -> found(piece, kind, ink, onPicture));
        List<List<PageLayout.Placed>> placed = PageLayout.rows(symbols, ink, byHand);
        // A page may hold a thousand digits.
        List<List<Stretch>> rows =
                new ArrayList<>(placed.parallelStream().map(stretches::of).toList());
        Map<Integer, FoundPage> several = new HashMap<>();
        for (int i = 0; i < placed.size(); i++) {
            List<List<PageLayout.Placed>> close = closeRows(placed.get(i), ink, byHand);
            if (close.size() > 1) {
                several.put(i, new FoundPage(close.stream().map(stretches::of).toList()));
            }
        }
        // A row of its own, the last.
        rest(pieces)
                .map(piece -> found(piece, SymbolKind.UNKNOWN, ink, onPicture))
                .ifPresent(symbol -> rows.add(List.of(Stretch.of(symbol))));
        return new FoundPage(rows, Set.of(), several);
    }

    /** What is a row by its shape, as rows that lie closer to each other than the pieces of a digit may; one where there are none. */
    private static List<List<PageLayout.Placed>> closeRows(List<PageLayout.Placed> row, InkSource ink, ByHand byHand) {
        boolean joined = row.stream().anyMatch(placed -> pieces(placed, ink).count() > 1);
        if (!joined || row.stream().anyMatch(placed -> byHand.isMade(placed.piece()))) {
            return List.of(row);
        }
        List<InkPiece> pieces = row.stream()
                .flatMap(placed -> pieces(placed, ink))
                .map(ink.pieces()::get)
                .toList();
        List<InkPiece> symbols = DigitGrouping.inCloseRows(InkPiece.heaviestFirst(pieces), ink);
        return PageLayout.rows(symbols, ink, byHand);
    }

    private static Stream<Integer> pieces(PageLayout.Placed placed, InkSource ink) {
        return placed.piece().parts().stream().map(ink::piece).distinct();
    }

    private static List<InkPiece> most(List<InkPiece> pieces) {
        return pieces.subList(0, Math.min(MOST_PIECES, pieces.size()));
    }

    /** What nobody looks at, as one. */
    private static Optional<InkPiece> rest(List<InkPiece> pieces) {
        return pieces.stream().skip(MOST_PIECES).reduce(InkPiece::with);
    }

    private static FoundSymbol found(InkPiece piece, SymbolKind kind, InkSource ink, Projection onPicture) {
        PixelBox box = onPicture.box(ink.box(piece));
        Optional<DigitInk> own = kind.isReadable() ? Optional.of(ink.digit(piece)) : Optional.empty();
        Optional<DigitImage> image = own.flatMap(DigitInk::image);
        return new FoundSymbol(
                // What is too faint to be read is told all the same.
                kind.isReadable() && image.isEmpty() ? SymbolKind.UNKNOWN : kind,
                box.left(),
                box.top(),
                box.width(),
                box.height(),
                image.isPresent() ? own : Optional.empty(),
                image);
    }
}
