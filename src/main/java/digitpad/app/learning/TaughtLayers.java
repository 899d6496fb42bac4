package digitpad.app.learning;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import java.util.List;

/** Which layers of a network a lesson teaches: as many of the last ones as its time allows. */
final class TaughtLayers {
    /** Multiply-adds a digit of a network that is taught as a whole. */
    private static final long SMALL_NETWORK = 12_500_000;

    /** Multiply-adds a digit of the taught layers of a larger one: of the bundled network, its last convolution. */
    private static final long MOST_WORK = 9_000_000;

    /** Values that the layers before hand over a digit, which are kept for thousands of digits. */
    private static final int MOST_FEATURES = 8192;

    private TaughtLayers() {}

    /** Number of the first taught layer, counted from 0. */
    static int first(NetworkDescription network) {
        if (network.multiplyAdds() <= SMALL_NETWORK) {
            return 0;
        }
        List<LayerSummary> layers = network.summaries();
        int first = layers.size() - 1;
        long work = 0;
        for (int number = layers.size() - 1; number > 0; number--) {
            LayerSummary layer = layers.get(number);
            work += layer.multiplyAdds();
            boolean learns = layer.layer() instanceof Layer.Convolution || layer.layer() instanceof Layer.Dense;
            if (learns && work <= MOST_WORK && layer.input().size() <= MOST_FEATURES) {
                first = number;
            }
        }
        return first;
    }
}
