package digitpad.app.runs;

import digitpad.model.ModelCard;
import digitpad.model.NetworkSnapshot;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a training ended, and what is left of it. */
record Ending(
        RunState state,
        String remark,
        Map<String, Double> figures,
        Optional<NetworkSnapshot> network,
        Optional<ModelCard> card) {
    private static final Logger LOG = LoggerFactory.getLogger(Ending.class);

    static Ending failed(String sentence) {
        return new Ending(RunState.FAILED, sentence, Map.of(), Optional.empty(), Optional.empty());
    }

    /** Writes the network. */
    static Ending of(TrainModel.Result result, RunFolder folder) {
        RunState state = result.finished() ? RunState.FINISHED : RunState.STOPPED;
        Optional<ModelCard> card = result.card();
        if (card.isEmpty()) {
            return new Ending(
                    state,
                    "It was stopped before its first epoch ended.",
                    Map.of(),
                    Optional.empty(),
                    Optional.empty());
        }
        String remark = "";
        try {
            result.network().best().save(folder.model(), card.get());
        } catch (IOException e) {
            LOG.warn("The network could not be kept", e);
            remark = "The network could not be kept in " + folder.path() + ": save it elsewhere.";
        }
        return new Ending(
                state,
                remark,
                card.get().figures(),
                Optional.of(result.network().best()),
                card);
    }
}
