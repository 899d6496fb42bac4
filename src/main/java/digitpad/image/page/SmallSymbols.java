package digitpad.image.page;

import digitpad.image.paper.InkPiece;
import java.util.List;
import java.util.Optional;

/** What small things are: marks, small digits, dust. All bounds are shares of the height of the digit that they stand beside. */
final class SmallSymbols {
    /** Digits are read down to an eighth of their neighbour's height; a little less for what blur takes away. */
    private static final double SMALLEST_DIGIT = 0.1;

    /** From here on something is as large as digits are. */
    private static final double SMALL = 0.3;

    /** What stands farther from a digit is no mark of its. */
    private static final double CLOSE = 0.8;

    /** Too large for dust, where a point is not expected. */
    private static final double LARGEST_DUST = 0.07;

    /** The middle of a point lies between these heights; 1 is the line. */
    private static final double POINT_TOP = 0.7;

    private static final double POINT_BOTTOM = 1.15;

    /** A point is longer one way than the other by this factor at most. */
    private static final double COMPACT = 2;

    /** No digit but a 1 or 7 can be written by a pen a third as wide as the digit is long. */
    private static final double SPOT = 0.33;

    /** With a pen a quarter as wide, some can. */
    private static final double BLOT = 0.25;

    /** A tick is one line, this many times its longest side at most. */
    private static final double TICK = 1.5;

    /** A comma begins below this height and ends below that one, which is below the line. */
    private static final double COMMA_TOP = 0.6;

    private static final double COMMA_BOTTOM = 1.1;

    private SmallSymbols() {}

    /** What {@code symbol} is beside the larger {@code neighbour}; empty for dust. */
    static Optional<SymbolKind> kind(InkPiece symbol, Neighbour neighbour, InkSource ink) {
        if (neighbour.isDust()) {
            return Optional.empty();
        }
        boolean close = neighbour.apart() <= CLOSE;
        PieceShape shape = PieceShape.of(ink.picture(symbol));
        if (close && !shape.isRing()) {
            if (Neighbour.isDash(symbol, neighbour.symbol())) {
                return Optional.of(SymbolKind.DASH);
            }
            if (isComma(symbol, neighbour) && shape.length() <= TICK) {
                return Optional.of(SymbolKind.COMMA);
            }
            if (neighbour.middle() >= POINT_TOP && neighbour.middle() <= POINT_BOTTOM && neighbour.size() <= SMALL) {
                return Optional.of(atFoot(symbol, shape));
            }
        }
        if (neighbour.size() < SMALLEST_DIGIT) {
            boolean inRow = close && neighbour.bottom() > 0 && neighbour.top() < 1;
            return inRow && neighbour.size() >= LARGEST_DUST ? Optional.of(SymbolKind.UNKNOWN) : Optional.empty();
        }
        if (neighbour.size() >= SMALL && !symbol.isFlat()) {
            return Optional.of(SymbolKind.DIGIT);
        }
        boolean spot = shape.thickness() >= SPOT && !shape.isRing();
        return Optional.of(spot || symbol.isFlat() ? SymbolKind.UNKNOWN : SymbolKind.SMALL_DIGIT);
    }

    private static boolean isComma(InkPiece symbol, Neighbour neighbour) {
        return neighbour.top() >= COMMA_TOP && neighbour.bottom() >= COMMA_BOTTOM && symbol.height() > symbol.width();
    }

    private static SymbolKind atFoot(InkPiece symbol, PieceShape shape) {
        if (symbol.longestSide() > COMPACT * Math.min(symbol.width(), symbol.height())) {
            // A tick on the line is a comma, a point or a 1.
            return SymbolKind.UNKNOWN;
        }
        if (shape.thickness() >= SPOT || (shape.thickness() >= BLOT && shape.length() <= TICK)) {
            return SymbolKind.POINT;
        }
        return shape.thickness() >= BLOT ? SymbolKind.POINT_OR_DIGIT : SymbolKind.SMALL_DIGIT;
    }

    /** What {@code symbol} is, which stands beside none that is larger; empty for dust. */
    static Optional<SymbolKind> kindAlone(InkPiece symbol, List<InkPiece> symbols, InkSource ink) {
        double largest =
                symbols.stream().mapToDouble(InkPiece::longestSide).max().orElse(0);
        double size = symbol.longestSide() / largest;
        boolean legible = symbol.longestSide() >= ink.legible(symbol);
        if (size >= SMALL || (legible && Neighbour.hasCompany(symbol, symbols))) {
            return Optional.of(SymbolKind.DIGIT);
        }
        return size >= SMALLEST_DIGIT || legible ? Optional.of(SymbolKind.UNKNOWN) : Optional.empty();
    }
}
