package digitpad.image.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A piece of a digit, measured along the row that it stands in.
 *
 * @param start where it begins along the row
 * @param end where it ends along the row
 * @param top where it begins across the row
 * @param bottom where it ends across the row
 * @param mass how much ink it is
 * @param size longest side of the largest stroke or component that it is made of
 * @param parts the numbers of the strokes or components that it is made of
 */
public record InkPiece(
        double start, double end, double top, double bottom, double mass, double size, List<Integer> parts) {
    public InkPiece {
        parts = List.copyOf(parts);
    }

    /** A single stroke or component. */
    public static InkPiece of(double start, double end, double top, double bottom, double mass, int part) {
        return new InkPiece(start, end, top, bottom, mass, Math.max(end - start, bottom - top), List.of(part));
    }

    /** The stroke or component that was taken apart into {@code parts}, of which there is one at least. */
    public static InkPiece joined(List<InkPiece> parts) {
        InkPiece all = parts.stream().reduce(InkPiece::with).orElseThrow();
        return new InkPiece(all.start, all.end, all.top, all.bottom, all.mass, all.longestSide(), all.parts);
    }

    public static List<InkPiece> heaviestFirst(List<InkPiece> pieces) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(InkPiece::mass).reversed())
                .toList();
    }

    public double width() {
        return end - start;
    }

    public double height() {
        return bottom - top;
    }

    public double center() {
        return (start + end) / 2;
    }

    /** Across the row. */
    public double middle() {
        return (top + bottom) / 2;
    }

    public double longestSide() {
        return Math.max(width(), height());
    }

    /** How much of both lies at the same place of the row; negative is the gap between them. */
    public double overlap(InkPiece other) {
        return Math.min(end, other.end) - Math.max(start, other.start);
    }

    /** Twice as wide as it is high, as no digit is. */
    public boolean isFlat() {
        return width() >= 2 * height();
    }

    /** The distance between the boxes; 0 where they touch. */
    public double distance(InkPiece other) {
        double across = Math.max(top, other.top) - Math.min(bottom, other.bottom);
        return Math.hypot(Math.max(0, -overlap(other)), Math.max(0, across));
    }

    public InkPiece with(InkPiece other) {
        List<Integer> all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return new InkPiece(
                Math.min(start, other.start),
                Math.max(end, other.end),
                Math.min(top, other.top),
                Math.max(bottom, other.bottom),
                mass + other.mass,
                Math.max(size, other.size),
                all);
    }
}
