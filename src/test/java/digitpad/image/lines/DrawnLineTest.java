package digitpad.image.lines;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import org.junit.jupiter.api.Test;

class DrawnLineTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 60;
    private final float[] ink = new float[WIDTH * HEIGHT];

    private void fill(int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink[y * WIDTH + x] = 1;
            }
        }
    }

    private boolean isDrawn(int from, int to) {
        return DrawnLine.is(new StraightLine(30, 0, from, to, 3), new GrayImage(WIDTH, HEIGHT, ink));
    }

    private void strokes() {
        for (int x = 100; x < 200; x += 30) {
            fill(x, 10, x + 4, 50);
        }
    }

    @Test
    void aLineThroughStrokesThatEndsOnPaperIsDrawn() {
        strokes();
        fill(80, 29, 220, 32);
        assertThat(isDrawn(80, 220)).isTrue();
    }

    @Test
    void ofWhichAPartAloneWasFound() {
        strokes();
        fill(80, 29, 220, 32);
        assertThat(isDrawn(120, 200)).isTrue();
    }

    @Test
    void oneThatGoesOnToTheEdgesIsRuled() {
        strokes();
        fill(0, 29, WIDTH, 32);
        assertThat(isDrawn(80, 220)).isFalse();
    }

    @Test
    void oneThatIsLostInPlacesIsRuled() {
        strokes();
        fill(80, 29, 220, 32);
        for (int x = 0; x < WIDTH; x += 40) {
            fill(x, 29, x + 20, 32);
        }
        assertThat(isDrawn(80, 220)).isFalse();
    }

    @Test
    void oneThatStrokesStandOnIsRuled() {
        for (int x = 100; x < 200; x += 30) {
            fill(x, 5, x + 4, 31);
        }
        fill(80, 29, 220, 32);
        assertThat(isDrawn(80, 220)).isFalse();
    }
}
