package digitpad.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import digitpad.recognition.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReadingsTest {
    @Test
    void whatWasReadIsKeptDigitByDigit() {
        Readings readings =
                new ScriptedReadings().add(4, 4, 0.91).add(4, 9, 0.55).readings("two");
        assertThat(readings.size()).isEqualTo(2);
        assertThat(readings.truth(1)).isEqualTo(4);
        assertThat(readings.predicted(1)).isEqualTo(9);
        assertThat(readings.isRight(0)).isTrue();
        assertThat(readings.isRight(1)).isFalse();
        assertThat(readings.confidence(1)).isCloseTo(0.55, within(1e-7));
        assertThat(readings.probability(1, 4)).isCloseTo(0.05, within(1e-7));
        assertThat(readings.prediction(1).label()).isEqualTo(9);
    }

    @Test
    void theMostConfidentErrorComesFirst() {
        Readings readings = new ScriptedReadings()
                .add(4, 9, 0.5)
                .add(9, 4, 0.95)
                .add(4, 9, 0.9)
                .add(4, 4, 0.99)
                .add(4, 9, 0.7)
                .readings("five");
        assertThat(readings.cell(4, 9)).containsExactly(2, 4, 0);
    }

    @Test
    void ofWhatWasReadRightTheLeastConfidentComesFirst() {
        Readings readings = new ScriptedReadings()
                .add(4, 4, 0.9)
                .add(4, 4, 0.4)
                .add(4, 9, 0.3)
                .add(4, 4, 0.9)
                .readings("four");
        assertThat(readings.cell(4, 4)).containsExactly(1, 0, 3);
    }

    @Test
    void aCellWithoutDigitsIsEmpty() {
        assertThat(new ScriptedReadings().add(4, 4, 0.9).readings("one").cell(4, 9))
                .isEmpty();
    }

    @Test
    void severalBatchesAreOneReading() {
        ScriptedReadings script = new ScriptedReadings();
        Random random = new Random(1);
        int[][] counts = new int[10][10];
        double loss = 0;
        for (int i = 0; i < 3000; i++) {
            int truth = random.nextInt(10);
            int prediction = random.nextInt(10);
            script.add(truth, prediction, 0.55);
            counts[truth][prediction]++;
            loss -= Math.log(truth == prediction ? 0.55 : 0.05);
        }
        Readings readings = script.readings("many");
        assertThat(readings.evaluation().confusion().toArray()).isDeepEqualTo(counts);
        assertThat(readings.evaluation().loss()).isCloseTo(loss / 3000, within(1e-9));
        for (int truth = 0; truth < Prediction.DIGITS; truth++) {
            for (int prediction = 0; prediction < Prediction.DIGITS; prediction++) {
                assertThat(readings.cell(truth, prediction)).hasSize(counts[truth][prediction]);
            }
        }
    }

    @Test
    void aCancelledReadingEndsBeforeItsNextBatch() {
        ScriptedReadings script = new ScriptedReadings().add(3000, 1, 1, 0.9);
        AtomicInteger batches = new AtomicInteger();
        assertThatThrownBy(() -> Readings.of(
                        images -> {
                            batches.incrementAndGet();
                            return script.recognizer().recognize(images);
                        },
                        script.data("many"),
                        share -> {},
                        () -> batches.get() == 1))
                .isInstanceOf(CancellationException.class);
        assertThat(batches).hasValue(1);
    }

    @Test
    void progressIsTheShareRead() {
        ScriptedReadings script = new ScriptedReadings().add(2048, 1, 1, 0.9);
        List<Double> told = new ArrayList<>();
        Readings.of(script.recognizer(), script.data("many"), told::add, () -> false);
        assertThat(told).containsExactly(0.5, 1.0);
    }

    @Test
    void nothingReadHasNoFigures() {
        Readings readings = new ScriptedReadings().readings("none");
        assertThat(readings.evaluation().accuracy()).isNaN();
        assertThat(readings.calibration().expectedError()).isNaN();
    }
}
