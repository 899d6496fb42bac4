package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.attribution.Digits;
import digitpad.explanation.attribution.OpenedNetworks;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.TestNetworks;
import java.util.List;
import org.junit.jupiter.api.Test;

class MapSourcesTest {
    @Test
    void theOnlyMapThatIsReadAddsAllButTheBias() {
        NetworkDescription network = TestNetworks.network("odd", new Layer.Convolution(3, 5, 2, Layer.Padding.SAME));
        try (OpenNetwork open = OpenedNetworks.random(network)) {
            ActivationTrace trace = open.trace(Digits.SEVEN.image().orElseThrow());
            float bias = open.stored().tensors().get("0.bias").values()[1];
            Activations output = trace.output(0);
            double expected = 0;
            for (float value : output.map(1)) {
                expected += Math.abs(value - bias) / output.map(1).length;
            }
            List<MapSources.Source> sources =
                    MapSources.of(trace, 0, 1, open.stored().tensors());
            assertThat(sources).hasSize(1);
            assertThat(sources.get(0).strength()).isCloseTo(expected, within(1e-4));
        }
    }

    @Test
    void theStrongestComeFirstAndAllAreThere() {
        try (OpenNetwork open = OpenedNetworks.random(Presets.named(Presets.TWO_BLOCK))) {
            ActivationTrace trace = open.trace(Digits.SEVEN.image().orElseThrow());
            List<MapSources.Source> sources =
                    MapSources.of(trace, 3, 7, open.stored().tensors());
            assertThat(sources).hasSize(32);
            assertThat(sources).extracting(MapSources.Source::channel).doesNotHaveDuplicates();
            for (int i = 1; i < sources.size(); i++) {
                assertThat(sources.get(i).strength())
                        .isLessThanOrEqualTo(sources.get(i - 1).strength());
            }
        }
    }

    @Test
    void aUnitsPartsAddUpToItsOutput() {
        try (OpenNetwork open = OpenedNetworks.random(Presets.named(Presets.LENET5))) {
            ActivationTrace trace = open.trace(Digits.SEVEN.image().orElseThrow());
            // The last layer reads a vector: each part is one product.
            float[] weights = open.stored().tensors().get("10.weight").values();
            Activations input = trace.input(10);
            for (MapSources.Source source :
                    MapSources.of(trace, 10, 4, open.stored().tensors())) {
                double product = weights[4 * 84 + source.channel()] * input.values()[source.channel()];
                assertThat(source.strength()).isCloseTo(Math.abs(product), within(1e-5));
            }
        }
    }

    @Test
    void poolingTakesAMapFromItself() {
        try (OpenNetwork open = OpenedNetworks.random(Presets.named(Presets.LENET5))) {
            ActivationTrace trace = open.trace(Digits.SEVEN.image().orElseThrow());
            assertThat(MapSources.of(trace, 1, 4, open.stored().tensors()))
                    .containsExactly(new MapSources.Source(4, 1));
        }
    }
}
