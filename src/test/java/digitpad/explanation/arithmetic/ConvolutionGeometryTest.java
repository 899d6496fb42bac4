package digitpad.explanation.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.model.network.Layer.Padding;
import org.junit.jupiter.api.Test;

class ConvolutionGeometryTest {
    @Test
    void aPaddedKernelBeginsBeforeTheMap() {
        ConvolutionGeometry geometry = ConvolutionGeometry.of(5, 1, Padding.SAME, 28, 28);
        assertThat(geometry.outHeight()).isEqualTo(28);
        assertThat(geometry.firstRow(0)).isEqualTo(-2);
        assertThat(geometry.paddedHeight()).isEqualTo(32);
        assertThat(geometry.cellsOnPadding(0, 0)).isEqualTo(16);
        assertThat(geometry.cellsOnPadding(2, 2)).isZero();
    }

    @Test
    void theOddZeroLiesBehindTheMap() {
        // 14 windows of 3 at stride 2 reach over 29 places, one more than there are.
        ConvolutionGeometry geometry = ConvolutionGeometry.of(3, 2, Padding.SAME, 28, 28);
        assertThat(geometry.top()).isZero();
        assertThat(geometry.paddedHeight()).isEqualTo(29);
        assertThat(geometry.cellsOnPadding(0, 0)).isZero();
        assertThat(geometry.cellsOnPadding(13, 13)).isEqualTo(5);
    }

    @Test
    void aStrideBeyondTheKernelNeedsNoZeros() {
        ConvolutionGeometry geometry = ConvolutionGeometry.of(1, 4, Padding.SAME, 28, 28);
        assertThat(geometry.outWidth()).isEqualTo(7);
        assertThat(geometry.paddedWidth()).isEqualTo(28);
    }

    @Test
    void aPlaceOfTheMapHasTheWindowWhoseMiddleIsNearest() {
        ConvolutionGeometry plain = ConvolutionGeometry.of(3, 1, Padding.VALID, 28, 28);
        assertThat(plain.outRowAt(10)).isEqualTo(9);
        assertThat(plain.outRowAt(0)).isZero();
        assertThat(plain.outColumnAt(27)).isEqualTo(25);
        ConvolutionGeometry padded = ConvolutionGeometry.of(3, 4, Padding.SAME, 28, 28);
        assertThat(padded.outColumnAt(9)).isEqualTo(2);
        assertThat(padded.outColumnAt(-1)).isZero();
    }
}
