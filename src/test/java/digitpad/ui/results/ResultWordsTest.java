package digitpad.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.training.evaluation.Calibration;
import digitpad.training.evaluation.CalibrationCounter;
import digitpad.training.evaluation.ConfusionMatrix;
import digitpad.training.evaluation.Readings;
import digitpad.training.evaluation.ScriptedReadings;
import org.junit.jupiter.api.Test;

class ResultWordsTest {
    private static ConfusionMatrix sevens() {
        int[][] counts = new int[10][10];
        counts[7][7] = 1020;
        counts[7][2] = 7;
        counts[7][1] = 1;
        return new ConfusionMatrix(counts);
    }

    @Test
    void aCellIsASentence() {
        assertThat(ResultWords.sentence(new MatrixCell(7, 2), sevens()))
                .isEqualTo("7 of 1,028 sevens were read as 2 (0.7 %)");
        assertThat(ResultWords.sentence(new MatrixCell(7, 1), sevens()))
                .isEqualTo("1 of 1,028 sevens was read as 1 (0.1 %)");
        assertThat(ResultWords.sentence(new MatrixCell(7, 7), sevens()))
                .isEqualTo("1,020 of 1,028 sevens were read right (99.2 %)");
        assertThat(ResultWords.sentence(new MatrixCell(7, 3), sevens())).isEqualTo("No 7 was read as 3");
        assertThat(ResultWords.sentence(new MatrixCell(8, 3), sevens())).isEqualTo("There are no eights in this data");
    }

    @Test
    void aShareIsAHundredPercentOnlyWhereNothingIsWrong() {
        assertThat(ResultWords.percent(1)).isEqualTo("100.00 %");
        assertThat(ResultWords.percent(0.99999)).isEqualTo("99.99 %");
        assertThat(ResultWords.percent(0.98517)).isEqualTo("98.52 %");
        assertThat(ResultWords.percent(Double.NaN)).isEqualTo("–");
    }

    @Test
    void errorsAreCounted() {
        Readings one = new ScriptedReadings().add(1, 1, 0.9).add(7, 1, 0.9).readings("two");
        assertThat(ResultWords.errors(one.evaluation())).isEqualTo("1 error in 2 digits");
        Readings none = new ScriptedReadings().add(1, 1, 0.9).readings("one");
        assertThat(ResultWords.errors(none.evaluation())).isEqualTo("No error in 1 digit");
    }

    @Test
    void aDigitIsTold() {
        Readings readings =
                new ScriptedReadings().add(8, 3, 0.9985).add(4, 4, 0.5125).readings("two");
        assertThat(ResultWords.reading(readings, 0)).isEqualTo("An 8 read as 3, 99.8 % sure");
        assertThat(ResultWords.reading(readings, 1)).isEqualTo("A 4 read right, 51.2 % sure");
    }

    @Test
    void whoIsTooSureIsToldSo() {
        CalibrationCounter counter = new CalibrationCounter(Calibration.BINS);
        counter.add(0.9, true);
        counter.add(0.9, false);
        assertThat(ResultWords.calibration(counter.calibration()))
                .contains("off by 40.00 percentage points on average", "too sure of itself, by 40.0 percentage points");
        assertThat(ResultWords.bin(counter.calibration().bins().get(13)))
                .isEqualTo("It was 87–93 % sure of 2 digits (mean 90.0 %), and 50.0 % of them were right"
                        .replace(" %", "\u00a0%"));
    }

    @Test
    void whoIsTooCarefulIsToldSo() {
        CalibrationCounter counter = new CalibrationCounter(Calibration.BINS);
        counter.add(0.6, true);
        assertThat(ResultWords.calibration(counter.calibration())).contains("better than it thinks, by 40.0");
    }
}
