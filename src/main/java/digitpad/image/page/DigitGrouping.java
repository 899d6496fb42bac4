package digitpad.image.page;

import digitpad.image.paper.InkPiece;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which pieces of ink make one symbol: those that share their place in the row. When in doubt they are one. */
final class DigitGrouping {
    /** Pieces that share this much of the narrower one's width are one digit. */
    private static final double SHARED = 0.5;

    /**
     * A lower piece (a flag, a bar, the angle of a 4, a broken end) may even stand beside the other: share of a digit's
     * size that the gap between them may have. Digits beside each other are of like height.
     */
    private static final double GAP_OF_LOWER = 0.02;

    /** A piece is a lower one below this share of the other's height. */
    private static final double LOWER = 0.7;

    /** Pieces that lie farther above each other than this share of a digit's size belong to two rows. */
    private static final double GAP_OF_ROWS = 0.15;

    /** Rows that lie closer touch. */
    private static final double GAP_OF_CLOSE_ROWS = 0.02;

    /** Dust, smaller than this share of a digit, is no part of it. */
    private static final double DUST = 0.05;

    /** On the pad, bars are often set high above their digits: so far from what is lower than half a digit. */
    private static final double GAP_ABOVE_DIGIT = 0.5;

    /** What is lower than this share of a digit's size stands in no row of its own on the pad. */
    private static final double HALF = 0.5;

    private final InkSource ink;
    private final double gapOfRows;
    private final double gapOfLow;

    /**
     * @param gapOfRows pieces that lie farther above each other, as a share of a digit's size, belong to two rows
     * @param gapOfLow likewise for pieces that are no more than half as high as a digit is large
     */
    private DigitGrouping(InkSource ink, double gapOfRows, double gapOfLow) {
        this.ink = ink;
        this.gapOfRows = gapOfRows;
        this.gapOfLow = gapOfLow;
    }

    /** The symbols of a page, in no order; what lies well above something else is another row. */
    static List<InkPiece> onPage(List<InkPiece> pieces, InkSource ink) {
        return new DigitGrouping(ink, GAP_OF_ROWS, GAP_OF_ROWS).group(pieces);
    }

    /** The symbols of a drawing, where bars may lie far above or below the rest of their digits. */
    static List<InkPiece> onPad(List<InkPiece> pieces, InkSource ink) {
        return new DigitGrouping(ink, GAP_OF_ROWS, GAP_ABOVE_DIGIT).group(pieces);
    }

    /** The same where rows lie as close as can be. */
    static List<InkPiece> inCloseRows(List<InkPiece> pieces, InkSource ink) {
        return new DigitGrouping(ink, GAP_OF_CLOSE_ROWS, GAP_ABOVE_DIGIT).group(pieces);
    }

    /** Joins the first two pieces that are one, over and over; those with more ink come first. */
    private List<InkPiece> group(List<InkPiece> pieces) {
        List<InkPiece> symbols = new ArrayList<>(InkPiece.heaviestFirst(pieces));
        for (int first = 0; first < symbols.size(); first++) {
            OptionalInt second = partner(symbols, first, first + 1, symbols.size());
            while (second.isPresent()) {
                join(symbols, first, second.getAsInt());
                // What it is now may belong to one that it did not belong to before.
                OptionalInt earlier = partner(symbols, first, 0, first);
                while (earlier.isPresent()) {
                    join(symbols, earlier.getAsInt(), first);
                    first = earlier.getAsInt();
                    earlier = partner(symbols, first, 0, first);
                }
                second = partner(symbols, first, first + 1, symbols.size());
            }
        }
        return symbols;
    }

    /** The first of the symbols number {@code from} to before {@code to} that is one with number {@code index}. */
    private OptionalInt partner(List<InkPiece> symbols, int index, int from, int to) {
        InkPiece symbol = symbols.get(index);
        return IntStream.range(from, to)
                .filter(other -> oneSymbol(symbol, symbols.get(other)))
                .findFirst();
    }

    private static void join(List<InkPiece> symbols, int kept, int gone) {
        symbols.set(kept, symbols.get(kept).with(symbols.get(gone)));
        symbols.remove(gone);
    }

    private boolean oneSymbol(InkPiece one, InkPiece other) {
        // Not of the boxes as they grow: what grows with everything that it takes in would take in the page.
        double size = Math.max(one.size(), other.size());
        if (Math.min(one.size(), other.size()) < DUST * size) {
            return false;
        }
        double gap = Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom());
        boolean low = Math.min(one.height(), other.height()) < HALF * size;
        if (gap > (low ? gapOfLow : gapOfRows) * size) {
            return false;
        }
        double narrower = Math.min(one.width(), other.width());
        boolean lower = Math.min(one.height(), other.height()) < LOWER * Math.max(one.height(), other.height());
        double least = lower ? -GAP_OF_LOWER * size : SHARED * narrower;
        return one.overlap(other) > least && !StandingApart.is(one, other, ink);
    }
}
