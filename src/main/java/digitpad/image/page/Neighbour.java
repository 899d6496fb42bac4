package digitpad.image.page;

import digitpad.image.paper.InkPiece;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The larger symbol that a small one stands beside, which says how large digits are there and where their line runs.
 *
 * @param symbol itself
 * @param apart the paper between them along the row, as a share of the larger one's height; 0 where there is none
 * @param size the small one's longest side, likewise
 * @param top where the small one begins, as a share of the larger one's height from its upper edge
 * @param bottom where the small one ends, likewise: 1 on the line
 */
record Neighbour(InkPiece symbol, double apart, double size, double top, double bottom) {
    /** A symbol that is taller than this share of another is not small beside it. */
    private static final double SMALL = 0.6;

    /** Half as large as a usual pen is wide: less is dust. */
    private static final double DUST = 0.05;

    /** The middle of a dash lies between these heights. */
    private static final double DASH_TOP = 0.25;

    private static final double DASH_BOTTOM = 0.75;

    /** Farther away than this share of its height, nothing stands beside a symbol. */
    private static final double REACH = 1.5;

    /** The nearest of {@code symbols} that {@code small} is small beside; empty where there is none. */
    static Optional<Neighbour> of(InkPiece small, List<InkPiece> symbols) {
        return symbols.stream()
                .filter(symbol -> small.height() <= SMALL * symbol.height()
                        && small.width() <= symbol.height()
                        && small.distance(symbol) <= REACH * symbol.height())
                .min(Comparator.comparingDouble(small::distance))
                .map(symbol -> new Neighbour(
                        symbol,
                        Math.max(0, -small.overlap(symbol)) / symbol.height(),
                        small.longestSide() / symbol.height(),
                        (small.top() - symbol.top()) / symbol.height(),
                        (small.bottom() - symbol.top()) / symbol.height()));
    }

    /** Whether the symbol is no digit but a frame or a line, beside which digits are as small as dust is beside a digit. */
    boolean isFrame(InkPiece small, InkSource ink) {
        return size < DUST && small.longestSide() >= ink.legible(small);
    }

    boolean isDust() {
        return size < DUST;
    }

    /** Whether another symbol that is as large at least stands beside this one. */
    static boolean hasCompany(InkPiece symbol, List<InkPiece> symbols) {
        return symbols.stream()
                .anyMatch(other -> !other.equals(symbol)
                        && other.longestSide() >= symbol.longestSide()
                        && symbol.distance(other) <= REACH * other.longestSide());
    }

    /** Whether the small one lies beside the larger one as a dash does: flat, at half its height. */
    static boolean isDash(InkPiece small, InkPiece large) {
        double place = (small.middle() - large.top()) / large.height();
        boolean beside = small.center() < large.start() || small.center() > large.end();
        return small.isFlat() && beside && place >= DASH_TOP && place <= DASH_BOTTOM;
    }

    Candidate.Beside beside() {
        return new Candidate.Beside(size, top, bottom);
    }

    double middle() {
        return (top + bottom) / 2;
    }
}
