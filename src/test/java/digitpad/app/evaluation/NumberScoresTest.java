package digitpad.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberScoresTest {
    @Test
    void exactAndDigitAccuracyAreWorkedOutByHand() {
        NumberScores scores = new NumberScores(Doubt.NONE);
        scores.add(truth("12", "anna"), digits(1, 2));
        scores.add(truth("345", "ben"), digits(3, 4));
        scores.add(truth("6", "ben"), digits());
        assertThat(scores.exactAccuracy()).isEqualTo(1 / 3.0);
        // One digit left out of 345 and one of 6: two edits over six digits.
        assertThat(scores.digitAccuracy()).isCloseTo(1 - 2 / 6.0, within(1e-12));
    }

    @Test
    void onlyReadingsOfTheLabelsLengthAreMatchedDigitByDigit() {
        NumberScores scores = new NumberScores(Doubt.NONE);
        scores.add(truth("17", ""), digits(1, 1));
        scores.add(truth("345", ""), digits(3));
        assertThat(scores.confusion().total()).isEqualTo(2);
        assertThat(scores.confusion().count(7, 1)).isEqualTo(1);
        assertThat(scores.loss()).isCloseTo(-(Math.log(0.91) + Math.log(0.01)) / 2, within(1e-12));
    }

    @Test
    void theWorstWriterComesFirst() {
        NumberScores scores = new NumberScores(Doubt.NONE);
        scores.add(truth("1", "anna"), digits(1));
        scores.add(truth("1", "ben"), digits(7));
        scores.add(truth("1", ""), digits(1));
        assertThat(scores.writers())
                .containsExactly(new GroupScore("ben", 1, 0, 0, 0), new GroupScore("anna", 1, 1, 0, 0));
    }

    @Test
    void editDistanceCountsInsertionsDeletionsAndReplacements() {
        assertThat(EditDistance.between("237845", "237845")).isZero();
        assertThat(EditDistance.between("237845", "27945")).isEqualTo(2);
        assertThat(EditDistance.between("", "123")).isEqualTo(3);
        assertThat(EditDistance.between("123", "")).isEqualTo(3);
    }

    @Test
    void unsureSamplesAreThoseWithAnUnsureDigitAndTheBlankOnes() {
        NumberScores scores = new NumberScores(new Doubt(0.95));
        scores.add(truth("1", ""), List.of(sureOf(1, 0.96)));
        scores.add(truth("2", ""), List.of(sureOf(7, 0.99)));
        scores.add(truth("3", ""), List.of(sureOf(3, 0.94)));
        scores.add(truth("44", ""), List.of(sureOf(4, 0.99), sureOf(4, 0.5)));
        scores.add(truth("5", ""), List.of());
        assertThat(scores.exactAccuracy()).isEqualTo(3 / 5.0);
        assertThat(scores.unsureShare()).isEqualTo(3 / 5.0);
        assertThat(scores.sureAccuracy()).isEqualTo(1 / 2.0);
    }

    @Test
    void whatCannotBeReadIsWrongInEveryFigureOfAllSamples() {
        NumberScores scores = new NumberScores(new Doubt(0.95));
        scores.add(new Truth("a", "f", "anna", "1"), List.of(sureOf(1, 0.99)));
        scores.add(new Truth("b", "f", "anna", "1"), List.of());
        scores.add(new Truth("c", "f", "anna", "7"), List.of());
        assertThat(scores.samples()).isEqualTo(3);
        assertThat(scores.unreadable()).isEqualTo(2);
        assertThat(scores.exactAccuracy()).isEqualTo(1 / 3.0);
        assertThat(scores.digitAccuracy()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(scores.unsureShare()).isEqualTo(2 / 3.0);
        assertThat(scores.sureAccuracy()).isEqualTo(1);
        assertThat(scores.writers()).containsExactly(new GroupScore("anna", 3, 1, 2, 2));
        assertThat(scores.folders()).containsExactly(new GroupScore("f", 3, 1, 2, 2));
        assertThat(scores.perDigit().get(1).recall()).isEqualTo(0.5);
        assertThat(scores.perDigit().get(1).precision()).isEqualTo(1);
        assertThat(scores.perDigit().get(7).recall()).isZero();
        // These have nothing else to be taken of.
        assertThat(scores.confusion().total()).isEqualTo(1);
        assertThat(scores.calibration().samples()).isEqualTo(1);
        assertThat(scores.loss()).isCloseTo(-Math.log(0.99), within(1e-12));
    }

    @Test
    void foldersHaveAScoreEachByName() {
        NumberScores scores = new NumberScores(new Doubt(0.95));
        scores.add(new Truth("b/1.png", "b", "", "1"), List.of(sureOf(1, 0.99)));
        scores.add(new Truth("a/1.png", "a", "", "1"), List.of(sureOf(7, 0.5)));
        scores.add(new Truth("b/2.png", "b", "", "1"), List.of(sureOf(7, 0.99)));
        assertThat(scores.folders()).containsExactly(new GroupScore("a", 1, 0, 1, 0), new GroupScore("b", 2, 1, 0, 0));
        assertThat(scores.folders().get(1).accuracy()).isEqualTo(0.5);
        assertThat(scores.folders().get(0).unsureShare()).isEqualTo(1);
    }

    @Test
    void theTenMostConfidentlyWrongAreKeptTheWorstFirst() {
        NumberScores scores = new NumberScores(Doubt.NONE);
        for (int i = 0; i < 12; i++) {
            // 0.50, 0.55, 0.60 …, but for two that are right.
            int read = i == 3 || i == 11 ? 1 : 7;
            scores.add(new Truth("file " + i, "", "", "1"), List.of(sureOf(read, 0.4 + 0.05 * i)));
        }
        scores.add(new Truth("blank", "", "", "1"), List.of());
        scores.add(new Truth("two", "", "", "1"), List.of(sureOf(7, 0.99), sureOf(7, 0.43)));
        assertThat(scores.mostConfidentlyWrong())
                .extracting(StatedReading::name)
                .containsExactly(
                        "file 10", "file 9", "file 8", "file 7", "file 6", "file 5", "file 4", "file 2", "file 1",
                        "two");
        assertThat(scores.mostConfidentlyWrong().get(9)).isEqualTo(new StatedReading("two", "1", "77", 0.43));
    }

    private static Truth truth(String label, String writer) {
        return new Truth("sample", "", writer, label);
    }

    private static List<Prediction> digits(int... labels) {
        return Arrays.stream(labels).mapToObj(label -> sureOf(label, 0.91)).toList();
    }

    private static Prediction sureOf(int label, double probability) {
        double[] probabilities = new double[10];
        Arrays.fill(probabilities, 0.01);
        probabilities[label] = probability;
        return new Prediction(probabilities);
    }
}
