package digitpad.image.preprocessing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.app.data.MnistFolder;
import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.TightPictures;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A digit that fills a small picture to its edges is read as well as one with paper around it. */
class TightDigitsTest {
    private static final int PICTURES = 100;
    private static final double MOST_INK = 0.7;

    @Test
    void nineOfTenAreReadWhateverTheirSizeInkAndPolarity() throws IOException {
        MnistFolder mnist = new MnistFolder(Path.of(System.getProperty("digitpad.data", ""), "mnist"));
        assumeTrue(mnist.isPresent(), "no MNIST: name a folder that holds mnist/ by -Ddigitpad.data=FOLDER");
        DigitDataset digits = mnist.training();
        Recognizer recognizer = new Nd4jModelStore().openBundled().recognizer();
        for (int longest : new int[] {12, 16, 28, 64}) {
            for (boolean stretched : new boolean[] {false, true}) {
                double right = right(digits, recognizer, longest, stretched);
                System.out.printf("tight, %d pixels, stretched %s: %.0f %%%n", longest, stretched, 100 * right);
                assertThat(right).isGreaterThan(0.9);
            }
        }
    }

    private static double right(DigitDataset digits, Recognizer recognizer, int longest, boolean stretched) {
        SplittableRandom random = new SplittableRandom(11);
        List<DigitImage> images = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        int pictures = 0;
        while (pictures < PICTURES) {
            int index = random.nextInt(digits.size());
            GrayImage ink = TightPictures.of(digits.image(index), random.nextDouble(0.3, 0.65), longest, stretched);
            // What ink fills from edge to edge has no shape: a narrow 1 is such a picture.
            if (TightPictures.share(ink) < MOST_INK) {
                pictures++;
                Optional<DigitImage> read = Preprocessor.process(random.nextBoolean() ? ink : ink.inverted())
                        .result();
                read.ifPresent(image -> {
                    images.add(image);
                    labels.add(digits.label(index));
                });
            }
        }
        List<Prediction> predictions = recognizer.recognize(images);
        int right = 0;
        for (int i = 0; i < images.size(); i++) {
            right += predictions.get(i).label() == labels.get(i) ? 1 : 0;
        }
        return (double) right / PICTURES;
    }
}
