package digitpad.recognition;

import digitpad.image.GrayImage;
import digitpad.image.page.Candidate;
import digitpad.image.page.CandidateViews;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.SafetensorsReader;
import digitpad.safetensors.Tensor;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How much tells for a candidate being a symbol: a small convolutional network that looks at it among the ink around it, and a linear
 * model of {@linkplain CandidateFeatures what else is known}, together the exponent of a log-linear model of all ways to part the ink
 * (docs/decisions/0015-read-while-cutting.md says how it was trained). Scores of symbols beside each other are added; only differences between
 * ways to part the same ink mean anything.
 *
 * <p>Convolution of the two-channel look (own ink, other ink) with stride 2 and a rim of one pixel, ReLU, one dense layer of that and the
 * features, ReLU, and a weighted sum.
 */
final class CandidateNetwork {
    static final int KERNEL = 5;
    static final int STRIDE = 2;
    static final int CHANNELS = 2;

    /** Side of the look with its rim of paper. */
    static final int PADDED = CandidateViews.SIDE + 2;

    /** Side of a feature map. */
    static final int MAP = (PADDED - KERNEL) / STRIDE + 1;

    private static final String RESOURCE = "/digitpad/models/candidates.safetensors";

    final int kernels;
    final int hidden;

    /** Kernel by kernel, channel by channel, row by row. */
    final float[] kernelWeights;

    final float[] kernelBiases;

    /** Hidden unit by hidden unit: maps, then features. */
    final float[] denseWeights;

    final float[] denseBiases;
    final float[] outputWeights;
    final float[] featureWeights;

    /** The one that is packed into the application: made once. */
    private static final class Bundled {
        private static final CandidateNetwork NETWORK = read();

        private static CandidateNetwork read() {
            try (InputStream stream = CandidateNetwork.class.getResourceAsStream(RESOURCE)) {
                if (stream == null) {
                    throw new FileNotFoundException("The application was packed without the network that parts digits: "
                            + RESOURCE + " is missing.");
                }
                return of(SafetensorsReader.read(Path.of(RESOURCE), stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** What is computed on the way to a score. */
    static final class Activations {
        final float[] padded = new float[CHANNELS * PADDED * PADDED];

        /** Feature maps after ReLU, then the features. */
        final float[] inputs;

        final float[] hidden;

        Activations(CandidateNetwork network) {
            inputs = new float[network.inputs()];
            hidden = new float[network.hidden];
        }
    }

    CandidateNetwork(int kernels, int hidden) {
        this.kernels = kernels;
        this.hidden = hidden;
        kernelWeights = new float[kernels * CHANNELS * KERNEL * KERNEL];
        kernelBiases = new float[kernels];
        denseWeights = new float[hidden * inputs()];
        denseBiases = new float[hidden];
        outputWeights = new float[hidden];
        featureWeights = new float[CandidateFeatures.COUNT];
    }

    static CandidateNetwork bundled() {
        return Bundled.NETWORK;
    }

    /** @throws IllegalArgumentException where tensors are missing or do not fit each other */
    static CandidateNetwork of(SafetensorsFile file) {
        CandidateNetwork network =
                new CandidateNetwork(file.vector("convolution.bias").length, file.vector("dense.bias").length);
        network.tensors().forEach((name, values) -> {
            float[] read = file.vector(name);
            if (read.length != values.length) {
                throw new IllegalArgumentException(
                        name + " has " + read.length + " values, not " + values.length + ".");
            }
            System.arraycopy(read, 0, values, 0, read.length);
        });
        return network;
    }

    SafetensorsFile file(Map<String, String> metadata) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        tensors().forEach((name, values) -> tensors.put(name, Tensor.vector(values)));
        return new SafetensorsFile(metadata, tensors);
    }

    /** All parameters by their names; the arrays are the network's own. */
    Map<String, float[]> tensors() {
        Map<String, float[]> tensors = new LinkedHashMap<>();
        tensors.put("convolution.weight", kernelWeights);
        tensors.put("convolution.bias", kernelBiases);
        tensors.put("dense.weight", denseWeights);
        tensors.put("dense.bias", denseBiases);
        tensors.put("output.weight", outputWeights);
        tensors.put("features.weight", featureWeights);
        return tensors;
    }

    int inputs() {
        return kernels * MAP * MAP + CandidateFeatures.COUNT;
    }

    /** @param prediction empty where there is nothing to read */
    double score(Candidate candidate, Optional<Prediction> prediction) {
        return score(candidate.view(), CandidateFeatures.of(candidate, prediction), new Activations(this));
    }

    /** @param view empty for paper alone */
    double score(Optional<Candidate.View> view, float[] features, Activations activations) {
        Arrays.fill(activations.padded, 0);
        view.ifPresent(look -> {
            pad(look.own(), activations.padded, 0);
            pad(look.others(), activations.padded, PADDED * PADDED);
        });
        convolve(activations);
        System.arraycopy(features, 0, activations.inputs, kernels * MAP * MAP, features.length);
        double score = 0;
        for (int i = 0; i < features.length; i++) {
            score += featureWeights[i] * features[i];
        }
        int inputs = inputs();
        for (int unit = 0; unit < hidden; unit++) {
            float sum = denseBiases[unit];
            for (int i = 0; i < inputs; i++) {
                sum += denseWeights[unit * inputs + i] * activations.inputs[i];
            }
            activations.hidden[unit] = Math.max(0, sum);
            score += outputWeights[unit] * activations.hidden[unit];
        }
        return score;
    }

    private static void pad(GrayImage look, float[] padded, int offset) {
        for (int row = 0; row < CandidateViews.SIDE; row++) {
            System.arraycopy(
                    look.pixels(),
                    row * CandidateViews.SIDE,
                    padded,
                    offset + (row + 1) * PADDED + 1,
                    CandidateViews.SIDE);
        }
    }

    private void convolve(Activations activations) {
        for (int kernel = 0; kernel < kernels; kernel++) {
            for (int row = 0; row < MAP; row++) {
                for (int column = 0; column < MAP; column++) {
                    float sum = kernelBiases[kernel] + weighted(activations.padded, kernel, row, column);
                    activations.inputs[(kernel * MAP + row) * MAP + column] = Math.max(0, sum);
                }
            }
        }
    }

    private float weighted(float[] padded, int kernel, int row, int column) {
        float sum = 0;
        int weight = kernel * CHANNELS * KERNEL * KERNEL;
        for (int channel = 0; channel < CHANNELS; channel++) {
            int corner = (channel * PADDED + STRIDE * row) * PADDED + STRIDE * column;
            for (int y = 0; y < KERNEL; y++) {
                for (int x = 0; x < KERNEL; x++) {
                    sum += kernelWeights[weight++] * padded[corner + y * PADDED + x];
                }
            }
        }
        return sum;
    }
}
