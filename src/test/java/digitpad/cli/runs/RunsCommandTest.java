package digitpad.cli.runs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.app.runs.KeptRuns;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.cli.CommandRun;
import digitpad.files.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsCommandTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

    private final RunStore store = new RunStore(UserFolder.path().resolve(RunStore.FOLDER));
    private RunRecord run;

    @TempDir
    Path folder;

    @BeforeEach
    void keepOne() throws IOException {
        run = KeptRuns.keep(store, "mine", NOON);
    }

    @AfterEach
    void removeIt() throws IOException {
        if (Files.exists(store.folder(run).recordFile())) {
            store.delete(run);
        }
    }

    @Test
    void runsAreListedAsTextAndAsJson() throws IOException {
        assertThat(CommandRun.of("runs", "list").out())
                .containsExactly(run.id() + "  finished      2/2 epochs  validation 95.00 %  test 94.00 %  mine");
        JsonNode line = Json.MAPPER.readTree(
                CommandRun.of("runs", "list", "--format", "json").out().get(0));
        assertThat(line.get("id").asText()).isEqualTo(run.id());
        assertThat(line.get("validationAccuracy").asDouble()).isEqualTo(0.95);
        assertThat(line.get("data").get(0).asText()).isEqualTo("mnist");
    }

    @Test
    void runsAreExported() throws IOException {
        Path csv = folder.resolve("runs.csv");
        assertThat(CommandRun.of("runs", "export", run.id(), "--out", csv).status())
                .isZero();
        assertThat(Files.readAllLines(csv)).hasSize(3);
    }

    @Test
    void aRunIsRenamedAndRemoved() throws IOException {
        assertThat(CommandRun.of("runs", "rename", run.id(), "other").status()).isZero();
        assertThat(store.list().runs().get(0).name()).isEqualTo("other");
        assertThat(CommandRun.of("runs", "delete", run.id()).status()).isZero();
        assertThat(store.list().runs()).isEmpty();
    }

    @Test
    void aDamagedRunCanBeRemoved() throws IOException {
        Files.writeString(store.folder(run).recordFile(), "damaged");
        assertThat(CommandRun.of("runs", "list").status()).isEqualTo(1);
        assertThat(CommandRun.of("runs", "delete", run.id()).status()).isZero();
        assertThat(store.folder(run).path()).doesNotExist();
    }

    @Test
    void whatIsNoRunIsWrongUsage() {
        CommandRun none = CommandRun.of("runs", "rename", "none", "other");
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.errors().get(0)).startsWith("There is no run none");
        assertThat(CommandRun.of("runs", "delete", "none").errors())
                .singleElement()
                .asString()
                .endsWith("is no run.");
        assertThat(CommandRun.of("runs", "delete", "../runs").status()).isEqualTo(1);
        assertThat(CommandRun.of("runs", "rename", run.id(), " ").status()).isEqualTo(2);
        assertThat(CommandRun.of("runs").status()).isEqualTo(2);
    }
}
