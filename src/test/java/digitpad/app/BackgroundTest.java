package digitpad.app;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.files.BadFileException;
import digitpad.files.LogFile;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BackgroundTest {
    private final Queue<Runnable> work = new ArrayDeque<>();
    private final Queue<Runnable> window = new ArrayDeque<>();
    private final Background background = new Background(work::add, window::add);
    private final List<String> heard = new ArrayList<>();

    private void finish() {
        work.remove().run();
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }

    @Test
    void theResultIsHandedOverToTheWindow() {
        background.run("It failed", () -> () -> heard.add("done"), heard::add);
        work.remove().run();
        assertThat(heard).as("before the window has time").isEmpty();
        window.remove().run();
        assertThat(heard).containsExactly("done");
    }

    @ParameterizedTest
    @MethodSource("digitpad.WhateverIsThrown#all")
    void whateverIsThrownIsASentenceThatNamesTheLog(Throwable failure) {
        background.run(
                "The runs cannot be listed",
                () -> {
                    throw sneaky(failure);
                },
                heard::add);
        finish();
        assertThat(heard)
                .singleElement()
                .asString()
                .startsWith("The runs cannot be listed: ")
                .endsWith("; the log " + LogFile.path() + " has the details.")
                .doesNotContain("null")
                .doesNotContain("\n");
    }

    /** Lambdas of {@link Background.Task} may throw every exception, and errors as well. */
    private static Exception sneaky(Throwable failure) throws Exception {
        if (failure instanceof Error error) {
            throw error;
        }
        return (Exception) failure;
    }

    @Test
    void aSentenceForPeopleStaysAsItIs() {
        background.run(
                "It failed",
                () -> {
                    throw new BadFileException(Path.of("a.png"), "is empty.");
                },
                heard::add);
        finish();
        assertThat(heard).containsExactly("a.png is empty.");
    }

    @Test
    void whatWasGivenUpIsNotHeardOf() {
        background.run(
                "It failed",
                () -> {
                    throw new CancellationException();
                },
                heard::add);
        finish();
        assertThat(heard).isEmpty();
    }

    @Test
    void aThreadThatFindsNoMemoryIsSaid() {
        Background full = new Background(
                task -> {
                    throw new OutOfMemoryError("unable to create native thread");
                },
                Runnable::run);
        full.run("The data could not be read", () -> () -> heard.add("done"), heard::add);
        assertThat(heard).singleElement().asString().contains("there is not enough memory");
    }

    @Test
    void afterTheWindowWasClosedNothingBegins() {
        Background closed = new Background(
                task -> {
                    throw new RejectedExecutionException("shut down");
                },
                Runnable::run);
        closed.run("It failed", () -> () -> heard.add("done"), heard::add);
        assertThat(heard).isEmpty();
    }
}
