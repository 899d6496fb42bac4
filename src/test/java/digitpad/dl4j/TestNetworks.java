package digitpad.dl4j;

import digitpad.training.network.Layer;
import digitpad.training.network.NetworkDescription;
import java.util.ArrayList;
import java.util.List;

/** Networks to compare with references. */
final class TestNetworks {
    private TestNetworks() {}

    /** A network of these layers and ten outputs. */
    static NetworkDescription network(String name, Layer... layers) {
        List<Layer> all = new ArrayList<>(List.of(layers));
        all.add(new Layer.Dense(10));
        return new NetworkDescription(name, all);
    }
}
