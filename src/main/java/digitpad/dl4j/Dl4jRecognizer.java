package digitpad.dl4j;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.ArrayList;
import java.util.List;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.adapters.OutputAdapter;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** Reads with a network of its own; one thread at a time. */
final class Dl4jRecognizer implements Recognizer {
    /** Most digits that go through the network at once; longer lists are cut. */
    private static final int BATCH = 128;

    private final MultiLayerNetwork network;
    private final INDArray one;
    private final INDArray many;

    Dl4jRecognizer(MultiLayerNetwork network) {
        this.network = network;
        this.one = Nd4j.createUninitialized(1, 1, DigitImage.SIZE, DigitImage.SIZE);
        this.many = Nd4j.createUninitialized(BATCH, 1, DigitImage.SIZE, DigitImage.SIZE);
    }

    @Override
    public List<Prediction> recognize(List<DigitImage> images) {
        NumericRuntime.prepareThread();
        List<Prediction> predictions = new ArrayList<>(images.size());
        for (int start = 0; start < images.size(); start += BATCH) {
            predictions.addAll(batch(images.subList(start, Math.min(start + BATCH, images.size()))));
        }
        return predictions;
    }

    private List<Prediction> batch(List<DigitImage> images) {
        int count = images.size();
        float[] ink = new float[count * DigitImage.AREA];
        for (int i = 0; i < count; i++) {
            images.get(i).copyTo(ink, i * DigitImage.AREA);
        }
        INDArray input = count == 1
                ? one
                : count == BATCH ? many : Nd4j.createUninitialized(count, 1, DigitImage.SIZE, DigitImage.SIZE);
        FlatParameters.fill(input, ink, 0, ink.length);
        OutputAdapter<List<Prediction>> adapter = Dl4jRecognizer::predictions;
        // Through an adapter the output lives in a workspace: reading for hours takes no native memory.
        return network.output(input, null, null, adapter);
    }

    private static List<Prediction> predictions(INDArray... outputs) {
        float[] values = outputs[0].dup('c').data().asFloat();
        List<Prediction> predictions = new ArrayList<>(values.length / Prediction.DIGITS);
        for (int row = 0; row < values.length; row += Prediction.DIGITS) {
            double[] probabilities = new double[Prediction.DIGITS];
            for (int digit = 0; digit < Prediction.DIGITS; digit++) {
                probabilities[digit] = values[row + digit];
            }
            predictions.add(new Prediction(probabilities));
        }
        return predictions;
    }
}
