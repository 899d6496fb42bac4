package digitpad.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which pieces of ink make one digit: those that share their place in the row. When in doubt they are one. */
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

    /** A piece that belongs to no other and is smaller than this share of a digit is a speck. */
    private static final double SPECK = 0.25;

    /** Pieces that lie farther above each other than this share of a digit's size belong to two rows. */
    private static final double GAP_OF_ROWS = 0.15;

    /** More pieces than this are no row of digits; the ones with most ink are looked at. */
    private static final int MOST_PIECES = 200;

    private DigitGrouping() {}

    /** The digits of a page in the order of reading: rows from the top, each from left to right. */
    static List<InkPiece> onPage(List<InkPiece> pieces) {
        return inRows(group(pieces, GAP_OF_ROWS));
    }

    /** The digits of a single row from left to right; whatever lies above each other there is one digit. */
    static List<InkPiece> inOneRow(List<InkPiece> pieces) {
        return leftToRight(group(pieces, Double.POSITIVE_INFINITY));
    }

    private static List<InkPiece> group(List<InkPiece> pieces, double gapOfRows) {
        List<InkPiece> digits = new ArrayList<>(pieces.stream()
                .sorted(Comparator.comparingDouble(InkPiece::mass).reversed())
                .limit(MOST_PIECES)
                .toList());
        double size = digits.stream().mapToDouble(InkPiece::longestSide).max().orElse(0);
        Optional<int[]> pair = joinable(digits, size, gapOfRows);
        while (pair.isPresent()) {
            InkPiece second = digits.remove(pair.get()[1]);
            digits.set(pair.get()[0], digits.get(pair.get()[0]).with(second));
            pair = joinable(digits, size, gapOfRows);
        }
        digits.removeIf(digit -> digit.longestSide() < SPECK * size);
        return digits;
    }

    private static Optional<int[]> joinable(List<InkPiece> pieces, double size, double gapOfRows) {
        for (int first = 0; first < pieces.size(); first++) {
            for (int second = first + 1; second < pieces.size(); second++) {
                if (oneDigit(pieces.get(first), pieces.get(second), size, gapOfRows)) {
                    return Optional.of(new int[] {first, second});
                }
            }
        }
        return Optional.empty();
    }

    private static boolean oneDigit(InkPiece one, InkPiece other, double size, double gapOfRows) {
        if (Math.max(one.top(), other.top()) - Math.min(one.bottom(), other.bottom()) > gapOfRows * size) {
            return false;
        }
        double narrower = Math.min(one.width(), other.width());
        boolean lower = Math.min(one.height(), other.height()) < LOWER * Math.max(one.height(), other.height());
        double least = lower ? -GAP_OF_LOWER * size : SHARED * narrower;
        return one.overlap(other) > least;
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
