package digitpad.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.app.MnistFolder;
import digitpad.app.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.dl4j.Dl4jModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A digit anywhere, of any size, in either polarity, is the same digit. */
class PastedDigitsTest {
    private static final Conditions PASTED = new Conditions(Optional.of(Change.PASTED), Preparation.PREPROCESSED, 1);

    @Test
    void pastedDigitsLoseAtMostThreeTenthsOfAPoint() throws IOException {
        Path folder = Path.of(System.getProperty("digitpad.data", ""), "mnist");
        MnistFolder mnist = new MnistFolder(folder);
        assumeTrue(mnist.isPresent(), "no MNIST: name a folder that holds mnist/ by -Ddigitpad.data=FOLDER");
        DigitDataset data = mnist.test();
        double original = accuracy(new IdxSamples(data, Conditions.USUAL));
        double pasted = accuracy(new IdxSamples(data, PASTED));
        System.out.printf("MNIST test: originals %.2f %%, pasted %.2f %%%n", 100 * original, 100 * pasted);
        assertThat(original - pasted).isLessThanOrEqualTo(0.003);
    }

    private static double accuracy(IdxSamples samples) throws IOException {
        return SampleReader.read(samples, new ModelChoice(new Dl4jModelStore(), Optional.empty()))
                .exactAccuracy();
    }
}
