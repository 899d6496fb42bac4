package digitpad.dl4j;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.Tensor;
import digitpad.training.network.NetworkDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads with arrays of its own; one thread at a time. */
final class Dl4jRecognizer implements Recognizer {
    /** Pictures that go through together where there are many: enough for full speed, few enough for little memory. */
    private static final int MANY = 32;

    /** From how many left over on a half-empty batch is faster than one after the other. */
    private static final int WORTH_A_BATCH = 24;

    private final NetworkDescription description;
    private final Map<String, Tensor> tensors;
    private final InferenceNetwork one;
    private @Nullable InferenceNetwork many;

    /** @param tensors that fit the description, as {@link NetworkTensors#check} makes sure */
    Dl4jRecognizer(NetworkDescription description, Map<String, Tensor> tensors) {
        NumericRuntime.prepareThread();
        this.description = description;
        this.tensors = tensors;
        this.one = new InferenceNetwork(description, tensors, 1);
    }

    @Override
    public List<Prediction> recognize(List<DigitImage> images) {
        NumericRuntime.prepareThread();
        List<Prediction> predictions = new ArrayList<>(images.size());
        int next = 0;
        while (images.size() - next >= WORTH_A_BATCH) {
            int end = Math.min(images.size(), next + MANY);
            predictions.addAll(through(many(), images.subList(next, end)));
            next = end;
        }
        for (; next < images.size(); next++) {
            predictions.addAll(through(one, images.subList(next, next + 1)));
        }
        return predictions;
    }

    private InferenceNetwork many() {
        InferenceNetwork network = many;
        if (network == null) {
            network = new InferenceNetwork(description, tensors, MANY);
            many = network;
        }
        return network;
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

    /** Less the highest first, so that nothing overflows. */
    private static double[] softmax(float[] logits, int from) {
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
}
