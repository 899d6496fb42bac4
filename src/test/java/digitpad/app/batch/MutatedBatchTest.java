package digitpad.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind, changed at random, through what the window's table stands on. */
class MutatedBatchTest {
    /** What a batch of ten thousand answers, each of which is kept, may leave on the heap. */
    private static final long KEPT_BYTES = 50L << 20;
    /** What the process may have opened meanwhile, for itself: a library, a log. A leak is one for each file of a kind. */
    private static final long OPENED = 3;

    @TempDir
    Path folder;

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    @Timeout(1_800)
    void eachIsAReadingOrASentence() throws Exception {
        List<Path> files = MutatedFiles.write(folder);
        try (ReadingSpool spool = new ReadingSpool()) {
            // What is opened once, such as libraries, is.
            HeardBatch.read(files.subList(0, 1), spool);
            long open = MutatedFiles.openFiles();
            long heap = heap();
            HeardBatch heard = HeardBatch.read(files, spool);
            assertThat(MutatedFiles.openFiles()).as("files that are open").isLessThanOrEqualTo(open + OPENED);
            assertThat(heap() - heap).as("bytes that are kept").isLessThan(KEPT_BYTES);
            assertThat(heard.ends()).containsExactly(Optional.empty());
            assertThat(heard.found()).isEqualTo(files);
            assertThat(heard.answers()).extracting(FileAnswer::file).containsExactlyElementsOf(files);
            assertThat(heard.answers().stream().flatMap(answer -> answer.problem().stream()))
                    .allMatch(sentence -> sentence.startsWith(folder.toString()) && sentence.endsWith("."))
                    .noneMatch(sentence -> sentence.contains("Exception") || sentence.contains("does not answer"))
                    .noneMatch(sentence -> sentence.contains("went wrong") || sentence.contains("more memory"));
            requireExports(new BatchExport(spool), heard.answers());
        }
    }

    private void requireExports(BatchExport export, List<FileAnswer> answers) throws IOException {
        List<BatchExport.Line> lines = answers.stream()
                .map(answer -> new BatchExport.Line(answer, Optional.empty()))
                .toList();
        Path target = folder.resolve("out");
        export.json(target, lines);
        assertThat(Files.readAllLines(target, StandardCharsets.UTF_8)).hasSameSizeAs(lines);
        export.csv(target, lines);
        assertThat(Files.readAllLines(target, StandardCharsets.UTF_8)).hasSize(lines.size() + 1);
    }
}
