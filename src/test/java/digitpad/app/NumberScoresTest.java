package digitpad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.recognition.Prediction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberScoresTest {
    @Test
    void exactAndDigitAccuracyAreWorkedOutByHand() {
        NumberScores scores = new NumberScores();
        scores.add("12", "anna", digits(1, 2));
        scores.add("345", "ben", digits(3, 4));
        scores.add("6", "ben", digits());
        assertThat(scores.exactAccuracy()).isEqualTo(1 / 3.0);
        // One digit left out of 345 and one of 6: two edits over six digits.
        assertThat(scores.digitAccuracy()).isCloseTo(1 - 2 / 6.0, within(1e-12));
    }

    @Test
    void onlyReadingsOfTheLabelsLengthAreMatchedDigitByDigit() {
        NumberScores scores = new NumberScores();
        scores.add("17", "", digits(1, 1));
        scores.add("345", "", digits(3));
        assertThat(scores.confusion().total()).isEqualTo(2);
        assertThat(scores.confusion().count(7, 1)).isEqualTo(1);
        assertThat(scores.loss()).isCloseTo(-(Math.log(0.91) + Math.log(0.01)) / 2, within(1e-12));
    }

    @Test
    void theWorstWriterComesFirst() {
        NumberScores scores = new NumberScores();
        scores.add("1", "anna", digits(1));
        scores.add("1", "ben", digits(7));
        scores.add("1", "", digits(1));
        assertThat(scores.writers()).containsExactly(new WriterScore("ben", 1, 0), new WriterScore("anna", 1, 1));
    }

    @Test
    void editDistanceCountsInsertionsDeletionsAndReplacements() {
        assertThat(EditDistance.between("237845", "237845")).isZero();
        assertThat(EditDistance.between("237845", "27945")).isEqualTo(2);
        assertThat(EditDistance.between("", "123")).isEqualTo(3);
        assertThat(EditDistance.between("123", "")).isEqualTo(3);
    }

    @Test
    void percentilesAreTakenByNearestRank() {
        double[] millis = new double[100];
        Arrays.setAll(millis, i -> 100 - i);
        assertThat(Percentiles.of(millis)).isEqualTo(new Percentiles(50, 95, 99));
    }

    private static List<Prediction> digits(int... labels) {
        return Arrays.stream(labels).mapToObj(NumberScoresTest::sureOf).toList();
    }

    private static Prediction sureOf(int label) {
        double[] probabilities = new double[10];
        Arrays.fill(probabilities, 0.01);
        probabilities[label] = 0.91;
        return new Prediction(probabilities);
    }
}
