package digitpad.nd4j;

import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import java.util.ArrayList;
import java.util.List;

/** Networks to compare with references. */
public final class TestNetworks {
    private TestNetworks() {}

    /** A network of these layers and ten outputs. */
    public static NetworkDescription network(String name, Layer... layers) {
        List<Layer> all = new ArrayList<>(List.of(layers));
        all.add(new Layer.Dense(10));
        return new NetworkDescription(name, all);
    }
}
