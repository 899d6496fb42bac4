package digitpad.nd4j.reading;

import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import java.util.List;

/**
 * Layers of a network that follow each other.
 *
 * @param from number of the first, counted from 0
 * @param to number after the last
 */
public record LayerRange(NetworkDescription network, int from, int to) {
    static LayerRange whole(NetworkDescription network) {
        return new LayerRange(network, 0, network.layers().size());
    }

    List<LayerSummary> layers() {
        return network.summaries().subList(from, to);
    }
}
