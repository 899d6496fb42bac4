package digitpad.app.runs;

import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingHistory;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Runs on disk that nobody trained. */
public final class KeptRuns {
    private KeptRuns() {}

    /** A finished run of two epochs, without networks. */
    public static RunRecord keep(RunStore store, String name, Instant when) throws IOException {
        String id = store.create("two-block", when);
        RunRecord run = new RunRecord(
                id,
                name,
                RunStore.created(when),
                SmallTraining.NETWORK,
                SmallTraining.plan(2),
                List.of("mnist"),
                RunState.FINISHED,
                "",
                TrainingHistory.EMPTY
                        .with(new EpochRecord(1, 0.5, 0.8, 0.4, 0.9, 10))
                        .with(new EpochRecord(2, 0.25, 0.9, 0.2, 0.95, 11)),
                Map.of("testAccuracy", 0.94));
        store.folder(run).write(run);
        return run;
    }
}
