package digitpad.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.EndingThreads;
import digitpad.files.LogFile;
import digitpad.image.DigitImage;
import digitpad.model.FakeNetwork;
import digitpad.model.NetworkSnapshot;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.ui.FakeModels;
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
    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    private final WatchedNetwork watched = new WatchedNetwork(Runnable::run, new WatchedNetwork.Listener() {
        @Override
        public void read(Optional<Prediction> prediction) {
            heard.add(prediction);
        }

        @Override
        public void failed(String sentence) {
            failures.add(sentence);
        }
    });

    /** A network that is always sure of one digit, and counts how many of it are open. */
    private NetworkSnapshot sure(int digit) {
        return new FakeNetwork(() -> {
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
        });
    }

    /** A network whose library is not there. */
    private static NetworkSnapshot broken() {
        return new FakeNetwork(() -> {
            throw new UnsatisfiedLinkError("no nd4jcpu in java.library.path");
        });
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
        watched.show(sure(3));
        awaitLabel(3);
        watched.show(sure(5));
        awaitLabel(5);
        assertThat(open).hasValue(1);
    }

    @Test
    void withoutNetworkOrDigitThereIsNothingToRead() throws InterruptedException {
        watched.show(DIGIT);
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEmpty();
        watched.show(sure(3));
        awaitLabel(3);
        heard.clear();
        watched.show(Optional.empty());
        assertThat(heard.poll(20, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void anErrorIsASentenceThatNamesTheLogAndTheNextNetworkReads() throws InterruptedException {
        watched.show(DIGIT);
        watched.show(broken());
        assertThat(failures.poll(20, TimeUnit.SECONDS))
                .startsWith("The network in training could not read the pad: a part of DigitPad is missing or broken")
                .contains(LogFile.path().toString());
        watched.show(sure(5));
        awaitLabel(5);
    }

    @Test
    void closingGivesTheNetworkBackAndTellsNothingMore() throws InterruptedException {
        watched.show(DIGIT);
        watched.show(sure(3));
        awaitLabel(3);
        watched.close();
        assertThat(EndingThreads.left("watched-network")).isEmpty();
        assertThat(open).hasValue(0);
        heard.clear();
        watched.show(sure(5));
        assertThat(EndingThreads.left("watched-network")).isEmpty();
        assertThat(heard).isEmpty();
    }
}
