package digitpad.training.history;

import digitpad.files.BadFileException;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.SafetensorsReader;
import digitpad.safetensors.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A training's curve on disk: safetensors with a vector for each of its values. */
public final class CurveFile {
    private static final String FORMAT = "digitpad-curve-1";
    private static final String LOSS = "curve.loss";
    private static final String ACCURACY = "curve.accuracy";
    private static final String LEARNING_RATE = "curve.learningRate";
    private static final String UPDATE_RATIOS = "curve.updateRatios";
    private static final String LAYERS = "curve.layers";
    private static final String TAKEN = "steps";

    private CurveFile() {}

    /** Replaces {@code file}, at once or not at all. */
    public static void write(Path file, TrainingCurve curve) throws IOException {
        Map<String, String> metadata = Map.of("format", FORMAT, TAKEN, Integer.toString(curve.taken()));
        new SafetensorsFile(metadata, tensors(curve)).write(file);
    }

    /** @throws BadFileException where the file holds no curve */
    public static TrainingCurve read(Path file) throws IOException {
        SafetensorsFile kept = SafetensorsReader.read(file);
        if (!FORMAT.equals(kept.metadata().get("format"))) {
            throw new BadFileException(file, "holds no curve of a training.");
        }
        try {
            List<Integer> layers = new ArrayList<>();
            for (float layer : kept.vector(LAYERS)) {
                layers.add((int) layer);
            }
            TrainingCurve curve = new TrainingCurve(layers);
            // Older files do not tell, and remember as many as were taken.
            String taken = kept.metadata().getOrDefault(TAKEN, Integer.toString(kept.vector(LOSS).length));
            restore(curve, kept, Integer.parseInt(taken));
            return curve;
        } catch (IllegalArgumentException e) {
            throw new BadFileException(file, "does not hold what a curve holds.", e);
        }
    }

    public static Map<String, Tensor> tensors(TrainingCurve curve) {
        float[] layers = new float[curve.layers().size()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = curve.layers().get(i);
        }
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors.put(LAYERS, Tensor.vector(layers));
        tensors.put(LOSS, Tensor.vector(curve.losses()));
        tensors.put(ACCURACY, Tensor.vector(curve.accuracies()));
        tensors.put(LEARNING_RATE, Tensor.vector(curve.learningRates()));
        tensors.put(UPDATE_RATIOS, Tensor.vector(curve.flatRatios()));
        return tensors;
    }

    /**
     * Takes over a curve.
     *
     * @param taken steps that were taken
     * @throws IllegalArgumentException where vectors are missing or do not fit
     */
    public static void restore(TrainingCurve curve, SafetensorsFile file, int taken) {
        curve.restore(
                file.vector(LOSS),
                file.vector(ACCURACY),
                file.vector(LEARNING_RATE),
                file.vector(UPDATE_RATIOS),
                taken);
    }
}
