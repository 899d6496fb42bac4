package digitpad.ui.network;

import digitpad.model.network.Layer;
import java.util.List;

/**
 * A layer that can be added.
 *
 * @param title what it is called in the menu
 * @param layer with sizes to begin with
 */
record LayerOffer(String title, Layer layer) {
    /** Every kind, in the order of the menu. */
    static final List<LayerOffer> ALL = List.of(
            new LayerOffer("Convolution", new Layer.Convolution(32, 3, 1, Layer.Padding.SAME)),
            new LayerOffer("Max pooling", new Layer.Pooling(Layer.Pooling.Reduction.MAX, 2)),
            new LayerOffer("Average pooling", new Layer.Pooling(Layer.Pooling.Reduction.AVERAGE, 2)),
            new LayerOffer("Global average pooling", new Layer.GlobalAveragePooling()),
            new LayerOffer("Batch normalisation", new Layer.BatchNormalization()),
            new LayerOffer("Activation", new Layer.Activation(Layer.Activation.Function.RELU)),
            new LayerOffer("Dropout", new Layer.Dropout(0.5)),
            new LayerOffer("Dense", new Layer.Dense(128)));
}
