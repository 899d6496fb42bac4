package digitpad.cli.train;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTest {
    @TempDir
    Path folder;

    @Test
    void theNetworkThatIsBegunWithIsNotWrittenOver() throws IOException {
        Path network = Files.writeString(folder.resolve("mine.safetensors"), "mine");
        Path sameFile = folder.resolve("..").resolve(folder.getFileName()).resolve("mine.safetensors");
        CommandRun run = CommandRun.of("train", "--data", "built-in", "--from", network, "--out", sameFile);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly(sameFile + " is what the training begins with: name another file by --out.");
        assertThat(network).hasContent("mine");
    }
}
