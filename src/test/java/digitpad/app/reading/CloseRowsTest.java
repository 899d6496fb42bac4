package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.app.data.MnistFolder;
import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.InkExtent;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;
import digitpad.image.StrokeRasterizer;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.model.LoadedModel;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Rows that lie as close to each other as the pieces of a digit are told by reading, and pieces of a digit stay one. */
class CloseRowsTest {
    private static final int PAGES = 60;
    private static final int HEIGHT = 100;

    /** Percent; two digits that together look like another one stay one row. */
    private static final int LEAST_RIGHT = 70;

    private static LoadedModel model;

    @BeforeAll
    static void open() throws IOException {
        model = new ModelChoice(new Nd4jModelStore(), Optional.empty()).open();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void digitsCloseAboveEachOtherAreTwoRows() throws IOException {
        MnistFolder mnist = new MnistFolder(Path.of(System.getProperty("digitpad.data", ""), "mnist"));
        assumeTrue(mnist.isPresent(), "no MNIST: name a folder that holds mnist/ by -Ddigitpad.data=FOLDER");
        DigitDataset digits = mnist.training();
        SplittableRandom random = new SplittableRandom(15);
        int right = 0;
        for (int page = 0; page < PAGES; page++) {
            int upper = random.nextInt(digits.size());
            int lower = random.nextInt(digits.size());
            int gap = random.nextInt(6, 15);
            Reading reading = read(page(digits.image(upper), digits.image(lower), gap));
            right += reading.rows().size() == 2
                            && reading.text(model.card().doubt()).equals("" + digits.label(upper) + digits.label(lower))
                    ? 1
                    : 0;
        }
        System.out.printf("close rows: %d of %d%n", right, PAGES);
        assertThat(right).isGreaterThanOrEqualTo(PAGES * LEAST_RIGHT / 100);
    }

    @Test
    void piecesOfADigitAboveEachOtherAreOne() {
        Stroke bar = stroke(new Point(60, 60), new Point(115, 60));
        Stroke five = stroke(
                new Point(62, 76),
                new Point(60, 115),
                new Point(90, 108),
                new Point(110, 130),
                new Point(95, 160),
                new Point(58, 158));
        Drawing broken = new Drawing(List.of(bar, five));
        for (Reading reading : List.of(
                read(StrokeRasterizer.render(broken, 300, 300).inverted()),
                read(StrokeRasterizer.render(rings(0.11), 300, 300).inverted()))) {
            assertThat(reading.symbols()).hasSize(1);
        }
    }

    private static Drawing rings(double gap) {
        return new Drawing(List.of(ring(80, 24), ring(80 + 48 + 8 + 48 * gap, 26)));
    }

    private static Stroke ring(double y, double radius) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= 40; i++) {
            double angle = -Math.PI / 2 + i * Math.PI / 20;
            points.add(new Point(100 + radius * Math.cos(angle), y + radius * Math.sin(angle)));
        }
        return stroke(points.toArray(Point[]::new));
    }

    private static Stroke stroke(Point... points) {
        return new Stroke(List.of(points), 8);
    }

    private static Reading read(GrayImage picture) {
        return SheetReader.read(new Sheet.Picture(picture, "page"), model);
    }

    /** Dark on light, the digits' ink as high as each other. */
    private static GrayImage page(DigitImage upper, DigitImage lower, int gap) {
        int side = 3 * HEIGHT + gap;
        float[] pixels = new float[side * side];
        int top = HEIGHT / 2;
        for (DigitImage digit : List.of(upper, lower)) {
            GrayImage ink = GrayImage.owning(DigitImage.SIZE, DigitImage.SIZE, digit.toArray());
            PixelBox box = InkExtent.of(ink).orElseThrow();
            double step = box.height() / HEIGHT;
            GrayImage large =
                    Resampler.resample(ink, box.centerX() - HEIGHT * step, box.top(), step, 2 * HEIGHT, HEIGHT);
            for (int y = 0; y < HEIGHT; y++) {
                System.arraycopy(large.pixels(), y * 2 * HEIGHT, pixels, (top + y) * side + HEIGHT / 2, 2 * HEIGHT);
            }
            top += HEIGHT + gap;
        }
        return GrayImage.owning(side, side, pixels).inverted();
    }
}
