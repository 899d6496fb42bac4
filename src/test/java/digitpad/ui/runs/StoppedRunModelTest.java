package digitpad.ui.runs;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunFolder;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.app.runs.RunStore;
import digitpad.files.PathLock;
import digitpad.training.history.EpochRecord;
import digitpad.training.history.TrainingHistory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedRunModelTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final ObjectProperty<Optional<String>> dismissed = new SimpleObjectProperty<>(Optional.empty());

    @TempDir
    Path folder;

    private StoppedRunModel look() {
        StoppedRunModel model =
                new StoppedRunModel(new RunStore(folder), dismissed, new Background(Runnable::run, Runnable::run));
        model.look();
        return model;
    }

    /** A run of two epochs, one of which was trained. */
    private RunRecord stopped(String name, int minute, RunState state) throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord run = KeptRuns.keep(store, name, NOON.plusSeconds(60L * minute))
                .with(state, "")
                .with(TrainingHistory.EMPTY.with(new EpochRecord(1, 0.5, 0.8, 0.4, 0.9, 10)));
        store.folder(run).write(run);
        Files.createFile(store.folder(run).checkpoint());
        return run;
    }

    @Test
    void theNewestThatWasStoppedOrKilledIsOffered() throws IOException {
        assertThat(look().offerProperty().get()).isEmpty();
        stopped("older", 0, RunState.STOPPED);
        assertThat(look().severalProperty().get()).isFalse();
        RunRecord newer = stopped("two-block on MNIST", 1, RunState.RUNNING);
        KeptRuns.keep(new RunStore(folder), "finished", NOON.plusSeconds(120));
        stopped("diverged", 3, RunState.FAILED);
        StoppedRunModel model = look();
        assertThat(model.offerProperty().get()).contains(newer);
        assertThat(model.severalProperty().get()).isTrue();
        assertThat(StoppedRunModel.sentence(newer)).isEqualTo("two-block on MNIST stopped at 1 of 2");
    }

    @Test
    void whatIsTrainedInAnotherWindowIsNotOffered() throws IOException {
        RunFolder trained = new RunStore(folder).folder(stopped("busy", 0, RunState.RUNNING));
        try (PathLock lock = trained.lock().orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(look().offerProperty().get()).isEmpty();
        }
        assertThat(look().offerProperty().get()).isPresent();
    }

    @Test
    void whatHasNothingToGoOnFromIsNotOfferedUnlessItWouldBeginAnew() throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord run = stopped("without", 0, RunState.STOPPED);
        Files.delete(store.folder(run).checkpoint());
        assertThat(look().offerProperty().get()).isEmpty();
        RunRecord begun = run.with(TrainingHistory.EMPTY);
        store.folder(run).write(begun);
        assertThat(look().offerProperty().get()).contains(begun);
        assertThat(StoppedRunModel.sentence(begun)).isEqualTo("without stopped in its first epoch");
    }

    @Test
    void whatWasDismissedAndWhatIsOlderIsNotOfferedAgain() throws IOException {
        stopped("older", 0, RunState.STOPPED);
        stopped("newer", 1, RunState.STOPPED);
        StoppedRunModel model = look();
        model.dismiss();
        assertThat(model.offerProperty().get()).isEmpty();
        assertThat(look().offerProperty().get()).isEmpty();
        RunRecord newest = stopped("newest", 2, RunState.STOPPED);
        assertThat(look().offerProperty().get()).contains(newest);
        assertThat(look().severalProperty().get()).isFalse();
    }

    @Test
    void whatGoesOnOrIsDeletedIsNotOfferedAnyMore() throws IOException {
        RunRecord run = stopped("gone", 0, RunState.STOPPED);
        StoppedRunModel model = look();
        model.forget("another");
        assertThat(model.offerProperty().get()).isPresent();
        model.forget(run.id());
        assertThat(model.offerProperty().get()).isEmpty();
    }
}
