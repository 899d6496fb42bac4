package digitpad.ui.results;

import digitpad.recognition.Percent;
import digitpad.training.evaluation.Readings;
import digitpad.ui.grid.TileFace;
import java.util.List;

/** A digit with its truth, what it was read as, and how sure the network was. */
final class ReadFace {
    private ReadFace() {}

    /**
     * Of digit number {@code index} of what was read.
     *
     * @param id of its tile, "" for none
     * @param marked whether it is marked where it was read wrong
     */
    static TileFace of(String id, Readings readings, int index, boolean marked) {
        return new TileFace(
                id,
                () -> readings.data().image(index).toArray(),
                List.of(
                        readings.truth(index) + " → " + readings.predicted(index),
                        Percent.ofProbability(readings.confidence(index))),
                marked && !readings.isRight(index),
                ResultWords.reading(readings, index));
    }
}
