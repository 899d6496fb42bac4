package digitpad.cli.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    Path folder;

    @Test
    void tooFewCorrectionsAreWrongUsage() {
        CommandRun run = CommandRun.of("simulate", "--strokes", "any.jsonl", "--corrections", 9);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.errors().get(0)).isEqualTo("The corrections are 11 to 1000 and the hands at least 1.");
    }

    @Test
    void aMissingFileIsOneSentence() {
        Path missing = folder.resolve("missing.jsonl");
        CommandRun run = CommandRun.of("simulate", "--strokes", missing);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).containsExactly(missing + " does not exist.");
        assertThat(run.modelsOpened()).isZero();
    }

    /** A writer of one digit has too few to simulate. */
    @Test
    void writersWithFewDigitsAreNotSimulated() throws IOException {
        Path strokes = folder.resolve("strokes.jsonl");
        Files.writeString(strokes, "{\"writer\":\"a\",\"label\":\"1\",\"strokes\":[[[0,0],[1,20]]]}\n");
        CommandRun run = CommandRun.of("simulate", "--strokes", strokes, "--writers", "training");
        assertThat(run.status()).isZero();
        assertThat(run.out().get(1)).startsWith("No writer of that part");
    }
}
