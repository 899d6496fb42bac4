package digitpad.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.ModelChoice;
import digitpad.ui.FakeModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Files read to their end on this thread, and all that was told of them. */
final class HeardBatch implements FileBatch.Listener {
    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
    private final List<Path> found = new ArrayList<>();
    private final List<FileAnswer> answers = new ArrayList<>();
    private final List<Optional<String>> ends = new ArrayList<>();

    private HeardBatch() {}

    /** Reads files and folders by a network to which everything is a 7. */
    static HeardBatch read(List<Path> paths, ReadingSpool spool) throws InterruptedException {
        HeardBatch heard = new HeardBatch();
        ModelChoice model = new ModelChoice(FakeModels.reading(FakeModels.always(7)), Optional.empty());
        try (FileBatch batch = FileBatch.start(paths, model, spool, heard.deliveries::add, heard)) {
            while (heard.ends.isEmpty()) {
                heard.deliveries.take().run();
            }
            assertThat(batch.add(paths)).as("more, when it is over").isFalse();
            assertThat(heard.deliveries).isEmpty();
        }
        return heard;
    }

    @Override
    public void found(List<Path> files) {
        assertThat(ends).isEmpty();
        found.addAll(files);
    }

    @Override
    public void read(List<FileAnswer> more) {
        answers.addAll(more);
    }

    @Override
    public void ended(Optional<String> problem) {
        ends.add(problem);
    }

    List<Path> found() {
        return found;
    }

    List<FileAnswer> answers() {
        return answers;
    }

    /** One, with what went wrong if anything did. */
    List<Optional<String>> ends() {
        return ends;
    }

    List<String> names() {
        return answers.stream()
                .map(answer -> String.valueOf(answer.file().getFileName()))
                .toList();
    }
}
