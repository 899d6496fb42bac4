package digitpad.training.evaluation;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Readings that a test wrote down: each digit with what a network is to make of it. */
public final class ScriptedReadings {
    private final List<LabeledDigit> digits = new ArrayList<>();
    private final List<Prediction> predictions = new ArrayList<>();

    /** A digit read with {@code confidence}, the rest of the probability spread evenly over the other nine. */
    public ScriptedReadings add(int truth, int prediction, double confidence) {
        double[] probabilities = new double[Prediction.DIGITS];
        Arrays.fill(probabilities, (1 - confidence) / 9);
        probabilities[prediction] = confidence;
        return add(truth, new Prediction(probabilities));
    }

    /** A digit and all ten probabilities that a network is to give it. */
    public ScriptedReadings add(int truth, Prediction prediction) {
        float[] ink = new float[DigitImage.AREA];
        ink[digits.size() % DigitImage.AREA] = 1;
        digits.add(new LabeledDigit(new DigitImage(ink), truth));
        predictions.add(prediction);
        return this;
    }

    /** As above, {@code times} over. */
    public ScriptedReadings add(int times, int truth, int prediction, double confidence) {
        for (int i = 0; i < times; i++) {
            add(truth, prediction, confidence);
        }
        return this;
    }

    public DigitDataset data(String name) {
        return DigitDataset.of(name, digits);
    }

    /** Says what was written down, in order, once. */
    public Recognizer recognizer() {
        Iterator<Prediction> next = List.copyOf(predictions).iterator();
        return images -> images.stream().map(image -> next.next()).toList();
    }

    public Readings readings(String name) {
        return Readings.of(recognizer(), data(name));
    }
}
