package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.page.FoundPage;
import digitpad.ui.FakeModels;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReadFilesTest {
    private static final Duration SHORT = Duration.ofMillis(200);
    private static final Duration LONG = Duration.ofMinutes(10);

    private final CountDownLatch answers = new CountDownLatch(1);
    private final List<String> told = new ArrayList<>();

    @AfterEach
    void comeBack() {
        answers.countDown();
    }

    private ReadFiles reading(ReadFiles.Eye eye, Duration patience) {
        ModelChoice model = new ModelChoice(FakeModels.reading(FakeModels.always(7)), Optional.empty());
        return new ReadFiles(
                model,
                outcome -> told.add(
                        outcome instanceof FileOutcome.Failed failed
                                ? failed.sentence()
                                : outcome.file() + " "
                                        + ((FileOutcome.Read) outcome)
                                                .reading()
                                                .text(((FileOutcome.Read) outcome).doubt())),
                eye,
                patience);
    }

    private static FoundPage seven() {
        float[] pixels = new float[DigitImage.SIZE * DigitImage.SIZE];
        pixels[400] = 1;
        return FoundPage.of(new DigitImage(pixels));
    }

    private FoundPage hang() {
        try {
            answers.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return FoundPage.BLANK;
    }

    @Test
    void manyFilesComeInTheirOrder() throws IOException {
        List<Path> files =
                IntStream.range(0, 1_000).mapToObj(i -> Path.of("f" + i)).toList();
        try (ReadFiles reading = reading((file, change) -> seven(), LONG)) {
            for (Path file : files) {
                reading.read(file);
            }
            reading.finish();
        }
        assertThat(told)
                .containsExactlyElementsOf(
                        files.stream().map(file -> file + " 7").toList());
    }

    @Test
    void aFileThatDoesNotAnswerIsToldAndTheOthersAreRead() throws IOException {
        try (ReadFiles reading =
                reading((file, change) -> file.toString().startsWith("hangs") ? hang() : seven(), SHORT)) {
            for (String name : new String[] {"a", "hangs1", "b", "hangs2", "hangs3", "c"}) {
                reading.read(Path.of(name));
            }
            reading.finish();
        }
        assertThat(told)
                .containsExactly(
                        "a 7",
                        "hangs1 does not answer: it was not waited for any longer.",
                        "b 7",
                        "hangs2 does not answer: it was not waited for any longer.",
                        "hangs3 does not answer: it was not waited for any longer.",
                        "c 7");
    }

    @Test
    void noMoreThreadsHangThanTheBound() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        try (ReadFiles reading = reading(
                (file, change) -> {
                    begun.incrementAndGet();
                    return hang();
                },
                Duration.ofMillis(20))) {
            for (int i = 0; i < 100; i++) {
                reading.read(Path.of("hangs" + i));
            }
            reading.finish();
        }
        assertThat(told).hasSize(100).allMatch(sentence -> sentence.contains("does not answer"));
        assertThat(begun.get())
                .isLessThanOrEqualTo(
                        LookingThreads.MOST_HANGING + Runtime.getRuntime().availableProcessors());
    }

    @Test
    void whatThereIsTooLittleMemoryForIsLookedAtAgainWithoutOthersBesideIt() throws IOException {
        Set<Path> looking = ConcurrentHashMap.newKeySet();
        Set<Path> tried = ConcurrentHashMap.newKeySet();
        List<Integer> beside = new ArrayList<>();
        try (ReadFiles reading = reading(
                (file, change) -> {
                    looking.add(file);
                    try {
                        if (file.equals(Path.of("large"))) {
                            if (tried.add(file)) {
                                throw new OutOfMemoryError("Java heap space");
                            }
                            beside.add(looking.size() - 1);
                        } else if (file.equals(Path.of("larger"))) {
                            throw new OutOfMemoryError("Java heap space");
                        }
                        return seven();
                    } finally {
                        looking.remove(file);
                    }
                },
                LONG)) {
            for (String name : new String[] {"a", "large", "larger", "b", "c", "d", "e"}) {
                reading.read(Path.of(name));
            }
            reading.finish();
        }
        assertThat(told)
                .containsExactly(
                        "a 7",
                        "large 7",
                        "larger needs more memory than DigitPad may use.",
                        "b 7",
                        "c 7",
                        "d 7",
                        "e 7");
        assertThat(beside).containsExactly(0);
    }

    @Test
    void whateverOneFileFailsOfTheOthersAreRead() throws IOException {
        try (ReadFiles reading = reading(
                (file, change) -> {
                    if (file.equals(Path.of("bad"))) {
                        throw new BadFileException(file, "is broken.");
                    }
                    if (file.equals(Path.of("odd"))) {
                        throw new IllegalStateException("nobody thought of it");
                    }
                    return seven();
                },
                LONG)) {
            for (String name : new String[] {"a", "bad", "odd", "b"}) {
                reading.read(Path.of(name));
            }
            reading.finish();
        }
        assertThat(told).hasSize(4).contains("a 7", "bad is broken.", "b 7");
        assertThat(told.get(2)).startsWith("odd could not be read: ").endsWith("details.");
    }
}
