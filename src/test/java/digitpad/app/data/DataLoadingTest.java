package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.SourceContent;
import digitpad.files.LogFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataLoadingTest implements DataLoading.Listener {
    @TempDir
    private Path folder;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final DataLoading loading = new DataLoading(Runnable::run, DataLoadingTest::look, this);

    private static Optional<String> look(DataSource source, DigitDataset digits) {
        return digits.size() == 4 ? Optional.of("They are upside down.") : Optional.empty();
    }

    @Override
    public void reading(DataSource source, int done, int total) {
        heard.add("reading");
    }

    @Override
    public void read(DataSource source, SourceContent content) {
        heard.add(source.title() + " " + content.digits().size());
        heard.addAll(content.remarks());
    }

    @Override
    public void failed(DataSource source, String sentence) {
        heard.add(sentence);
    }

    private String next() throws InterruptedException {
        return heard.poll(60, TimeUnit.SECONDS);
    }

    private static DigitDataset few(long seed) {
        return SyntheticDigits.of(10, seed);
    }

    @Test
    void tellsWhatWasRead() throws IOException, InterruptedException {
        loading.load(new PathSource(IdxFixture.write(folder.resolve("idx"), "train", 1, 2)));
        assertThat(next()).isEqualTo("idx 2");
    }

    @Test
    void whatIsSeenInTheDigitsIsToldWithThem() throws IOException, InterruptedException {
        loading.load(new PathSource(IdxFixture.write(folder.resolve("four"), "train", 1, 2, 3, 4)));
        assertThat(next()).isEqualTo("four 4");
        assertThat(next()).isEqualTo("They are upside down.");
    }

    @Test
    void tellsWhatCannotBeRead() throws InterruptedException {
        loading.load(new PathSource(folder));
        assertThat(next()).startsWith(folder + " is empty");
    }

    @Test
    void theUnexpectedIsASentenceToo() throws InterruptedException {
        loading.load(new BuiltInSource((count, seed) -> {
            throw new IllegalStateException("a gear broke");
        }));
        assertThat(next()).startsWith("Built-in digits could not be read: something unexpected went wrong (");
        loading.load(new BuiltInSource((count, seed) -> {
            throw new OutOfMemoryError();
        }));
        assertThat(next()).startsWith("Built-in digits could not be read: there is not enough memory.");
    }

    @Test
    void anErrorIsASentenceThatNamesTheLog() throws InterruptedException {
        loading.load(new BuiltInSource((count, seed) -> {
            throw new NoClassDefFoundError("digitpad/dataset/builtin/PenPath");
        }));
        assertThat(next())
                .startsWith("Built-in digits could not be read: a part of DigitPad is missing or broken (")
                .contains(LogFile.path().toString());
    }

    @Test
    void theNewestWinsAndTheFormerIsNeverHeardOf() throws InterruptedException {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch gone = new CountDownLatch(1);
        loading.load(new BuiltInSource((count, seed) -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            gone.countDown();
            return few(seed);
        }));
        loading.load(new BuiltInSource((count, seed) -> few(seed)));
        assertThat(next()).isEqualTo("Built-in digits 10");
        go.countDown();
        gone.await();
        loading.load(new PathSource(folder.resolve("none")));
        assertThat(next()).contains("does not exist");
        assertThat(heard).isEmpty();
    }
}
