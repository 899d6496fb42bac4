package digitpad.ink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * Everything on the pad: strokes in the order of writing. Immutable, so that undo is keeping the former value and any
 * thread may read it.
 */
public record Drawing(List<Stroke> strokes) {
    /** The empty pad. */
    public static final Drawing EMPTY = new Drawing(List.of());

    public Drawing {
        strokes = List.copyOf(strokes);
    }

    public boolean isEmpty() {
        return strokes.isEmpty();
    }

    /** This drawing with {@code stroke} written last. */
    public Drawing with(Stroke stroke) {
        List<Stroke> more = new ArrayList<>(strokes);
        more.add(stroke);
        return new Drawing(more);
    }

    /**
     * This drawing without the stroke at {@code index}.
     *
     * @throws IndexOutOfBoundsException where there is no such stroke
     */
    public Drawing without(int index) {
        List<Stroke> fewer = new ArrayList<>(strokes);
        fewer.remove(index);
        return new Drawing(fewer);
    }

    /** How many points all strokes have together. */
    public int pointCount() {
        return strokes.stream().mapToInt(stroke -> stroke.points().size()).sum();
    }

    /** The box around all positions of the pen, without its width; empty where nothing is drawn. */
    public Optional<InkBox> bounds() {
        return strokes.stream().map(Stroke::bounds).reduce(InkBox::with);
    }

    /** The box around all ink, the pens' widths included; empty where nothing is drawn. */
    public Optional<InkBox> outline() {
        return strokes.stream()
                .map(stroke -> stroke.bounds().grown(stroke.width() / 2))
                .reduce(InkBox::with);
    }

    /** Every stroke as the curve that it is shown and read as. */
    public Drawing smoothed() {
        return mapped(Stroke::smoothed);
    }

    /** This drawing, {@code right} pad units to the right and {@code down} pad units down. */
    public Drawing moved(double right, double down) {
        return mapped(stroke -> stroke.moved(right, down));
    }

    /**
     * This drawing with every distance from the pad's top left corner and all pen widths multiplied by {@code factor}.
     *
     * @param factor positive
     */
    public Drawing scaled(double factor) {
        return mapped(stroke -> stroke.scaled(factor));
    }

    /**
     * This drawing where all its ink lies on a pad of this form, otherwise as it looks from so much farther off that it does.
     *
     * @param aspect so many times as wide as high, 1 at least
     */
    public Drawing inSight(double aspect) {
        double zoom =
                outline().map(box -> Pad.zoom(box, aspect * Pad.HALF, Pad.HALF)).orElse(1.0);
        return zoom > 1 ? moved(-Pad.HALF, -Pad.HALF).scaled(1 / zoom).moved(Pad.HALF, Pad.HALF) : this;
    }

    /**
     * This drawing where it can lie on the pad as it is; otherwise (ink of another program, in other units) brought to the
     * middle of the pad with its proportions kept.
     */
    public Drawing fitted() {
        return bounds().filter(box -> !PadFit.suits(box))
                .map(box -> PadFit.fit(this, box))
                .orElse(this);
    }

    /**
     * The topmost stroke whose ink lies at {@code point}: what a stroke eraser takes.
     *
     * @param tolerance how far beside the ink still counts, in pad units
     * @return its index
     */
    public OptionalInt strokeAt(Point point, double tolerance) {
        for (int index = strokes.size() - 1; index >= 0; index--) {
            Stroke stroke = strokes.get(index);
            if (stroke.distanceTo(point) <= stroke.width() / 2 + tolerance) {
                return OptionalInt.of(index);
            }
        }
        return OptionalInt.empty();
    }

    private Drawing mapped(UnaryOperator<Stroke> map) {
        return new Drawing(strokes.stream().map(map).toList());
    }
}
