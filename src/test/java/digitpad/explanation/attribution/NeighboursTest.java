package digitpad.explanation.attribution;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.OpenNetwork;
import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NeighboursTest {
    private static LabelledDigits random(int count) {
        List<DigitImage> images = IntStream.range(0, count)
                .mapToObj(i -> RandomBatch.image(new Random(i)))
                .toList();
        return new LabelledDigits(
                "chance", images, IntStream.range(0, count).map(i -> i % 10).toArray());
    }

    private static DigitImage pixels(float first, float second) {
        float[] ink = new float[784];
        ink[0] = first;
        ink[783] = second;
        return new DigitImage(ink);
    }

    /** A network of one layer describes digits by their pixels. */
    @Test
    void distancesAreEuclidean() {
        LabelledDigits known = new LabelledDigits(
                "three", List.of(pixels(1, 1), pixels(0.3f, 0.4f), pixels(0, 0.1f)), new int[] {4, 5, 6});
        try (OpenNetwork network = OpenedNetworks.random(network("linear"))) {
            Neighbours neighbours =
                    Neighbours.of(network, known, () -> false, share -> {}).orElseThrow();
            List<NearDigit> near = neighbours.nearest(network.trace(pixels(0, 0)), 2);
            assertThat(near).extracting(NearDigit::label).containsExactly(6, 5);
            assertThat(near.get(0).distance()).isCloseTo(0.1, within(1e-6));
            assertThat(near.get(1).distance()).isCloseTo(0.5, within(1e-6));
            assertThat(neighbours.nearest(network.trace(pixels(0, 0)), 9)).hasSize(3);
        }
    }

    @Test
    void areThoseOfAllThatLieNearestInWhatTheLastLayerReads() {
        try (OpenNetwork network = OpenedNetworks.random(Presets.named("tiny"))) {
            LabelledDigits known = random(150);
            List<Double> heard = new ArrayList<>();
            Neighbours neighbours =
                    Neighbours.of(network, known, () -> false, heard::add).orElseThrow();
            assertThat(heard).isSorted().endsWith(1.0).hasSize(3);
            DigitImage digit = RandomBatch.image(new Random(1000));
            float[] own = network.lastHidden(List.of(digit));
            List<Double> expected = known.images().stream()
                    .map(image -> distance(own, network.lastHidden(List.of(image))))
                    .sorted(Comparator.naturalOrder())
                    .limit(5)
                    .toList();
            List<NearDigit> near = neighbours.nearest(network.trace(digit), 5);
            for (int i = 0; i < 5; i++) {
                assertThat(near.get(i).distance()).isCloseTo(expected.get(i), within(1e-4));
            }
            assertThat(neighbours.nearest(network.trace(known.images().get(70)), 1))
                    .singleElement()
                    .satisfies(itself -> {
                        assertThat(itself.image()).isEqualTo(known.images().get(70));
                        assertThat(itself.distance()).isCloseTo(0, within(1e-4));
                    });
        }
    }

    private static double distance(float[] one, float[] other) {
        double squared = 0;
        for (int i = 0; i < one.length; i++) {
            squared += (one[i] - other[i]) * (double) (one[i] - other[i]);
        }
        return Math.sqrt(squared);
    }

    /** 64 MiB hold 910 descriptions of 18,432 values. */
    @Test
    void asManyDigitsAsFindRoomAreKeptEvenly() {
        try (OpenNetwork network =
                OpenedNetworks.random(network("wide", new Layer.Convolution(24, 1, 1, Layer.Padding.SAME)))) {
            List<DigitImage> images =
                    IntStream.range(0, 1000).mapToObj(i -> pixels(i / 1000f, 0)).toList();
            Neighbours neighbours = Neighbours.of(
                            network, new LabelledDigits("steps", images, new int[1000]), () -> false, share -> {})
                    .orElseThrow();
            assertThat(neighbours.size()).isEqualTo((16 << 20) / (24 * 784));
            assertThat(neighbours.all()).isEqualTo(1000);
            List<NearDigit> near = neighbours.nearest(network.trace(pixels(0.999f, 0)), 1);
            assertThat(near.get(0).image().at(0, 0)).isGreaterThan(0.99f);
            assertThat(NeighbourWords.of(neighbours, near, 0)).contains("Of 891 of the 1,000 digits of steps");
        }
    }

    @Test
    void fewerDigitsAreTakenFromAllOver() {
        LabelledDigits fewer = random(10).thinned(4);
        assertThat(fewer.labels()).containsExactly(0, 2, 5, 7);
        assertThat(random(10).thinned(10).size()).isEqualTo(10);
        assertThatIllegalArgumentException().isThrownBy(() -> new LabelledDigits("", List.of(), new int[1]));
    }

    @Test
    void anotherNetworksTraceIsRefused() {
        try (OpenNetwork tiny = OpenedNetworks.random(Presets.named("tiny"));
                OpenNetwork lenet = OpenedNetworks.random(Presets.named("lenet5"))) {
            Neighbours neighbours =
                    Neighbours.of(tiny, random(3), () -> false, share -> {}).orElseThrow();
            assertThatIllegalArgumentException().isThrownBy(() -> neighbours.nearest(lenet.trace(pixels(0, 0)), 1));
        }
    }

    @Test
    void endBetweenBatchesWhenNobodyWaits() {
        try (OpenNetwork network = OpenedNetworks.random(Presets.named("tiny"))) {
            AtomicInteger looks = new AtomicInteger();
            assertThat(Neighbours.of(network, random(150), () -> looks.incrementAndGet() > 1, share -> {}))
                    .isEmpty();
            assertThat(looks).hasValue(2);
        }
    }

    @Test
    void wordsCountTheOnesThatAreLabelledOtherwise() {
        try (OpenNetwork network = OpenedNetworks.random(network("linear"))) {
            Neighbours neighbours =
                    Neighbours.of(network, random(3), () -> false, share -> {}).orElseThrow();
            NearDigit seven = new NearDigit(pixels(0, 0), 7, 1);
            NearDigit nine = new NearDigit(pixels(0, 0), 9, 2);
            assertThat(NeighbourWords.of(neighbours, List.of(seven, seven), 7))
                    .endsWith("All 2 are labelled 7, as the network answers.");
            assertThat(NeighbourWords.of(neighbours, List.of(seven, nine), 7))
                    .contains("it reads 784 values", "Of the 3 digits of chance")
                    .endsWith("1 of 2 is labelled 9, not 7: the network finds them alike.");
        }
    }
}
