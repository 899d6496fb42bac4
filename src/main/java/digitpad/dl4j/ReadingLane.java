package digitpad.dl4j;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.safetensors.Tensor;
import digitpad.training.network.NetworkDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads on one thread at a time, with arrays of its own. */
final class ReadingLane implements AutoCloseable {
    /** Pictures that go through together where there are many: enough for full speed, few enough for little memory. */
    static final int MANY = 32;

    /** From how many left over on a half-empty batch is faster than one after the other. */
    private static final int WORTH_A_BATCH = 24;

    private final NetworkDescription description;
    private final Map<String, Tensor> tensors;
    private @Nullable InferenceNetwork one;
    private @Nullable InferenceNetwork many;

    ReadingLane(NetworkDescription description, Map<String, Tensor> tensors) {
        this.description = description;
        this.tensors = tensors;
    }

    List<Prediction> read(List<DigitImage> images) {
        NumericRuntime.prepareThread();
        List<Prediction> predictions = new ArrayList<>(images.size());
        int next = 0;
        while (images.size() - next >= WORTH_A_BATCH) {
            int end = Math.min(images.size(), next + MANY);
            predictions.addAll(through(many(), images.subList(next, end)));
            next = end;
        }
        for (; next < images.size(); next++) {
            predictions.addAll(through(one(), images.subList(next, next + 1)));
        }
        return predictions;
    }

    private InferenceNetwork one() {
        if (one == null) {
            one = new InferenceNetwork(Stretch.whole(description), tensors, 1);
        }
        return one;
    }

    private InferenceNetwork many() {
        if (many == null) {
            many = new InferenceNetwork(Stretch.whole(description), tensors, MANY);
        }
        return many;
    }

    private static List<Prediction> through(InferenceNetwork network, List<DigitImage> images) {
        float[] ink = new float[network.pictures() * DigitImage.AREA];
        for (int i = 0; i < images.size(); i++) {
            images.get(i).copyTo(ink, i * DigitImage.AREA);
        }
        float[] logits = network.run(ink);
        List<Prediction> predictions = new ArrayList<>(images.size());
        for (int i = 0; i < images.size(); i++) {
            predictions.add(new Prediction(softmax(logits, i * Prediction.DIGITS)));
        }
        return predictions;
    }

    /** The probabilities of ten outputs; less the highest first, so that nothing overflows. */
    static double[] softmax(float[] logits, int from) {
        double highest = Double.NEGATIVE_INFINITY;
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            highest = Math.max(highest, logits[from + digit]);
        }
        double[] probabilities = new double[Prediction.DIGITS];
        double sum = 0;
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            probabilities[digit] = Math.exp(logits[from + digit] - highest);
            sum += probabilities[digit];
        }
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            probabilities[digit] /= sum;
        }
        return probabilities;
    }

    @Override
    public void close() {
        if (one != null) {
            one.close();
        }
        if (many != null) {
            many.close();
        }
    }
}
