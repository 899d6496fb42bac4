package digitpad.app.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStoreTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void runsAreListedTheNewestFirst() throws IOException {
        RunStore store = new RunStore(folder.resolve("runs"));
        assertThat(store.list().runs()).isEmpty();
        RunRecord older = KeptRuns.keep(store, "older", NOON);
        RunRecord newer = KeptRuns.keep(store, "newer", NOON.plusSeconds(60));
        assertThat(store.list().runs()).containsExactly(newer, older);
        assertThat(store.list().failures()).isEmpty();
    }

    @Test
    void runsOfTheSameSecondHaveFoldersOfTheirOwn() throws IOException {
        RunStore store = new RunStore(folder);
        assertThat(store.create("../two block", NOON)).isEqualTo("20260102-120000--two-block");
        assertThat(store.create("../two block", NOON)).isEqualTo("20260102-120000--two-block-2");
    }

    @Test
    void aDamagedRunIsSaidAndTheOthersAreListed() throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord good = KeptRuns.keep(store, "good", NOON);
        RunRecord bad = KeptRuns.keep(store, "bad", NOON.plusSeconds(1));
        Path file = store.folder(bad).recordFile();
        Files.writeString(file, Files.readString(file).replace("\"epochs\" : 2", "\"epochs\" : -2"));
        assertThat(store.list().runs()).containsExactly(good);
        assertThat(store.list().failures())
                .singleElement()
                .asString()
                .startsWith(file.toString())
                .contains("is damaged");
        Files.writeString(file, "null");
        assertThat(store.list().failures()).hasSize(1);
    }

    /** The window shows the time by the clock on the wall. */
    @Test
    void aRunOfNoTimeIsDamaged() throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord bad = KeptRuns.keep(store, "bad", NOON);
        Path file = store.folder(bad).recordFile();
        Files.writeString(file, Files.readString(file).replace(bad.created(), "yesterday"));
        assertThat(store.list().failures()).singleElement().asString().contains("is damaged");
    }

    @Test
    void aRunIsRenamed() throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord run = KeptRuns.keep(store, "old", NOON);
        assertThat(store.rename(run, "  new ").name()).isEqualTo("new");
        assertThat(store.list().runs().get(0).name()).isEqualTo("new");
        assertThatThrownBy(() -> store.rename(run, " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> store.rename(run, "x".repeat(81))).hasMessageContaining("1 to 80");
    }

    @Test
    void aRunIsRemovedWithAllItsFiles() throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord run = KeptRuns.keep(store, "old", NOON);
        Files.writeString(store.folder(run).epoch(1), "network");
        assertThat(store.folder(run).network(run)).isEmpty();
        Files.writeString(store.folder(run).epoch(2), "network");
        assertThat(store.folder(run).network(run)).contains(store.folder(run).epoch(2));
        store.delete(run);
        assertThat(store.folder(run).path()).doesNotExist();
        assertThat(store.list().runs()).isEmpty();
    }

    @Test
    void aRunThatIsTrainedIsNotRemoved() throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord run = KeptRuns.keep(store, "busy", NOON);
        assertThat(store.isTrained(run)).isFalse();
        var lock = store.folder(run).lock().orElseThrow();
        assertThat(store.isTrained(run)).isTrue();
        assertThatThrownBy(() -> store.delete(run))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("stop the training first");
        lock.close();
        assertThat(store.isTrained(run)).isFalse();
    }

    @Test
    void theTableIsExportedALineAnEpoch() throws IOException {
        RunStore store = new RunStore(folder);
        RunRecord run = KeptRuns.keep(store, "=with, \"comma\"", NOON);
        Path file = folder.resolve("runs.csv");
        RunStore.export(file, List.of(run));
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("run,name,created,network").endsWith("validationAccuracy,seconds");
        assertThat(lines.get(1))
                .contains("\"'=with, \"\"comma\"\"\"", "2026-01-02T12:00:00Z", "0.94,1,0.5,0.8,0.4,0.9,10.0");
        assertThat(lines.get(2)).endsWith("2,0.25,0.9,0.2,0.95,11.0");
    }
}
