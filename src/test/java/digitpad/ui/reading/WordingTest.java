package digitpad.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.recognition.Prediction;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void onlyCertaintyItselfIsAHundredPercent() {
        assertThat(Wording.percent(0.99999)).isEqualTo("99.9 %");
        assertThat(Wording.percent(1)).isEqualTo("100 %");
        assertThat(Wording.percent(0.083)).isEqualTo("8.3 %");
        assertThat(Wording.percent(0)).isEqualTo("0.0 %");
    }

    @Test
    void aSecondChoiceIsNamedWhereItIsWorthIt() {
        double[] probabilities = new double[10];
        probabilities[3] = 0.7;
        probabilities[8] = 0.3;
        Prediction prediction = new Prediction(probabilities);
        assertThat(Wording.words(prediction)).isEqualTo("Fairly sure, or perhaps an 8 (30.0 %)");
        assertThat(Wording.announcement(prediction))
                .isEqualTo("Read as 3, 70.0 %. Fairly sure, or perhaps an 8 (30.0 %).");
    }

    @Test
    void anUnsureReadingSaysWhatItMayBe() {
        double[] probabilities = new double[10];
        probabilities[8] = 0.5;
        probabilities[3] = 0.42;
        assertThat(Wording.label(List.of(8, 3))).isEqualTo("8\u2009/\u20093?");
        assertThat(Wording.doubt(List.of(8, 3))).isEqualTo("Not sure: 8 or 3?");
        assertThat(Wording.chances(new Prediction(probabilities), List.of(8, 3)))
                .isEqualTo("50.0 % and 42.0 %");
        assertThat(Wording.chances(new Prediction(probabilities), List.of(8))).isEqualTo("50.0 %");
    }

    @Test
    void whatMayBeNoDigitIsAQuestionMark() {
        assertThat(Wording.label(List.of())).isEqualTo("?");
        assertThat(Wording.doubt(List.of())).isEqualTo("Not a digit?");
    }

    @Test
    void aClearWinnerHasNoSecond() {
        double[] probabilities = new double[10];
        probabilities[0] = 0.995;
        probabilities[6] = 0.005;
        assertThat(Wording.words(new Prediction(probabilities))).isEqualTo("Certain");
    }
}
