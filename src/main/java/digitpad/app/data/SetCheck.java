package digitpad.app.data;

import digitpad.app.reading.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.model.LoadedModel;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether the digits of a source of the user's stand upright, by reading some of them with a network. */
public final class SetCheck implements TrainingData.Check {
    private static final Logger LOG = LoggerFactory.getLogger(SetCheck.class);

    private final ModelChoice network;
    private final TurnRemedy remedy;

    /**
     * @param network that reads upright digits
     * @param remedy of this user
     */
    public SetCheck(ModelChoice network, TurnRemedy remedy) {
        this.network = network;
        this.remedy = remedy;
    }

    /** The sentence for digits that do not. DigitPad's own and MNIST's are known to; what nobody can look at is as good as it was. */
    @Override
    public Optional<String> remark(DataSource source, DigitDataset digits) {
        if (!(source instanceof PathSource path) || digits.size() < TurnCheck.LEAST) {
            return Optional.empty();
        }
        try (LoadedModel opened = network.open()) {
            return TurnCheck.of(opened.recognizer(), digits)
                    .map(finding -> TurnWords.of(finding, path.path().toString(), remedy, path.transposed()));
        } catch (IOException | RuntimeException | Error e) {
            LOG.warn("The digits of {} could not be looked at", source.title(), e);
            return Optional.empty();
        }
    }
}
