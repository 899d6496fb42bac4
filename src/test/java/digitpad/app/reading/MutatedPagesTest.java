package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.app.batch.MutatedFiles;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long files take that were changed at random; where {@code digitpad.mutated} says how many, and nowhere else is anything timed. */
class MutatedPagesTest {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void noneTakesLong() throws IOException {
        assumeTrue(MutatedFiles.isWhole(), "digitpad.mutated is not given");
        Path slowest = folder;
        long longest = 0;
        for (Path file : MutatedFiles.write(folder)) {
            long begun = System.nanoTime();
            try {
                PageReader.read(file);
            } catch (BadFileException e) {
                assertThat(e).hasMessageStartingWith(file.toString()).hasMessageEndingWith(".");
            }
            long took = System.nanoTime() - begun;
            slowest = took > longest ? file : slowest;
            longest = Math.max(longest, took);
        }
        System.out.printf(Locale.ROOT, "the longest of all: %.2f s for %s%n", longest / 1e9, slowest.getFileName());
        assertThat(Duration.ofNanos(longest)).as("%s", slowest).isLessThan(LONGEST);
    }
}
