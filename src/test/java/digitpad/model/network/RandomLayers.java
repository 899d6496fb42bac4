package digitpad.model.network;

import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Layers of every kind and size, whether or not they fit each other. */
final class RandomLayers {
    private RandomLayers() {}

    static Arbitrary<Layer> one() {
        Arbitrary<Integer> width = Arbitraries.integers().between(1, 64);
        Arbitrary<Layer> convolution = Combinators.combine(
                        width,
                        Arbitraries.of(1, 3, 5, 7),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(Padding.class))
                .as(Convolution::new);
        Arbitrary<Layer> pooling = Combinators.combine(
                        Arbitraries.of(Pooling.Reduction.class),
                        Arbitraries.integers().between(2, 7))
                .as(Pooling::new);
        return Arbitraries.oneOf(List.of(
                convolution,
                pooling,
                Arbitraries.of(Activation.Function.class).map(Activation::new),
                Arbitraries.doubles().between(0, false, 1, false).map(Layer.Dropout::new),
                width.map(Layer.Dense::new),
                Arbitraries.of(new Layer.BatchNormalization(), new Layer.GlobalAveragePooling())));
    }

    /** Up to twenty layers. */
    static Arbitrary<NetworkDraft> drafts() {
        return one().list().ofMaxSize(20).map(NetworkDraft::new);
    }

    /** Up to twenty layers, those that do not fit left out, and the ten digits. */
    static Arbitrary<NetworkDescription> networks() {
        return drafts().map(draft -> {
            NetworkDraft fitting = new NetworkDraft(List.of(new Layer.Dense(10)));
            for (Layer layer : draft.layers()) {
                NetworkDraft longer = fitting.add(fitting.layers().size() - 1, layer);
                fitting = longer.problem().isPresent() ? fitting : longer;
            }
            return fitting.toDescription("random");
        });
    }
}
