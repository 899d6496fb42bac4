package digitpad.explanation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.model.network.Presets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MapPlaceTest {
    @Test
    void mapsOfPaddedConvolutionsCoverThePicture() {
        MapPlace place = MapPlace.of(Presets.named("digitpad").summaries(), 19);
        assertThat(place).isEqualTo(new MapPlace(7, 2, 4));
        assertThat(place.from()).isZero();
        assertThat(place.to()).isEqualTo(28);
    }

    /** LeNet-5: after pooling a cell is 2 pixels, the 5×5 kernel begins 2 cells in, and pooled again a cell is 4 pixels. */
    @Test
    void mapsWithoutPaddingLieInTheMiddle() {
        MapPlace place = MapPlace.of(Presets.named("lenet5").summaries(), 5);
        assertThat(place).isEqualTo(new MapPlace(5, 6, 4));
        assertThat(place.from()).isEqualTo(4);
        assertThat(place.to()).isEqualTo(24);
    }

    @Test
    void betweenTheMiddlesOfCellsItIsMixedEvenly() {
        MapPlace place = new MapPlace(4, 3.5, 7);
        float[] cells = new float[16];
        cells[5] = 8;
        float[] pixels = place.pixels(cells);
        // The middle of cell (1, 1) is that of pixel 10; 7 pixels on are those of its neighbours.
        assertThat(pixels[10 * 28 + 10]).isEqualTo(8);
        assertThat(pixels[10 * 28 + 17]).isZero();
        assertThat(pixels[10 * 28 + 12]).isCloseTo(8 * 5 / 7f, within(1e-5f));
        assertThat(pixels[13 * 28 + 12]).isCloseTo(8 * (5 / 7f) * (4 / 7f), within(1e-5f));
    }

    @Test
    void whatIsEverywhereTheSameStaysSo() {
        float[] cells = new float[25];
        Arrays.fill(cells, -2);
        assertThat(new MapPlace(5, 6, 4).pixels(cells)).containsOnly(-2);
    }
}
