package digitpad.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.training.ModelCard;
import digitpad.training.NetworkSnapshot;
import digitpad.ui.FakeModels;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WatchedNetworkTest {
    private static final Optional<DigitImage> DIGIT = Optional.of(new DigitImage(new float[DigitImage.AREA]));

    private final BlockingQueue<Optional<Prediction>> heard = new LinkedBlockingQueue<>();
    private final AtomicInteger open = new AtomicInteger();
    private final WatchedNetwork watched = new WatchedNetwork(Runnable::run, heard::add);

    /** A network that is always sure of one digit, and counts how many of it are open. */
    private final class Sure implements NetworkSnapshot {
        private final int digit;

        Sure(int digit) {
            this.digit = digit;
        }

        @Override
        public Recognizer recognizer(int lanes) {
            open.incrementAndGet();
            return new Recognizer() {
                @Override
                public List<Prediction> recognize(List<DigitImage> images) {
                    return FakeModels.always(digit).recognize(images);
                }

                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        }

        @Override
        public NetworkSnapshot tempered(double temperature) {
            return this;
        }

        @Override
        public void save(Path file, ModelCard card) {
            throw new UnsupportedOperationException();
        }
    }

    @AfterEach
    void close() {
        watched.close();
    }

    private void awaitLabel(int label) throws InterruptedException {
        Optional<Prediction> next = heard.poll(20, TimeUnit.SECONDS);
        while (next != null
                && next.map(Prediction::label).filter(is -> is == label).isEmpty()) {
            next = heard.poll(20, TimeUnit.SECONDS);
        }
        assertThat(next).as("a reading of " + label).isNotNull();
    }

    @Test
    void theNewestNetworkReadsAndTheOneBeforeIsClosed() throws InterruptedException {
        watched.show(DIGIT);
        watched.show(new Sure(3));
        awaitLabel(3);
        watched.show(new Sure(5));
        awaitLabel(5);
        assertThat(open).hasValue(1);
    }

    @Test
    void withoutNetworkOrDigitThereIsNothingToRead() throws InterruptedException {
        watched.show(DIGIT);
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEmpty();
        watched.show(new Sure(3));
        awaitLabel(3);
        heard.clear();
        watched.show(Optional.empty());
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void closingGivesTheNetworkBackAndTellsNothingMore() throws InterruptedException {
        watched.show(DIGIT);
        watched.show(new Sure(3));
        awaitLabel(3);
        watched.close();
        for (int i = 0; i < 500 && open.get() > 0; i++) {
            Thread.sleep(10);
        }
        assertThat(open).hasValue(0);
        watched.show(new Sure(5));
        assertThat(heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
    }
}
