package digitpad.image.paper;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NoisyPicturesTest {
    private static GrayImage noisy(double ink) {
        Random noise = new Random(3);
        float[] pixels = new float[120 * 120];
        for (int i = 0; i < pixels.length; i++) {
            int x = i % 120;
            int y = i / 120;
            boolean stroke = x >= 50 && x < 62 && y >= 20 && y < 100;
            pixels[i] = (float) (0.4 - (stroke ? ink : 0) + 0.05 * noise.nextGaussian());
        }
        return new GrayImage(120, 120, pixels);
    }

    @Test
    void aStrokeThatNoiseHidesIsFound() {
        InkComponents pieces = InkFinder.pieces(noisy(0.15)).orElseThrow().heavierThan(50);
        assertThat(pieces.components()).hasSize(1);
        assertThat(pieces.components().get(0).box().height()).isBetween(70.0, 95.0);
    }

    @Test
    void nothingIsFoundInNoiseAlone() {
        assertThat(InkFinder.pieces(noisy(0))).isEmpty();
    }
}
