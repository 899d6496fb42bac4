package digitpad.nd4j.learning;

import digitpad.model.network.NetworkDescription;
import digitpad.model.network.ParameterLayout;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Random weights to begin a training with: normally distributed with variance 2/in (He et al. 2015), before the softmax
 * 2/(in + out) (Glorot and Bengio 2010), where in and out are the values that a weight's output and input are connected with.
 * Biases are zero; normalisation changes nothing.
 */
public final class FirstWeights {
    private FirstWeights() {}

    public static float[] of(NetworkDescription description, ParameterLayout layout, long seed) {
        float[] parameters = new float[layout.size()];
        SplittableRandom random = new SplittableRandom(seed);
        int last = description.layers().size() - 1;
        for (int number = 0; number <= last; number++) {
            if (layout.has(number, "running_var")) {
                fill(parameters, layout.slot(number, "weight"), 1);
                fill(parameters, layout.slot(number, "running_var"), 1);
            } else if (layout.has(number, "weight")) {
                draw(parameters, layout.slot(number, "weight"), random, number == last);
            }
        }
        return parameters;
    }

    private static void fill(float[] parameters, ParameterLayout.Slot slot, float value) {
        Arrays.fill(parameters, slot.from(), slot.from() + slot.length(), value);
    }

    private static void draw(float[] parameters, ParameterLayout.Slot slot, SplittableRandom random, boolean last) {
        int out = slot.shape()[0];
        int in = slot.length() / out;
        double deviation = Math.sqrt(2.0 / (last ? in + out : in));
        for (int i = slot.from(); i < slot.from() + slot.length(); i++) {
            parameters[i] = (float) (deviation * random.nextGaussian());
        }
    }
}
