package digitpad.dl4j;

import digitpad.training.network.LayerSummary;
import digitpad.training.network.NetworkDescription;
import java.util.List;

/**
 * Layers of a network that follow each other.
 *
 * @param from number of the first, counted from 0
 * @param to number after the last
 */
record Stretch(NetworkDescription network, int from, int to) {
    static Stretch whole(NetworkDescription network) {
        return new Stretch(network, 0, network.layers().size());
    }

    List<LayerSummary> layers() {
        return network.summaries().subList(from, to);
    }
}
