package digitpad.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.app.data.MnistFolder;
import digitpad.app.evaluation.condition.Change;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.evaluation.condition.Preparation;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.nd4j.reading.Nd4jModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A digit anywhere, of any size, in either polarity, is the same digit. */
class PastedDigitsTest {
    private static final Conditions PASTED = new Conditions(Optional.of(Change.PASTED), Preparation.PREPROCESSED, 1);

    /** One in so many of the test's digits is looked at: all of them take minutes. */
    private static final int STEP = 4;

    /** All digits lose 0.5 points (docs/measurements.md), a quarter of them may by chance lose more. */
    @Test
    void pastedDigitsLoseAtMostSixTenthsOfAPoint() throws IOException {
        Path folder = Path.of(System.getProperty("digitpad.data", ""), "mnist");
        MnistFolder mnist = new MnistFolder(folder);
        assumeTrue(mnist.isPresent(), "no MNIST: name a folder that holds mnist/ by -Ddigitpad.data=FOLDER");
        DigitDataset all = mnist.test();
        int[] some = IntStream.range(0, all.size() / STEP).map(i -> i * STEP).toArray();
        DigitDataset data = all.subset(all.name(), some);
        double original = accuracy(new IdxSamples(data, Conditions.USUAL));
        double pasted = accuracy(new IdxSamples(data, PASTED));
        System.out.printf("MNIST test: originals %.2f %%, pasted %.2f %%%n", 100 * original, 100 * pasted);
        assertThat(original - pasted).isLessThanOrEqualTo(0.006);
    }

    private static double accuracy(IdxSamples samples) throws IOException {
        return SampleReader.read(samples, new ModelChoice(new Nd4jModelStore(), Optional.empty()))
                .exactAccuracy();
    }
}
