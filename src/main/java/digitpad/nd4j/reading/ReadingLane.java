package digitpad.nd4j.reading;

import digitpad.image.DigitImage;
import digitpad.model.network.NetworkDescription;
import digitpad.nd4j.NumericRuntime;
import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;
import digitpad.safetensors.Tensor;
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
            one = new InferenceNetwork(LayerRange.whole(description), tensors, 1);
        }
        return one;
    }

    private InferenceNetwork many() {
        if (many == null) {
            many = new InferenceNetwork(LayerRange.whole(description), tensors, MANY);
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
        double[] probabilities = new double[Prediction.DIGITS];
        for (int i = 0; i < images.size(); i++) {
            Softmax.of(logits, i * Prediction.DIGITS, probabilities);
            predictions.add(new Prediction(probabilities));
        }
        return predictions;
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
