package digitpad.app.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Keeps the ten most confident of many readings; of equals the first. */
final class MostConfident {
    private static final int KEPT = 10;

    private final List<StatedReading> readings = new ArrayList<>();

    void add(StatedReading reading) {
        if (readings.size() == KEPT
                && reading.confidence() <= readings.get(KEPT - 1).confidence()) {
            return;
        }
        readings.add(reading);
        readings.sort(Comparator.comparingDouble(StatedReading::confidence).reversed());
        if (readings.size() > KEPT) {
            readings.remove(KEPT);
        }
    }

    /** The most confident first. */
    List<StatedReading> readings() {
        return List.copyOf(readings);
    }
}
