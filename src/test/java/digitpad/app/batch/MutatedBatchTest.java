package digitpad.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.ModelChoice;
import digitpad.ui.FakeModels;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files of every kind, changed at random, through what the window's table stands on. */
class MutatedBatchTest {
    /** What a batch of ten thousand answers, each of which is kept, may leave on the heap. */
    private static final long KEPT_BYTES = 50L << 20;

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
    private final List<Path> found = new ArrayList<>();
    private final List<FileAnswer> answers = new ArrayList<>();
    private final List<Optional<String>> ends = new ArrayList<>();

    private void readAll(List<Path> files, ReadingSpool spool) throws InterruptedException {
        ModelChoice model = new ModelChoice(FakeModels.reading(FakeModels.always(7)), Optional.empty());
        FileBatch.Listener listener = new FileBatch.Listener() {
            @Override
            public void found(List<Path> more) {
                found.addAll(more);
            }

            @Override
            public void read(List<FileAnswer> more) {
                answers.addAll(more);
            }

            @Override
            public void ended(Optional<String> problem) {
                ends.add(problem);
            }
        };
        try (FileBatch batch = FileBatch.start(files, model, spool, deliveries::add, listener)) {
            while (ends.isEmpty()) {
                deliveries.take().run();
            }
            assertThat(batch.add(files)).as("more, when it is over").isFalse();
        }
    }

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
            readAll(files.subList(0, 1), spool);
            found.clear();
            answers.clear();
            ends.clear();
            long open = MutatedFiles.openFiles();
            long heap = heap();
            readAll(files, spool);
            assertThat(MutatedFiles.openFiles()).as("files that are open").isLessThanOrEqualTo(open);
            assertThat(heap() - heap).as("bytes that are kept").isLessThan(KEPT_BYTES);
            assertThat(ends).containsExactly(Optional.empty());
            assertThat(found).isEqualTo(files);
            assertThat(answers).extracting(FileAnswer::file).containsExactlyElementsOf(files);
            assertThat(answers.stream().flatMap(answer -> answer.problem().stream()))
                    .allMatch(sentence -> sentence.startsWith(folder.toString()) && sentence.endsWith("."))
                    .noneMatch(sentence -> sentence.contains("Exception") || sentence.contains("does not answer"))
                    .noneMatch(sentence -> sentence.contains("went wrong") || sentence.contains("more memory"));
            requireExports(new BatchExport(spool));
        }
    }

    private void requireExports(BatchExport export) throws IOException {
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
