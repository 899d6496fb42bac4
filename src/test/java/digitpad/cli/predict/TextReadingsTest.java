package digitpad.cli.predict;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.FileOutcome;
import digitpad.image.DigitImage;
import digitpad.recognition.Doubt;
import digitpad.recognition.Percent;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.ReadingRow;
import digitpad.recognition.Symbol;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReadingsTest {
    /** As the pad tells it, which asks the same rule. */
    @ParameterizedTest
    @ValueSource(doubles = {0.91, 0.9994, 0.9996, 0.99999, 1})
    void aDigitIsNeverCertain(double confidence) {
        double[] probabilities = new double[Prediction.DIGITS];
        probabilities[7] = confidence;
        Reading reading = Reading.ofRow(List.of(new Symbol.Digit(
                new Prediction(probabilities),
                new DigitImage(new float[DigitImage.AREA]),
                Optional.empty(),
                new Symbol.Box(0, 0, 20, 20))));
        String line = new TextReadings().line(new FileOutcome.Read(Path.of("seven.png"), reading, Doubt.NONE));
        assertThat(line)
                .isEqualTo("seven.png: 7 (" + Percent.ofProbability(confidence) + ")")
                .doesNotContain("100");
    }

    @Test
    void rowsAreToldApartAndWhatWasNotReadIsSaid() {
        Reading reading = new Reading(
                List.of(new ReadingRow(List.of(one(0.99))), new ReadingRow(List.of(one(0.99), one(0.5)))),
                List.of("What stands beside the boxes was left out."));
        assertThat(line(reading))
                .isEqualTo("page.png: 1 | 1? (49.0 %), not sure: 1?. What stands beside the boxes was left out.");
    }

    @Test
    void aPageOfWhichNothingIsSureIsNoListOfGuesses() {
        assertThat(line(Reading.ofRow(Collections.nCopies(5, one(0.3)))))
                .isEqualTo("page.png: no digits that DigitPad is sure of");
    }

    private static String line(Reading reading) {
        return new TextReadings().line(new FileOutcome.Read(Path.of("page.png"), reading, new Doubt(0.7)));
    }

    private static Symbol one(double confidence) {
        double[] probabilities = new double[Prediction.DIGITS];
        probabilities[1] = confidence;
        return new Symbol.Digit(
                new Prediction(probabilities),
                new DigitImage(new float[DigitImage.AREA]),
                Optional.empty(),
                new Symbol.Box(0, 0, 20, 20));
    }
}
