package digitpad.ink;

import java.util.ArrayList;
import java.util.List;

/**
 * The smooth curve of a stroke that may still be being written.
 *
 * @param settled what the next position of the pen leaves as it is, but for less than the pen's jitter
 * @param tip the piece to the newest position, which the next one may bend; it begins where {@code settled} ends
 */
public record GrowingCurve(List<Point> settled, List<Point> tip) {
    public GrowingCurve {
        settled = List.copyOf(settled);
        tip = List.copyOf(tip);
    }

    /** Both parts together. */
    public List<Point> whole() {
        List<Point> whole = new ArrayList<>(settled);
        whole.addAll(tip.subList(1, tip.size()));
        return whole;
    }
}
