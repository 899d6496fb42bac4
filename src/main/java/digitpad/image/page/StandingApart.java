package digitpad.image.page;

import digitpad.image.paper.InkPiece;

/**
 * Whether a small piece that shares its place in the row with a digit is a symbol of its own all the same: a point below
 * the bar of a 5, a raised digit beside the flag of another. Parts of a digit lie close to the rest of it.
 */
final class StandingApart {
    /** A symbol of its own beside a digit is at most this share of its size, or its place in the row says what it is. */
    private static final double SMALL = 0.6;

    /** Paper between the ink of a point and that of the digit above it, as a share of the digit's height. */
    private static final double PAPER_BELOW = 0.06;

    /** Paper between the ink of a small digit or a dash and that of the digit beside it. */
    private static final double PAPER_BESIDE = 0.08;

    /** Likewise of a dash at half the digit's height, where digits have no flags. */
    private static final double PAPER_BEFORE_DASH = 0.02;

    /** A point at the foot of a digit has its middle below this share of the digit's height. */
    private static final double FOOT = 0.65;

    /** What stands beside a digit shares at most this much of its own width with it. */
    private static final double BESIDE = 0.34;

    /** What hangs below a digit's foot likewise. */
    private static final double SHARED_BY_COMMA = 0.5;

    private StandingApart() {}

    static boolean is(InkPiece one, InkPiece other, InkSource ink) {
        boolean firstIsSmall = one.longestSide() < other.longestSide();
        InkPiece small = firstIsSmall ? one : other;
        InkPiece digit = firstIsSmall ? other : one;
        if (small.longestSide() > SMALL * digit.height()) {
            return false;
        }
        double overlap = small.overlap(digit);
        boolean beside = overlap <= BESIDE * small.width();
        boolean below = small.middle() > digit.top() + FOOT * digit.height()
                // Straight under the digit lies the broken end of its stroke.
                && (small.middle() < digit.bottom() || overlap <= SHARED_BY_COMMA * small.width())
                && !small.isFlat();
        boolean dash = Neighbour.isDash(small, digit);
        if (!dash && !beside && !below) {
            return false;
        }
        double share = dash ? PAPER_BEFORE_DASH : below ? PAPER_BELOW : PAPER_BESIDE;
        double paper = share * digit.height();
        return ink.gap(small, digit, paper) >= paper;
    }
}
