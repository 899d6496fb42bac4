package digitpad.image;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a digit, measured along the row that it stands in.
 *
 * @param start where it begins along the row
 * @param end where it ends along the row
 * @param top where it begins across the row
 * @param bottom where it ends across the row
 * @param mass how much ink it is
 * @param parts the numbers of the strokes or components that it is made of
 */
record InkPiece(double start, double end, double top, double bottom, double mass, List<Integer> parts) {
    InkPiece {
        parts = List.copyOf(parts);
    }

    double width() {
        return end - start;
    }

    double height() {
        return bottom - top;
    }

    double center() {
        return (start + end) / 2;
    }

    double longestSide() {
        return Math.max(width(), height());
    }

    /** How much of both lies at the same place of the row; negative is the gap between them. */
    double overlap(InkPiece other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    InkPiece with(InkPiece other) {
        List<Integer> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new InkPiece(
                Math.min(start, other.start),
                Math.max(end, other.end),
                Math.min(top, other.top),
                Math.max(bottom, other.bottom),
                mass + other.mass,
                all);
    }
}
