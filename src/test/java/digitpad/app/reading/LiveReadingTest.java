package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.files.LogFile;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.model.ModelCard;
import digitpad.model.ModelStore;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Recognizer;
import digitpad.ui.FakeModels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(30)
class LiveReadingTest {
    private static final Stroke STROKE = new Stroke(List.of(new Point(100, 100), new Point(100, 300)), 20);
    private static final Sheet LINE = ink(STROKE);
    private static final Sheet LONGER = ink(STROKE.to(new Point(120, 300)));
    private static final Sheet LONGEST = ink(STROKE.to(new Point(120, 300)).to(new Point(140, 300)));
    private static final Sheet OTHER = ink(new Stroke(List.of(new Point(200, 50), new Point(300, 300)), 20));

    private final Heard heard = new Heard();
    private final List<LiveReading> opened = new ArrayList<>();

    private static Sheet ink(Stroke stroke) {
        return new Sheet.Ink(Drawing.EMPTY.with(stroke));
    }

    private LiveReading reading(ModelStore models) {
        LiveReading live = new LiveReading(models, Runnable::run, heard);
        opened.add(live);
        return live;
    }

    @AfterEach
    void close() {
        opened.forEach(LiveReading::close);
    }

    @Test
    void readsADrawing() throws InterruptedException {
        LiveReading live = reading(FakeModels.reading(FakeModels.always(7)));
        live.start();
        live.submit(LINE);
        LiveResult result = heard.next();
        assertThat(result.sheet()).isEqualTo(LINE);
        assertThat(label(result)).isEqualTo(7);
        assertThat(result.reading().digits().get(0).ink()).isPresent();
        assertThat(result.submittedNanos()).isLessThanOrEqualTo(System.nanoTime());
    }

    @Test
    void anotherNetworkReadsWhatLiesOnThePadAndTheFormerOneCanComeBack() throws InterruptedException {
        FakeModels models = FakeModels.reading(FakeModels.always(7)).withFile(FakeModels.always(3));
        LiveReading live = reading(models);
        live.start();
        live.submit(LINE);
        assertThat(label(heard.next())).isEqualTo(7);
        live.use(new ModelChoice(models, Optional.of(Path.of("mine.safetensors"))));
        LiveResult again = heard.next();
        assertThat(again.sheet()).isEqualTo(LINE);
        assertThat(label(again)).isEqualTo(3);
        live.use(new ModelChoice(models, Optional.empty()));
        assertThat(label(heard.next())).isEqualTo(7);
        assertThat(heard.networks).containsExactly("fake, bundled", "mine.safetensors", "fake, bundled");
    }

    @Test
    void aNetworkThatCannotBeUsedIsRefusedAndTheFormerOneReadsOn() throws InterruptedException {
        FakeModels models = FakeModels.reading(FakeModels.always(7));
        LiveReading live = reading(models);
        live.start();
        live.use(new ModelChoice(models, Optional.of(Path.of("none.safetensors"))));
        heard.refused.acquire();
        live.submit(LINE);
        assertThat(label(heard.next())).isEqualTo(7);
        assertThat(heard.refusals)
                .containsExactly("This network cannot be used: none.safetensors is not asked for in these tests.");
    }

    @Test
    void whereTheNetworkToBeginWithCannotBeUsedTheBundledOneReads() throws InterruptedException {
        FakeModels models = FakeModels.reading(FakeModels.always(7));
        LiveReading live = reading(models);
        live.use(new ModelChoice(models, Optional.of(Path.of("none.safetensors"))));
        live.start();
        live.submit(LINE);
        assertThat(label(heard.next())).isEqualTo(7);
        assertThat(heard.networks).containsExactly("fake, bundled");
    }

    @Test
    void readsAPicture() throws InterruptedException {
        float[] pixels = new float[40 * 40];
        Arrays.fill(pixels, 1);
        for (int y = 8; y < 32; y++) {
            pixels[y * 40 + 20] = 0;
            pixels[y * 40 + 21] = 0;
        }
        LiveReading live = reading(FakeModels.reading(FakeModels.always(1)));
        live.start();
        live.submit(new Sheet.Picture(new GrayImage(40, 40, pixels), "one.png"));
        assertThat(label(heard.next())).isEqualTo(1);
    }

    @Test
    void theNewestDrawingWins() throws InterruptedException {
        Gate gate = new Gate();
        LiveReading live = reading(FakeModels.reading(gate));
        live.start();
        live.submit(LINE);
        gate.awaitEntry();
        live.submit(LONGER);
        live.submit(LONGEST);
        gate.open();
        assertThat(heard.next().sheet())
                .as("still of use while the pen goes on")
                .isEqualTo(LINE);
        assertThat(heard.next().sheet()).isEqualTo(LONGEST);
        assertThat(gate.reads.get()).as("the one between was skipped").isEqualTo(2);
    }

    @Test
    void aResultThatAnotherDrawingMadeWrongIsDropped() throws InterruptedException {
        Gate gate = new Gate();
        LiveReading live = reading(FakeModels.reading(gate));
        live.start();
        live.submit(LINE);
        gate.awaitEntry();
        live.submit(OTHER);
        gate.open();
        assertThat(heard.next().sheet()).isEqualTo(OTHER);
    }

    @Test
    void aClearedPadIsAnsweredAtOnceAndStaysBlank() throws InterruptedException {
        Gate gate = new Gate();
        LiveReading live = reading(FakeModels.reading(gate));
        live.start();
        live.submit(LINE);
        gate.awaitEntry();
        live.submit(Sheet.EMPTY);
        LiveResult blank = heard.next();
        assertThat(blank.sheet().isBlank()).isTrue();
        assertThat(blank.reading()).isEqualTo(Reading.BLANK);
        gate.open();
        assertThat(heard.results.tryAcquire(200, TimeUnit.MILLISECONDS))
                .as("the former drawing's result")
                .isFalse();
    }

    @Test
    void aDrawingSubmittedWhileTheModelLoadsIsReadWhenItIsThere() throws InterruptedException {
        CountDownLatch loading = new CountDownLatch(1);
        LiveReading live = reading(new FakeModels(() -> {
            await(loading);
            return FakeModels.always(3);
        }));
        live.start();
        live.submit(LINE);
        live.submit(LONGER);
        assertThat(heard.results.tryAcquire(100, TimeUnit.MILLISECONDS)).isFalse();
        loading.countDown();
        assertThat(heard.next().sheet()).isEqualTo(LONGER);
        assertThat(heard.ready.get()).isEqualTo(1);
    }

    @Test
    void withoutAModelNothingIsRead() throws InterruptedException {
        LiveReading live = reading(FakeModels.failing("digitpad.safetensors is cut short."));
        live.start();
        live.submit(LINE);
        LiveResult result = heard.next();
        assertThat(heard.failures)
                .singleElement()
                .asString()
                .startsWith(
                        "The network could not be opened: digitpad.safetensors is cut short. Install DigitPad anew;")
                .contains(LogFile.path().toString());
        assertThat(result.reading()).isEqualTo(Reading.BLANK);
    }

    @Test
    void aRecognizerThatFailsBecomesASentenceAndTheNextDrawingIsRead() throws InterruptedException {
        AtomicInteger reads = new AtomicInteger();
        LiveReading live = reading(FakeModels.reading(images -> {
            if (reads.incrementAndGet() == 1) {
                throw new IllegalStateException("the network is upset");
            }
            return FakeModels.always(5).recognize(images);
        }));
        live.start();
        live.submit(LINE);
        assertThat(heard.next().problem().orElseThrow())
                .startsWith("This could not be read: ")
                .contains("the network is upset")
                .contains(LogFile.path().toString());
        live.submit(LONGER);
        assertThat(label(heard.next())).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("digitpad.WhateverIsThrown#unchecked")
    void whateverOpeningFailsOfIsASentenceThatNamesTheLog(Throwable failure) throws InterruptedException {
        LiveReading live = reading(new FakeModels(() -> failing(failure)));
        live.start();
        live.submit(LINE);
        assertThat(heard.next().reading()).isEqualTo(Reading.BLANK);
        assertThat(heard.failures)
                .singleElement()
                .asString()
                .startsWith("The network could not be opened: ")
                .contains(LogFile.path().toString());
    }

    @ParameterizedTest
    @MethodSource("digitpad.WhateverIsThrown#unchecked")
    void whateverReadingFailsOfIsASentenceAndTheThreadReadsOn(Throwable failure) throws InterruptedException {
        AtomicInteger reads = new AtomicInteger();
        LiveReading live = reading(FakeModels.reading(images -> reads.incrementAndGet() == 1
                ? failing(failure).recognize(images)
                : FakeModels.always(5).recognize(images)));
        live.start();
        live.submit(LINE);
        assertThat(heard.next().problem().orElseThrow())
                .startsWith("This could not be read: ")
                .contains(LogFile.path().toString());
        live.submit(LONGER);
        assertThat(label(heard.next())).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("digitpad.WhateverIsThrown#unchecked")
    void whateverAnotherNetworkFailsOfTheFormerOneReadsOn(Throwable failure) throws InterruptedException {
        LiveReading live = reading(FakeModels.reading(FakeModels.always(7)));
        live.start();
        live.use(new ModelChoice(new FakeModels(() -> failing(failure)), Optional.empty()));
        heard.refused.acquire();
        live.submit(LINE);
        assertThat(label(heard.next())).isEqualTo(7);
        assertThat(heard.refusals)
                .singleElement()
                .asString()
                .startsWith("This network cannot be used: ")
                .contains(LogFile.path().toString());
    }

    private static Recognizer failing(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    @Test
    void aNetworkIsClosedWhenAnotherReadsAndWhenNothingIsReadAnyMore() throws InterruptedException {
        Closing first = new Closing(7);
        Closing second = new Closing(3);
        FakeModels models = FakeModels.reading(first).withFile(second);
        LiveReading live = reading(models);
        live.start();
        live.submit(LINE);
        assertThat(label(heard.next())).isEqualTo(7);
        assertThat(first.closed.getCount()).isEqualTo(1);
        live.use(new ModelChoice(models, Optional.of(Path.of("mine.safetensors"))));
        assertThat(label(heard.next())).isEqualTo(3);
        first.closed.await();
        assertThat(second.closed.getCount()).isEqualTo(1);
        live.close();
        second.closed.await();
    }

    /** A recognizer that tells when it is closed. */
    private static final class Closing implements Recognizer {
        private final CountDownLatch closed = new CountDownLatch(1);
        private final int digit;

        Closing(int digit) {
            this.digit = digit;
        }

        @Override
        public List<Prediction> recognize(List<DigitImage> images) {
            return FakeModels.always(digit).recognize(images);
        }

        @Override
        public void close() {
            closed.countDown();
        }
    }

    @Test
    void closedInTheMiddleOfItsWorkItSaysNothingMoreAndItsThreadEnds() throws InterruptedException {
        Gate gate = new Gate();
        LiveReading live = reading(FakeModels.reading(gate));
        live.start();
        live.submit(LINE);
        gate.awaitEntry();
        Thread thread = gate.thread;
        live.close();
        gate.open();
        thread.join();
        live.submit(LONGER);
        live.submit(Sheet.EMPTY);
        assertThat(heard.all).isEmpty();
        assertThat(thread.getName()).isEqualTo("recognizer");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A recognizer that waits in the middle of its first work. */
    private static final class Gate implements Recognizer {
        private final CountDownLatch entered = new CountDownLatch(1);
        private final CountDownLatch opened = new CountDownLatch(1);
        private final AtomicInteger reads = new AtomicInteger();
        private volatile Thread thread;

        void awaitEntry() {
            await(entered);
        }

        void open() {
            opened.countDown();
        }

        @Override
        public List<Prediction> recognize(List<DigitImage> images) {
            thread = Thread.currentThread();
            reads.incrementAndGet();
            entered.countDown();
            await(opened);
            return FakeModels.always(1).recognize(images);
        }
    }

    private static final class Heard implements LiveReading.Listener {
        private final List<LiveResult> all = Collections.synchronizedList(new ArrayList<>());
        private final List<String> failures = Collections.synchronizedList(new ArrayList<>());
        private final List<String> networks = Collections.synchronizedList(new ArrayList<>());
        private final List<String> refusals = Collections.synchronizedList(new ArrayList<>());
        private final Semaphore refused = new Semaphore(0);
        private final AtomicInteger ready = new AtomicInteger();
        private final Semaphore results = new Semaphore(0);
        private int taken;

        LiveResult next() throws InterruptedException {
            results.acquire();
            return all.get(taken++);
        }

        @Override
        public void modelReady(ModelCard card, Optional<Path> file) {
            ready.incrementAndGet();
            networks.add(card.name() + (file.isEmpty() ? ", bundled" : ""));
        }

        @Override
        public void modelRefused(String sentence) {
            refusals.add(sentence);
            refused.release();
        }

        @Override
        public void modelFailed(String sentence) {
            failures.add(sentence);
        }

        @Override
        public void read(LiveResult result) {
            all.add(result);
            results.release();
        }
    }

    private static int label(LiveResult result) {
        return result.reading().digits().get(0).prediction().label();
    }
}
