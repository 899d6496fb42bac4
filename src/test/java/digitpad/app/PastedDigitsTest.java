package digitpad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.dataset.DigitDataset;
import digitpad.dl4j.Dl4jModelStore;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.Preprocessor;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.training.Evaluation;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A digit anywhere, of any size, in either polarity, is the same digit. */
class PastedDigitsTest {
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 8;

    @Test
    void pastedDigitsLoseAtMostThreeTenthsOfAPoint() throws IOException {
        Path folder = Path.of(System.getProperty("digitpad.data", ""), "mnist");
        MnistFolder mnist = new MnistFolder(folder);
        assumeTrue(mnist.isPresent(), "no MNIST: name a folder that holds mnist/ by -Ddigitpad.data=FOLDER");
        DigitDataset data = mnist.test();
        Recognizer recognizer = new Dl4jModelStore().openBundled().recognizer();
        double original = Evaluation.of(recognizer, data).accuracy();
        List<DigitImage> recovered = IntStream.range(0, data.size())
                .parallel()
                .mapToObj(i -> recover(data.image(i), new Random(i)))
                .toList();
        List<Prediction> predictions = recognizer.recognize(recovered);
        long correct = IntStream.range(0, data.size())
                .filter(i -> predictions.get(i).label() == data.label(i))
                .count();
        double pasted = (double) correct / data.size();
        System.out.printf("MNIST test: originals %.2f %%, pasted %.2f %%%n", 100 * original, 100 * pasted);
        assertThat(original - pasted).isLessThanOrEqualTo(0.003);
    }

    private static DigitImage recover(DigitImage digit, Random random) {
        return Preprocessor.process(paste(digit, random))
                .result()
                .orElseGet(() -> new DigitImage(new float[DigitImage.AREA]));
    }

    /** Enlarged or reduced by the platform's own bilinear scaling, which shares nothing with the preprocessing. */
    private static GrayImage paste(DigitImage digit, Random random) {
        double scale = SMALLEST * Math.pow(LARGEST / SMALLEST, random.nextDouble());
        boolean inkIsDark = random.nextBoolean();
        BufferedImage source = new BufferedImage(DigitImage.SIZE, DigitImage.SIZE, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < DigitImage.AREA; i++) {
            int ink = Math.round(digit.at(i / DigitImage.SIZE, i % DigitImage.SIZE) * 255);
            source.getRaster().setSample(i % DigitImage.SIZE, i / DigitImage.SIZE, 0, inkIsDark ? 255 - ink : ink);
        }
        int side = Math.max(2, (int) Math.round(DigitImage.SIZE * scale));
        int width = side + 20 + random.nextInt(150);
        int height = side + 20 + random.nextInt(150);
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = canvas.createGraphics();
        graphics.setColor(inkIsDark ? Color.WHITE : Color.BLACK);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        int x = random.nextInt(width - side + 1);
        int y = random.nextInt(height - side + 1);
        graphics.drawImage(source, x, y, side, side, null);
        graphics.dispose();
        float[] pixels = new float[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = canvas.getRaster().getSample(i % width, i / width, 0) / 255f;
        }
        return new GrayImage(width, height, pixels);
    }
}
