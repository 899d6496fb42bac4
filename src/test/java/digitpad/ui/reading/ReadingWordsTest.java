package digitpad.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.recognition.Prediction;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingWordsTest {
    @Test
    void aSecondChoiceIsNamedWhereItIsWorthIt() {
        double[] probabilities = new double[10];
        probabilities[3] = 0.7;
        probabilities[8] = 0.3;
        Prediction prediction = new Prediction(probabilities);
        assertThat(ReadingWords.words(prediction)).isEqualTo("Fairly sure; it may also be an 8 (30.0 %)");
        assertThat(ReadingWords.announcement(prediction))
                .isEqualTo("Read as 3, 70.0 %. Fairly sure; it may also be an 8 (30.0 %).");
    }

    @Test
    void anUnsureReadingSaysWhatItMayBe() {
        double[] probabilities = new double[10];
        probabilities[8] = 0.5;
        probabilities[3] = 0.42;
        assertThat(ReadingWords.label(List.of(8, 3))).isEqualTo("8\u2009/\u20093?");
        assertThat(ReadingWords.doubt(List.of(8, 3))).isEqualTo("Not sure: 8 or 3?");
        assertThat(ReadingWords.chances(new Prediction(probabilities), List.of(8, 3)))
                .isEqualTo("50.0 % and 42.0 %");
        assertThat(ReadingWords.chances(new Prediction(probabilities), List.of(8)))
                .isEqualTo("50.0 %");
    }

    @Test
    void whatMayBeNoDigitIsAQuestionMark() {
        assertThat(ReadingWords.label(List.of())).isEqualTo("?");
        assertThat(ReadingWords.doubt(List.of())).isEqualTo("Not a digit?");
    }

    @Test
    void aClearWinnerHasNoSecond() {
        double[] probabilities = new double[10];
        probabilities[0] = 0.995;
        probabilities[6] = 0.005;
        assertThat(ReadingWords.words(new Prediction(probabilities))).isEqualTo("Certain");
    }
}
