package digitpad.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class StrokeRasterizerTest {
    private static final int SIDE = 100;
    private static final Point FROM = new Point(83, 120);
    private static final Point TO = new Point(300, 291);

    @Test
    void coverageIsThatOfManySamplesInEachPixel() {
        Drawing drawing = Drawing.EMPTY.with(new Stroke(List.of(FROM, TO), 22));
        GrayImage picture = StrokeRasterizer.render(drawing, SIDE, SIDE);
        double difference = 0;
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double expected = sampled(x, y, 11);
                assertThat((double) picture.at(x, y)).isEqualTo(expected, within(0.2));
                difference += picture.at(x, y) - expected;
            }
        }
        assertThat(difference / (SIDE * SIDE)).isEqualTo(0, within(1e-3));
    }

    @Test
    void thePadIsInTheMiddleOfALongerPicture() {
        Drawing dot = Drawing.EMPTY.with(new Stroke(List.of(new Point(200, 200)), 40));
        GrayImage picture = StrokeRasterizer.render(dot, 200, 100);
        assertThat(picture.at(100, 50)).isEqualTo(1);
        assertThat(picture.at(100, 56)).isZero();
        assertThat(picture.at(80, 50)).isZero();
    }

    /** Share of 16 × 16 places in a pixel, taken back to the pad, that lie within {@code radius} of the line. */
    private static double sampled(int x, int y, double radius) {
        int inside = 0;
        for (int i = 0; i < 256; i++) {
            double padX = (x + (i % 16 + 0.5) / 16) * 4;
            int line = i / 16;
            double padY = (y + (line + 0.5) / 16) * 4;
            double share = ((padX - FROM.x()) * (TO.x() - FROM.x()) + (padY - FROM.y()) * (TO.y() - FROM.y()))
                    / Math.pow(FROM.distanceTo(TO), 2);
            double clamped = Math.max(0, Math.min(1, share));
            double nearX = FROM.x() + clamped * (TO.x() - FROM.x());
            double nearY = FROM.y() + clamped * (TO.y() - FROM.y());
            if (Math.hypot(padX - nearX, padY - nearY) <= radius) {
                inside++;
            }
        }
        return inside / 256.0;
    }
}
