package digitpad.ink;

import java.util.ArrayList;
import java.util.List;

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
}
