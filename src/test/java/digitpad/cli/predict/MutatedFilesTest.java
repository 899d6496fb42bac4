package digitpad.cli.predict;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.batch.MutatedFiles;
import digitpad.cli.CommandRun;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Files of every kind, changed at random: each is a reading or one sentence, none hangs, and none is left open. */
class MutatedFilesTest {
    @TempDir
    Path folder;

    /** The file that a line is of: its name is followed by a colon, a row or the rest of a sentence. */
    private String file(String line) {
        String name = line.substring(folder.toString().length() + 1);
        return name.split("[: ]", 2)[0];
    }

    @Test
    @ResourceLock(Resources.SYSTEM_ERR)
    void eachIsAReadingOrASentence() throws IOException {
        List<Path> files = MutatedFiles.write(folder);
        // What is opened once, such as fonts and libraries, is.
        CommandRun.of("predict", files.get(0));
        long openBefore = MutatedFiles.openFiles();
        PrintStream usual = System.err;
        ByteArrayOutputStream besides = new ByteArrayOutputStream();
        CommandRun run;
        try {
            System.setErr(new PrintStream(besides, true, StandardCharsets.UTF_8));
            run = CommandRun.of(
                    Stream.concat(Stream.of("predict"), files.stream()).toArray());
        } finally {
            System.setErr(usual);
        }
        assertThat(besides.toString(StandardCharsets.UTF_8))
                .as("what libraries print")
                .isEmpty();
        assertThat(MutatedFiles.openFiles()).as("files that are open").isLessThanOrEqualTo(openBefore);
        assertThat(run.status()).isBetween(0, 1);
        assertThat(Stream.concat(run.out().stream(), run.errors().stream()))
                .allMatch(line -> line.startsWith(folder.toString()));
        Set<String> said = Stream.concat(run.out().stream(), run.errors().stream())
                .map(this::file)
                .collect(Collectors.toSet());
        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(files.stream()
                        .map(file -> String.valueOf(file.getFileName()))
                        .collect(Collectors.toSet()));
        assertThat(run.errors())
                .allMatch(line -> line.endsWith("."))
                .noneMatch(line -> line.contains("Exception") || line.contains("does not answer"))
                .noneMatch(line -> line.contains("went wrong") || line.contains("more memory"));
    }
}
