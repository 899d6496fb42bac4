package digitpad.app.learning;

import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.training.FineTuning;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gathers what is replayed during a lesson. The targets are the network's own probabilities, so that it stays as sure and as
 * unsure as it was; where it misreads a digit, the digit's label.
 */
final class Recall {
    private final Pupil pupil;
    private float[] features = {};
    private float[] targets = {};

    Recall(Pupil pupil) {
        this.pupil = pupil;
    }

    /**
     * Reads a pool and keeps half of it: one quarter that the network finds hardest, for these are lost first, and of the
     * others the first ones.
     */
    void add(DigitDataset pool) {
        float[] all = pupil.features(pool);
        float[] probabilities = pupil.probabilities(pupil.before(), all);
        int[] kept = chosen(pool, probabilities);
        float[] keptTargets = new float[kept.length * Prediction.DIGITS];
        for (int i = 0; i < kept.length; i++) {
            int from = kept[i] * Prediction.DIGITS;
            if (Pupil.label(probabilities, kept[i]) == pool.label(kept[i])) {
                System.arraycopy(probabilities, from, keptTargets, i * Prediction.DIGITS, Prediction.DIGITS);
            } else {
                keptTargets[i * Prediction.DIGITS + pool.label(kept[i])] = 1;
            }
        }
        append(rows(all, kept, pupil.featureCount()), keptTargets);
    }

    /** Reads pictures that show no digit and keeps them all. */
    void add(List<DigitImage> nonDigits) {
        float[] ink = new float[nonDigits.size() * DigitImage.AREA];
        for (int i = 0; i < nonDigits.size(); i++) {
            nonDigits.get(i).copyTo(ink, i * DigitImage.AREA);
        }
        float[] all = pupil.features(ink);
        append(all, pupil.probabilities(pupil.before(), all));
    }

    FineTuning.Examples examples() {
        return new FineTuning.Examples(features, targets);
    }

    private static int[] chosen(DigitDataset pool, float[] probabilities) {
        int size = Math.max(1, pool.size() / 2);
        Set<Integer> chosen = new LinkedHashSet<>();
        IntStream.range(0, pool.size())
                .boxed()
                .sorted(Comparator.comparingDouble(i -> probabilities[i * Prediction.DIGITS + pool.label(i)]))
                .limit(size / 2)
                .forEach(chosen::add);
        for (int i = 0; chosen.size() < size; i++) {
            chosen.add(i);
        }
        return chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    private void append(float[] moreFeatures, float[] moreTargets) {
        features = joined(features, moreFeatures);
        targets = joined(targets, moreTargets);
    }

    private static float[] joined(float[] first, float[] second) {
        float[] joined = Arrays.copyOf(first, Math.addExact(first.length, second.length));
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** The rows of {@code width} values at {@code indices}, one after the other. */
    static float[] rows(float[] values, int[] indices, int width) {
        float[] rows = new float[Math.multiplyExact(indices.length, width)];
        for (int i = 0; i < indices.length; i++) {
            System.arraycopy(values, indices[i] * width, rows, i * width, width);
        }
        return rows;
    }
}
