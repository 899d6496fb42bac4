package digitpad.training;

import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.ArrayList;
import java.util.List;

/**
 * How well a recognizer reads a data set.
 *
 * @param samples digits read
 * @param loss mean categorical cross-entropy in nats, probabilities bounded below by 1e-7 as is common
 * @param confusion rows are the truth
 */
public record Evaluation(int samples, double loss, ConfusionMatrix confusion) {
    private static final int BATCH = 1024;
    private static final double LEAST_PROBABILITY = 1e-7;

    /** The correct share, 0…1. */
    public double accuracy() {
        return confusion.accuracy();
    }

    /** Reads every digit of {@code data} in batches. */
    public static Evaluation of(Recognizer recognizer, DigitDataset data) {
        int[][] counts = new int[10][10];
        double loss = 0;
        for (int start = 0; start < data.size(); start += BATCH) {
            int end = Math.min(start + BATCH, data.size());
            List<DigitImage> images = new ArrayList<>(end - start);
            for (int i = start; i < end; i++) {
                images.add(data.image(i));
            }
            List<Prediction> predictions = recognizer.recognize(images);
            for (int i = start; i < end; i++) {
                Prediction prediction = predictions.get(i - start);
                counts[data.label(i)][prediction.label()]++;
                loss -= Math.log(Math.max(LEAST_PROBABILITY, prediction.probability(data.label(i))));
            }
        }
        return new Evaluation(data.size(), loss / data.size(), new ConfusionMatrix(counts));
    }
}
