package digitpad.explanation.attribution;

import static digitpad.nd4j.TestNetworks.network;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.OpenNetwork;
import digitpad.image.DigitImage;
import digitpad.nd4j.RandomBatch;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OcclusionTest {
    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8})
    void coversEveryPixelAndEndsAtTheEdge(int window) {
        int across = (28 - window) / 2 + 1;
        assertThat(new Occlusion(window, Occlusion.Filling.INK).places()).isEqualTo(across * across);
        assertThat((across - 1) * Occlusion.STRIDE + window).isEqualTo(28);
    }

    @Test
    void ofSixPixelsRunsTheNetworkOnceAPlace() {
        assertThat(new Occlusion(6, Occlusion.Filling.PAPER).places()).isEqualTo(144);
        assertThatIllegalArgumentException().isThrownBy(() -> new Occlusion(5, Occlusion.Filling.PAPER));
    }

    /** Of a network that only weighs pixels, what a square changes is the sum of its pixels' shares. */
    @ParameterizedTest
    @ValueSource(ints = {4, 6, 8})
    void ofALinearNetworkIsTheMeanOverSquaresOfWhatTheyHold(int window) {
        try (OpenNetwork network = OpenedNetworks.random(network("linear"))) {
            DigitImage image = RandomBatch.image(new Random(4));
            float[] weights = network.stored().tensors().get("0.weight").values();
            OcclusionMaps paper = maps(network, image, window, Occlusion.Filling.PAPER);
            OcclusionMaps ink = maps(network, image, window, Occlusion.Filling.INK);
            for (int digit = 0; digit < 10; digit += 3) {
                for (int pixel = 0; pixel < 784; pixel += 37) {
                    int row = pixel / 28;
                    int column = pixel % 28;
                    double held = 0;
                    double added = 0;
                    int squares = 0;
                    for (int top = 0; top <= 28 - window; top += 2) {
                        for (int left = 0; left <= 28 - window; left += 2) {
                            if (row < top || row >= top + window || column < left || column >= left + window) {
                                continue;
                            }
                            squares++;
                            for (int y = top; y < top + window; y++) {
                                for (int x = left; x < left + window; x++) {
                                    double weight = weights[digit * 784 + y * 28 + x];
                                    held += weight * image.at(y, x);
                                    added += weight * (1 - image.at(y, x));
                                }
                            }
                        }
                    }
                    assertThat((double) paper.of(digit).at(row, column)).isCloseTo(held / squares, within(1e-4));
                    assertThat((double) ink.of(digit).at(row, column)).isCloseTo(added / squares, within(1e-4));
                }
            }
        }
    }

    private static OcclusionMaps maps(OpenNetwork network, DigitImage image, int window, Occlusion.Filling filling) {
        return new Occlusion(window, filling).of(network, image, () -> false).orElseThrow();
    }

    @Test
    void ofTheBundledNetworkTellsWhatItsOwnReadingWithoutASquareSays() throws Exception {
        try (OpenNetwork network = OpenedNetworks.bundled()) {
            DigitImage image = Digits.SEVEN.image().orElseThrow();
            ActivationTrace trace = network.trace(image);
            OcclusionMaps maps = maps(network, image, 6, Occlusion.Filling.PAPER);
            assertThat(maps.passes()).isBetween(50, 143);
            // The corner pixel lies in the first square alone.
            assertThat(maps.of(7).at(0, 0)).isZero();
            AttributionMap map = maps.of(7);
            assertThat(map.isNearZero()).isFalse();
            assertThat(map.most()).isGreaterThan(2);
            float[] ink = image.toArray();
            int best = map.extreme(true);
            assertThat(trace.logits()[7]).isPositive();
            // Ink lies where it matters most, or beside.
            boolean near = false;
            for (int y = Math.max(0, best / 28 - 3); y < Math.min(28, best / 28 + 4); y++) {
                for (int x = Math.max(0, best % 28 - 3); x < Math.min(28, best % 28 + 4); x++) {
                    near |= ink[y * 28 + x] > 0.5;
                }
            }
            assertThat(near).isTrue();
        }
    }

    @Test
    void aBlankDigitHasNothingToCover() throws Exception {
        try (OpenNetwork network = OpenedNetworks.bundled()) {
            OcclusionMaps maps = maps(network, new DigitImage(new float[784]), 6, Occlusion.Filling.PAPER);
            assertThat(maps.passes()).isZero();
            assertThat(maps.of(3).isNearZero()).isTrue();
        }
    }

    @Test
    void endsBetweenBatchesWhenNobodyWaits() throws Exception {
        try (OpenNetwork network = OpenedNetworks.bundled()) {
            DigitImage image = Digits.SEVEN.image().orElseThrow();
            AtomicInteger looks = new AtomicInteger();
            Optional<OcclusionMaps> maps =
                    new Occlusion(6, Occlusion.Filling.INK).of(network, image, () -> looks.incrementAndGet() > 2);
            assertThat(maps).isEmpty();
            assertThat(looks).hasValue(3);
        }
    }
}
