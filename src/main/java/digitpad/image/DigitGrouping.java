package digitpad.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which pieces of ink make one digit: those that share their place in the row. When in doubt they are one. */
final class DigitGrouping {
    /** Pieces that share this much of the narrower one's width are one digit. */
    private static final double SHARED = 0.5;

    /** A small piece (a flag, a bar, a broken end) needs to share less. */
    private static final double SHARED_BY_SMALL = 0.2;

    /** A piece this much lower than a digit is a small one. */
    private static final double SMALL = 0.5;

    /** A piece that belongs to no other and is smaller than this share of a digit is a speck. */
    private static final double SPECK = 0.25;

    /** Pieces of one digit together are at most this much taller than the tallest piece; else they are two rows. */
    private static final double TALLEST = 1.6;

    /** More pieces than this are no row of digits; the ones with most ink are looked at. */
    private static final int MOST_PIECES = 200;

    private DigitGrouping() {}

    /** The digits in the order of reading: rows from the top, each from left to right. */
    static List<InkPiece> group(List<InkPiece> pieces) {
        List<InkPiece> digits = new ArrayList<>(pieces.stream()
                .sorted(Comparator.comparingDouble(InkPiece::mass).reversed())
                .limit(MOST_PIECES)
                .toList());
        double size = digits.stream().mapToDouble(InkPiece::longestSide).max().orElse(0);
        Optional<int[]> pair = joinable(digits, size);
        while (pair.isPresent()) {
            InkPiece second = digits.remove(pair.get()[1]);
            digits.set(pair.get()[0], digits.get(pair.get()[0]).with(second));
            pair = joinable(digits, size);
        }
        digits.removeIf(digit -> digit.longestSide() < SPECK * size);
        return inRows(digits);
    }

    private static Optional<int[]> joinable(List<InkPiece> pieces, double size) {
        for (int first = 0; first < pieces.size(); first++) {
            for (int second = first + 1; second < pieces.size(); second++) {
                if (oneDigit(pieces.get(first), pieces.get(second), size)) {
                    return Optional.of(new int[] {first, second});
                }
            }
        }
        return Optional.empty();
    }

    private static boolean oneDigit(InkPiece one, InkPiece other, double size) {
        InkPiece both = one.with(other);
        if (both.height() > TALLEST * Math.max(size * SMALL, Math.max(one.height(), other.height()))) {
            return false;
        }
        boolean small = Math.min(one.longestSide(), other.longestSide()) < SMALL * size;
        double narrower = Math.min(one.width(), other.width());
        return one.overlap(other) > (small ? SHARED_BY_SMALL : SHARED) * narrower;
    }

    private static List<InkPiece> inRows(List<InkPiece> digits) {
        List<InkPiece> fromTop = new ArrayList<>(digits);
        fromTop.sort(Comparator.comparingDouble(InkPiece::top));
        List<InkPiece> ordered = new ArrayList<>();
        List<InkPiece> row = new ArrayList<>();
        double rowBottom = 0;
        for (InkPiece digit : fromTop) {
            // A new row begins where a digit lies mostly below everything in the row so far.
            if (!row.isEmpty() && digit.top() + 0.25 * digit.height() > rowBottom) {
                ordered.addAll(leftToRight(row));
                row.clear();
            }
            rowBottom = row.isEmpty() ? digit.bottom() : Math.max(rowBottom, digit.bottom());
            row.add(digit);
        }
        ordered.addAll(leftToRight(row));
        return ordered;
    }

    private static List<InkPiece> leftToRight(List<InkPiece> row) {
        return row.stream().sorted(Comparator.comparingDouble(InkPiece::center)).toList();
    }
}
