package digitpad.explanation.view;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.arithmetic.MapSources;
import digitpad.explanation.attribution.Digits;
import digitpad.explanation.attribution.OpenedNetworks;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Target;
import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.TestNetworks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkFiguresTest {
    private static final DigitImage SEVEN = Digits.SEVEN.image().orElseThrow();
    private static final double[] WIDTHS = {380, 720, 1400};

    static Stream<NetworkDescription> networks() {
        return Stream.concat(
                Presets.names().stream().map(Presets::named),
                Stream.of(
                        TestNetworks.network("one"),
                        TestNetworks.network(
                                "wide",
                                new Layer.Convolution(512, 3, 4, Layer.Padding.VALID),
                                new Layer.GlobalAveragePooling(),
                                new Layer.Dense(4096)),
                        TestNetworks.network(
                                "points",
                                new Layer.Convolution(4, 7, 4, Layer.Padding.VALID),
                                new Layer.Pooling(Layer.Pooling.Reduction.AVERAGE, 3),
                                new Layer.Convolution(3, 1, 1, Layer.Padding.SAME))));
    }

    private static void requireInside(Figure figure, double width) {
        for (FigureMark mark : figure.marks()) {
            if (mark instanceof FigureMark.Numbers numbers) {
                assertThat(numbers.x() + numbers.width()).as(numbers.name()).isLessThanOrEqualTo(width);
                assertThat(numbers.y() + numbers.height()).isLessThanOrEqualTo(figure.height());
            } else if (mark instanceof FigureMark.Text text) {
                assertThat(text.x()).as(text.text()).isBetween(0.0, width);
                assertThat(text.baseline()).isBetween(0.0, figure.height());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyNetworkFindsRoomAtEveryWidth(NetworkDescription network) {
        try (OpenNetwork open = OpenedNetworks.random(network)) {
            ActivationTrace trace = open.trace(SEVEN);
            for (double width : WIDTHS) {
                Figure figure = NetworkFigure.of(network, Optional.of(trace), Optional.empty(), width);
                requireInside(figure, width);
                requireInside(NetworkFigure.of(network, Optional.empty(), Optional.empty(), width), width);
                requireInside(LayersFigure.of(network, Optional.of(network), width), width);
                requireInside(LearningFigure.of(open.stored(), Optional.of(trace), width), width);
                assertThat(figure.spots())
                        .as("a place to point at for each of the ten answers")
                        .filteredOn(spot -> spot.target() instanceof Target.OfMap map
                                && map.layer() == network.layers().size() - 1)
                        .hasSize(10);
            }
        }
    }

    @Test
    void everyMapOfTheBundledArchitectureIsDrawnWithItsOwnNumbers() {
        NetworkDescription network = Presets.named(Presets.DIGITPAD);
        try (OpenNetwork open = OpenedNetworks.random(network)) {
            ActivationTrace trace = open.trace(SEVEN);
            Figure figure = NetworkFigure.of(network, Optional.of(trace), Optional.empty(), 720);
            for (LayerBlock block : LayerBlock.of(trace.layers())) {
                if (block.to() < trace.layers().size()) {
                    for (int channel = 0; channel < block.output().channels(); channel++) {
                        String kind = block.output().isVector() ? " unit " : " map ";
                        String name = "layer " + block.to() + kind + (channel + 1);
                        float[] expected = trace.output(block.last()).map(channel);
                        assertThat(figure.numbers())
                                .filteredOn(numbers -> numbers.name().equals(name))
                                .singleElement()
                                .satisfies(
                                        numbers -> assertThat(numbers.values()).containsExactly(expected));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"lenet5, 61706", "two-block, 225034", "dense, 407050"})
    void weightsBiasesAndStatisticsAddUpToTheKnownCounts(String preset, long parameters) {
        List<LayerFacts> rows =
                Presets.named(preset).summaries().stream().map(LayerFacts::of).toList();
        assertThat(rows.stream().mapToLong(LayerFacts::parameters).sum()).isEqualTo(parameters);
        assertThat(rows.stream()
                        .mapToLong(row -> row.weights() + row.biases() + row.statistics())
                        .sum())
                .isEqualTo(Presets.named(preset).parameterCount());
    }

    @Test
    void theFirstLayersOfLeNetAreAsInEveryTextbook() {
        List<LayerFacts> rows = Presets.named(Presets.LENET5).summaries().stream()
                .map(LayerFacts::of)
                .toList();
        LayerFacts first = rows.get(0);
        assertThat(first.kernel()).isEqualTo("5×5");
        assertThat(first.stride()).isEqualTo("1");
        assertThat(first.padding()).isEqualTo("2");
        assertThat(first.weights()).isEqualTo(150);
        assertThat(first.biases()).isEqualTo(6);
        assertThat(first.multiplyAdds()).isEqualTo(150L * 28 * 28);
        assertThat(rows.get(1).kernel()).isEqualTo("2×2");
        assertThat(rows.get(3).padding()).isEqualTo("none");
    }

    @Test
    void theOddZeroOfAStrideComesAfterTheLastPixel() {
        LayerSummary summary = TestNetworks.network("odd", new Layer.Convolution(1, 3, 2, Layer.Padding.SAME))
                .summaries()
                .get(0);
        assertThat(LayerFacts.of(summary).padding()).isEqualTo("0 and 1");
    }

    @Test
    void theWayBackLeadsToTheEightStrongestMaps() {
        NetworkDescription network = Presets.named(Presets.TWO_BLOCK);
        try (OpenNetwork open = OpenedNetworks.random(network)) {
            ActivationTrace trace = open.trace(SEVEN);
            Target.OfMap map = new Target.OfMap(5, 3);
            List<MapSources.Source> sources =
                    MapSources.of(trace, 3, 3, open.stored().tensors());
            Figure plain = NetworkFigure.of(network, Optional.of(trace), Optional.empty(), 720);
            Figure followed = NetworkFigure.of(
                    network, Optional.of(trace), Optional.of(new NetworkFigure.FollowedMap(map, sources)), 720);
            assertThat(lines(followed) - lines(plain)).isEqualTo(NetworkFigure.SOURCES);
        }
    }

    private static long lines(Figure figure) {
        return figure.marks().stream().filter(FigureMark.Line.class::isInstance).count();
    }

    @Test
    void aMapIsShownLargeWithWhatItsNumbersAre() {
        try (OpenNetwork open = OpenedNetworks.random(Presets.named(Presets.LENET5))) {
            ActivationTrace trace = open.trace(SEVEN);
            Figure map = MapFigure.of(trace, new Target.OfMap(2, 5));
            assertThat(map.words()).startsWith("ReLU, map 6 of 6. From ");
            assertThat(map.height()).isLessThanOrEqualTo(MapFigure.HIGHEST);
            assertThat(map.numbers().get(0).values())
                    .containsExactly(trace.output(2).map(5));
            assertThat(MapFigure.of(trace, new Target.OfMap(10, 4)).words())
                    .startsWith("Dense, unit 5 of 10. Its value is");
        }
    }
}
