package digitpad.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.recognition.Prediction;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemperatureScalingTest {
    /** Digits drawn from the very probabilities of random outputs, read by a network whose outputs are {@code factor} times as large. */
    private static Readings exaggerated(double factor, int digits) {
        Random random = new Random(7);
        ScriptedReadings readings = new ScriptedReadings();
        for (int i = 0; i < digits; i++) {
            double[] outputs = random.doubles(Prediction.DIGITS, -3, 3).toArray();
            double[] honest = softmax(outputs, 1);
            double point = random.nextDouble();
            int truth = 0;
            for (double below = honest[0]; below < point && truth < 9; below += honest[truth]) {
                truth++;
            }
            readings.add(truth, new Prediction(softmax(outputs, factor)));
        }
        return readings.readings("exaggerated");
    }

    private static double[] softmax(double[] outputs, double factor) {
        double[] probabilities = new double[outputs.length];
        double sum = 0;
        for (int i = 0; i < outputs.length; i++) {
            probabilities[i] = Math.exp(factor * outputs[i]);
            sum += probabilities[i];
        }
        for (int i = 0; i < outputs.length; i++) {
            probabilities[i] /= sum;
        }
        return probabilities;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 2.5})
    void findsWhatTheOutputsWereExaggeratedBy(double factor) {
        assertThat(TemperatureScaling.fit(exaggerated(factor, 4_000))).isCloseTo(factor, within(0.05 * factor));
    }

    @Test
    void makesConfidencesHonest() {
        Readings raw = exaggerated(3, 4_000);
        Readings tempered = raw.tempered(TemperatureScaling.fit(raw));
        assertThat(raw.calibration().expectedError()).isGreaterThan(0.1);
        assertThat(tempered.calibration().expectedError()).isLessThan(0.03);
        assertThat(tempered.evaluation().loss()).isLessThan(raw.evaluation().loss());
    }

    @Test
    void changesNoReading() {
        Readings raw = exaggerated(3, 500);
        Readings tempered = raw.tempered(2.5);
        for (int i = 0; i < raw.size(); i++) {
            assertThat(tempered.predicted(i)).isEqualTo(raw.predicted(i));
        }
    }

    @Test
    void temperedProbabilitiesAreThoseOfTheDividedOutputs() {
        double[] outputs = new Random(3).doubles(Prediction.DIGITS, -4, 4).toArray();
        Prediction tempered = TemperatureScaling.tempered(new Prediction(softmax(outputs, 1)), 2);
        double[] expected = softmax(outputs, 0.5);
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            assertThat(tempered.probability(digit)).isCloseTo(expected[digit], within(1e-12));
        }
    }

    /** Without a mistake the likeliest temperature is 0: the network would be certain of everything. */
    @Test
    void digitsThatAreAllRightMakeNobodyCertain() {
        Readings few = new ScriptedReadings().add(100, 3, 3, 0.95).readings("few");
        double temperature = TemperatureScaling.fit(few);
        assertThat(temperature).isBetween(0.4, 1.0);
        assertThat(few.tempered(temperature).confidence(0)).isLessThan(0.9999);
    }

    @Test
    void aNetworkThatIsSurelyWrongGetsTheHighestTemperature() {
        Readings wrong = new ScriptedReadings().add(500, 3, 4, 1).readings("wrong");
        assertThat(TemperatureScaling.fit(wrong)).isCloseTo(5, within(0.01));
    }
}
