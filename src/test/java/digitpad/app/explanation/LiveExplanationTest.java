package digitpad.app.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.ModelChoice;
import digitpad.explanation.ActivationTrace;
import digitpad.explanation.NetworkOpener;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.attribution.Digits;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import digitpad.model.StoredNetwork;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LiveExplanationTest {
    private static final ModelChoice BUNDLED = new ModelChoice(new Nd4jModelStore(), Optional.empty());

    /** What is told, to be run when the test wants it. */
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();

    private final List<Explained> explained = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final LiveExplanation live = live(network -> {
        opened.incrementAndGet();
        return new Nd4jOpenNetwork(network);
    });

    private LiveExplanation live(NetworkOpener opener) {
        return new LiveExplanation(opener, window::add, new LiveExplanation.Listener() {
            @Override
            public void explained(Explained what) {
                explained.add(what);
            }

            @Override
            public void failed(String sentence) {
                failures.add(sentence);
            }
        });
    }

    @AfterEach
    void close() {
        live.close();
    }

    private static Optional<Subject> subject(DigitInk ink) {
        return Optional.of(new Subject(ink.image().orElseThrow(), Optional.of(ink)));
    }

    private void hear() throws InterruptedException {
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        assertThat(news).as("news").isNotNull();
        news.run();
    }

    @Test
    void everyLayerOfTheDigitIsTold() throws InterruptedException {
        live.show(BUNDLED, subject(Digits.SEVEN));
        hear();
        assertThat(explained.get(0).trace().orElseThrow().outputs()).hasSize(22);
        assertThat(explained.get(0).subject()).isEqualTo(subject(Digits.SEVEN));
        live.show(BUNDLED, Optional.empty());
        hear();
        assertThat(explained.get(1).trace()).isEmpty();
        assertThat(explained.get(1).network().card().network().layers()).hasSize(22);
        assertThat(opened).hasValue(1);
    }

    @Test
    void aBusyWindowHearsOfTheNewestDigitAlone() throws InterruptedException {
        live.show(BUNDLED, subject(Digits.SEVEN));
        hear();
        explained.clear();
        for (DigitInk ink : List.of(Digits.FOUR, Digits.SEVEN, Digits.ZERO)) {
            live.show(BUNDLED, subject(ink));
            Thread.sleep(100);
        }
        hear();
        assertThat(explained).hasSize(1);
        assertThat(explained.get(0).subject()).isEqualTo(subject(Digits.ZERO));
        assertThat(window).isEmpty();
    }

    @Test
    void whatTakesLongIsGivenUpWhenTheDigitChanges() throws InterruptedException {
        live.show(BUNDLED, subject(Digits.SEVEN));
        hear();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch givenUp = new CountDownLatch(1);
        List<String> answers = new ArrayList<>();
        live.ask("long", (network, cancelled) -> {
            begun.countDown();
            while (!cancelled.getAsBoolean()) {
                Thread.onSpinWait();
            }
            givenUp.countDown();
            return () -> answers.add("of the digit before");
        });
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        live.show(BUNDLED, subject(Digits.ZERO));
        assertThat(givenUp.await(10, TimeUnit.SECONDS)).isTrue();
        live.ask("short", (network, cancelled) -> () -> answers.add("of this digit"));
        while (answers.isEmpty()) {
            hear();
        }
        assertThat(answers).containsExactly("of this digit");
    }

    @Test
    void aNetworkThatCannotBeOpenedIsASentence() throws InterruptedException {
        Path nowhere = Path.of("nowhere", "none.safetensors");
        live.show(new ModelChoice(new Nd4jModelStore(), Optional.of(nowhere)), subject(Digits.SEVEN));
        hear();
        assertThat(failures)
                .singleElement()
                .asString()
                .contains(nowhere.toString())
                .endsWith(".");
        live.show(BUNDLED, subject(Digits.SEVEN));
        hear();
        assertThat(explained).hasSize(1);
    }

    @Test
    void anErrorIsASentenceToo() throws InterruptedException {
        try (LiveExplanation failing = live(network -> {
            throw new OutOfMemoryError("native");
        })) {
            failing.show(BUNDLED, subject(Digits.SEVEN));
            hear();
            assertThat(failures).singleElement().asString().endsWith(".").doesNotContain("Exception");
        }
    }

    @Test
    void afterTheEndNothingIsToldAndTheNetworkIsClosed() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        LiveExplanation other = live(network -> new ClosingNetwork(new Nd4jOpenNetwork(network), closed));
        other.show(BUNDLED, subject(Digits.SEVEN));
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        other.close();
        assertThat(news).isNotNull();
        news.run();
        other.show(BUNDLED, subject(Digits.ZERO));
        assertThat(explained).isEmpty();
        assertThat(closed.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private record ClosingNetwork(OpenNetwork network, CountDownLatch closed) implements OpenNetwork {
        @Override
        public StoredNetwork stored() {
            return network.stored();
        }

        @Override
        public ActivationTrace trace(DigitImage digit) {
            return network.trace(digit);
        }

        @Override
        public float[] logits(List<DigitImage> digits) {
            return network.logits(digits);
        }

        @Override
        public float[] lastHidden(List<DigitImage> digits) {
            return network.lastHidden(digits);
        }

        @Override
        public void close() {
            network.close();
            closed.countDown();
        }
    }
}
