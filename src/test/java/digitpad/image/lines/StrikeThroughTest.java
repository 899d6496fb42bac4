package digitpad.image.lines;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers drawn of plain strokes, with lines through them and without. */
class StrikeThroughTest {
    private static final int WIDTH = 160;
    private static final int HEIGHT = 60;
    private final List<List<Point>> strokes = new ArrayList<>();

    private void stroke(double... places) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < places.length; i += 2) {
            points.add(new Point(places[i], places[i + 1]));
        }
        strokes.add(points);
    }

    /** 0 7 4 with room on both sides. */
    private void number() {
        stroke(30, 4, 45, 15, 45, 45, 30, 56, 18, 45, 18, 15, 30, 4);
        stroke(62, 5, 90, 5, 72, 56);
        stroke(115, 4, 102, 34, 136, 34);
        stroke(126, 10, 126, 56);
    }

    private boolean isStruckOut() {
        float[] pixels = new float[WIDTH * HEIGHT];
        for (List<Point> points : strokes) {
            StrokeRasterizer.draw(points, 4, new StrokeRasterizer.Placement(1, 0, 0, WIDTH, HEIGHT), pixels);
        }
        return StrikeThrough.is(new GrayImage(WIDTH, HEIGHT, pixels));
    }

    @Test
    void byOneLine() {
        number();
        stroke(2, 31, 158, 27);
        assertThat(isStruckOut()).isTrue();
    }

    @Test
    void byTwoLines() {
        number();
        stroke(2, 25, 158, 23);
        stroke(2, 38, 158, 36);
        assertThat(isStruckOut()).isTrue();
    }

    @Test
    void byACross() {
        number();
        stroke(2, 4, 158, 56);
        stroke(2, 56, 158, 4);
        assertThat(isStruckOut()).isTrue();
    }

    @Test
    void byAPenThatGoesToAndFro() {
        number();
        double[] places = new double[40];
        for (int i = 0; i < 20; i++) {
            places[2 * i] = 4 + 8 * i;
            places[2 * i + 1] = i % 2 == 0 ? 6 : 54;
        }
        stroke(places);
        assertThat(isStruckOut()).isTrue();
    }

    @Test
    void notByALineBelow() {
        number();
        stroke(2, 57, 158, 57);
        assertThat(isStruckOut()).isFalse();
    }

    @Test
    void notByALineAbove() {
        number();
        stroke(2, 3, 158, 3);
        assertThat(isStruckOut()).isFalse();
    }

    @Test
    void notByALineThatJoinsTwoDigitsAlone() {
        number();
        stroke(45, 30, 80, 30);
        assertThat(isStruckOut()).isFalse();
    }

    @Test
    void notByTheBarOfASeven() {
        float[] pixels = new float[60 * HEIGHT];
        for (List<Point> points : List.of(
                List.of(new Point(8, 4), new Point(52, 4), new Point(26, 57)),
                List.of(new Point(16, 30), new Point(50, 30)))) {
            StrokeRasterizer.draw(points, 4, new StrokeRasterizer.Placement(1, 0, 0, 60, HEIGHT), pixels);
        }
        assertThat(StrikeThrough.is(new GrayImage(60, HEIGHT, pixels))).isFalse();
    }

    @Test
    void notByADashThatTouchesNothing() {
        number();
        stroke(2, 30, 12, 30);
        assertThat(isStruckOut()).isFalse();
    }
}
