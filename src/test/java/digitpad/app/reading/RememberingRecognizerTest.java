package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberingRecognizerTest {
    private final List<Integer> asked = new ArrayList<>();
    private final RememberingRecognizer recognizer = new RememberingRecognizer(images -> {
        asked.add(images.size());
        return images.stream().map(RememberingRecognizerTest::predicted).toList();
    });

    /** Distinct for each number below 784: that so manyth pixel is ink. */
    private static DigitImage image(int number) {
        float[] ink = new float[DigitImage.AREA];
        ink[number] = 1;
        return new DigitImage(ink);
    }

    /** The label is the number's last digit. */
    private static Prediction predicted(DigitImage image) {
        float[] ink = image.toArray();
        int number = IntStream.range(0, ink.length)
                .filter(i -> ink[i] > 0)
                .findFirst()
                .orElseThrow();
        double[] probabilities = new double[Prediction.DIGITS];
        probabilities[number % 10] = 1;
        return new Prediction(probabilities);
    }

    private List<Integer> labels(int... numbers) {
        List<DigitImage> images =
                IntStream.of(numbers).mapToObj(RememberingRecognizerTest::image).toList();
        return recognizer.recognize(images).stream().map(Prediction::label).toList();
    }

    @Test
    void onlyWhatIsNewIsAskedOfTheNetwork() {
        assertThat(labels(11, 22, 33)).containsExactly(1, 2, 3);
        assertThat(labels(11, 22, 44)).containsExactly(1, 2, 4);
        assertThat(labels(44, 11)).containsExactly(4, 1);
        assertThat(asked).containsExactly(3, 1);
    }

    @Test
    void whatStandsThereTwiceIsAskedOnce() {
        assertThat(labels(11, 22, 11)).containsExactly(1, 2, 1);
        assertThat(asked).containsExactly(2);
    }

    @Test
    void whatWasNotNeededForLongIsForgotten() {
        labels(1);
        for (int first = 100; first < 700; first += 200) {
            labels(IntStream.range(first, first + 200).toArray());
        }
        asked.clear();
        assertThat(labels(1, 650)).containsExactly(1, 0);
        assertThat(asked).as("the 1 alone").containsExactly(1);
    }

    @Test
    void aPageOfMoreThanItRemembersIsReadAsWell() {
        assertThat(labels(IntStream.range(0, 700).toArray())).hasSize(700).startsWith(0, 1, 2);
        assertThat(asked).containsExactly(700);
    }

    @Test
    void closingClosesTheNetwork() {
        List<String> closed = new ArrayList<>();
        Recognizer network = new Recognizer() {
            @Override
            public List<Prediction> recognize(List<DigitImage> images) {
                return List.of();
            }

            @Override
            public void close() {
                closed.add("network");
            }
        };
        new RememberingRecognizer(network).close();
        assertThat(closed).containsExactly("network");
    }
}
