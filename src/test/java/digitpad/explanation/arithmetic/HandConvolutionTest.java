package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.DigitImage;
import digitpad.model.network.Layer.Padding;
import digitpad.nd4j.RandomBatch;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HandConvolutionTest {
    private final DigitImage digit = RandomBatch.image(new Random(2));

    /** A digit that is inked from row 10 on. */
    private static DigitImage lowerPart() {
        float[] ink = new float[DigitImage.AREA];
        Arrays.fill(ink, 10 * DigitImage.SIZE, ink.length, 1);
        return new DigitImage(ink);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7})
    void theIdentityGivesTheDigit(int size) {
        HandConvolution convolution = new HandConvolution(KernelPreset.IDENTITY.kernel(size), 1, Padding.SAME);
        assertThat(convolution.result(digit)).containsExactly(digit.toArray());
    }

    @ParameterizedTest
    @EnumSource(KernelPreset.class)
    void eachValueIsTheSumOfItsProducts(KernelPreset preset) {
        for (int size : HandKernel.SIZES) {
            for (int stride = 1; stride <= HandConvolution.LARGEST_STRIDE; stride++) {
                for (Padding padding : Padding.values()) {
                    HandConvolution convolution = new HandConvolution(preset.kernel(size), stride, padding);
                    float[] result = convolution.result(digit);
                    int width = convolution.geometry().outWidth();
                    for (int at = 0; at < result.length; at += 7) {
                        ConvolutionStep step = convolution.step(digit, at / width, at % width);
                        assertThat(step.total()).isCloseTo(result[at], within(1e-4));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 5, 7})
    void blursAndSharpeningKeepInkAndTheOthersHaveNoneOfAnEvenPart(int size) {
        for (KernelPreset preset : KernelPreset.values()) {
            double sum = 0;
            for (float weight : preset.kernel(size).values()) {
                sum += weight;
            }
            boolean keeps =
                    switch (preset) {
                        case IDENTITY, BOX_BLUR, GAUSSIAN_BLUR, SHARPEN -> true;
                        case HORIZONTAL_EDGE, VERTICAL_EDGE, OUTLINE -> false;
                    };
            assertThat(sum).as(preset.title()).isCloseTo(keeps ? 1 : 0, within(1e-5));
        }
    }

    @Test
    void theGaussianOfThreeIsTheKnownOne() {
        assertThat(KernelPreset.GAUSSIAN_BLUR.kernel(3).values())
                .containsExactly(0.0625f, 0.125f, 0.0625f, 0.125f, 0.25f, 0.125f, 0.0625f, 0.125f, 0.0625f);
    }

    @Test
    void aHorizontalEdgeIsFoundByTheOneKernelAlone() {
        DigitImage lower = lowerPart();
        float[] horizontal =
                new HandConvolution(KernelPreset.HORIZONTAL_EDGE.kernel(3), 1, Padding.VALID).result(lower);
        float[] vertical = new HandConvolution(KernelPreset.VERTICAL_EDGE.kernel(3), 1, Padding.VALID).result(lower);
        // Rows 8 to 10 of the digit lie under row 8 of the result: ink in the lowest alone.
        assertThat(horizontal[8 * 26 + 5]).isEqualTo(-3);
        assertThat(horizontal[9 * 26 + 5]).isEqualTo(-3);
        assertThat(horizontal[10 * 26 + 5]).isZero();
        assertThat(vertical).containsOnly(0);
        assertThat(HandConvolution.rectified(horizontal)).containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource(KernelPreset.class)
    void aPresetIsKnownAgainUntilItIsChanged(KernelPreset preset) {
        HandKernel kernel = preset.kernel(5);
        assertThat(KernelPreset.of(kernel)).contains(preset);
        assertThat(KernelPreset.of(kernel.with(3, 7.5))).isEmpty();
    }

    @Test
    void aWeightHasTwoDecimalsAndBounds() {
        HandKernel kernel = KernelPreset.IDENTITY.kernel(3);
        assertThat(kernel.with(0, 0.126).weights().get(0)).isEqualTo(0.13f);
        assertThat(kernel.with(0, 1000).weights().get(0)).isEqualTo(99f);
        assertThat(kernel.with(0, -0.001).weights().get(0)).isEqualTo(0f);
        assertThat(HandKernel.weight(" −0,5 ")).contains(-0.5);
        assertThat(HandKernel.weight("99.5")).isEmpty();
        assertThat(HandKernel.weight("much")).isEmpty();
        assertThat(HandKernel.weight("NaN")).isEmpty();
        assertThat(HandKernel.weight("")).isEmpty();
    }

    @Test
    void anotherSizeKeepsTheMiddle() {
        HandKernel kernel = KernelPreset.SHARPEN.kernel(3);
        assertThat(kernel.resized(7).resized(3)).isEqualTo(kernel);
        assertThat(kernel.resized(5).weights().get(12)).isEqualTo(5f);
    }

    @Test
    void whatIsOutOfRangeIsRefused() {
        HandKernel kernel = KernelPreset.IDENTITY.kernel(3);
        assertThatThrownBy(() -> new HandConvolution(kernel, 5, Padding.SAME)).hasMessageContaining("1 to 4");
        assertThatThrownBy(() -> new HandKernel(3, kernel.weights().subList(0, 8)))
                .hasMessageContaining("side 3");
        assertThatThrownBy(() -> KernelPreset.IDENTITY.kernel(4)).hasMessageContaining("side 4");
    }
}
