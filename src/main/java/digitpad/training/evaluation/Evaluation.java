package digitpad.training.evaluation;

import digitpad.dataset.DigitDataset;
import digitpad.recognition.Recognizer;

/**
 * How well a recognizer reads a data set.
 *
 * @param samples digits read
 * @param loss mean categorical cross-entropy in nats, probabilities bounded below by 1e-7 as is common
 * @param confusion rows are the truth
 */
public record Evaluation(int samples, double loss, ConfusionMatrix confusion) {
    /** The correct share, 0…1. */
    public double accuracy() {
        return confusion.accuracy();
    }

    /** Reads every digit of {@code data} in batches. */
    public static Evaluation of(Recognizer recognizer, DigitDataset data) {
        return Readings.of(recognizer, data).evaluation();
    }
}
