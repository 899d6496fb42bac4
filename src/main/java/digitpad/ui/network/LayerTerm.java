package digitpad.ui.network;

import digitpad.model.network.Layer;
import digitpad.ui.help.Term;

/** The term that a layer is one of. */
final class LayerTerm {
    private LayerTerm() {}

    static Term of(Layer layer) {
        if (layer instanceof Layer.Convolution) {
            return Term.CONVOLUTION;
        }
        if (layer instanceof Layer.Pooling pooling) {
            return pooling.reduction() == Layer.Pooling.Reduction.MAX ? Term.MAX_POOLING : Term.AVERAGE_POOLING;
        }
        if (layer instanceof Layer.GlobalAveragePooling) {
            return Term.GLOBAL_AVERAGE_POOLING;
        }
        if (layer instanceof Layer.BatchNormalization) {
            return Term.BATCH_NORMALISATION;
        }
        if (layer instanceof Layer.Activation activation) {
            return switch (activation.function()) {
                case RELU -> Term.RELU;
                case LEAKY_RELU -> Term.LEAKY_RELU;
                case TANH -> Term.TANH;
                case SIGMOID -> Term.SIGMOID;
            };
        }
        if (layer instanceof Layer.Dropout) {
            return Term.DROPOUT;
        }
        if (layer instanceof Layer.Dense) {
            return Term.DENSE;
        }
        throw new IllegalArgumentException("A layer without a term: " + layer);
    }
}
