package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.ui.FakeModels;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SetCheckTest {
    private static final PathSource OWN = new PathSource(Path.of("own"));
    private static final TurnRemedy REMEDY = new TurnRemedy("turn it", "leave it");

    @Test
    void digitsThatNobodyCanLookAtAreAsGoodAsTheyWere() {
        DigitDataset digits = SyntheticDigits.of(TurnCheck.LEAST, 1);
        assertThat(check(() -> {
                            throw new IOException("The network is damaged.");
                        })
                        .remark(OWN, digits))
                .isEmpty();
        assertThat(check(() -> {
                            throw new NoClassDefFoundError("org/nd4j/Missing");
                        })
                        .remark(OWN, digits))
                .isEmpty();
    }

    private static SetCheck check(FakeModels.Opening opening) {
        return new SetCheck(new ModelChoice(new FakeModels(opening), Optional.empty()), REMEDY);
    }
}
