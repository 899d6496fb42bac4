package digitpad.app;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.SourceContent;
import java.io.IOException;
import java.nio.file.Path;
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
    private final DataLoading loading = new DataLoading(Runnable::run, this);

    @Override
    public void reading(DataSource source, int done, int total) {
        heard.add("reading");
    }

    @Override
    public void read(DataSource source, SourceContent content) {
        heard.add(source.title() + " " + content.digits().size());
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
        assertThat(next()).isEqualTo("Built-in digits could not be read: there is not enough memory.");
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
