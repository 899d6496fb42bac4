package digitpad.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.files.LogFile;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.training.EngineTrainer;
import digitpad.training.Trainer;
import digitpad.training.history.TrainingEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is thrown on the thread of a training is told, wherever it happens. */
@Timeout(120)
class TrainingFailuresTest {
    @TempDir
    private Path folder;

    private final BlockingQueue<SessionEvent> heard = new LinkedBlockingQueue<>();

    private SessionEvent last(Trainer trainer, TrainingSession.DataReader data) throws InterruptedException {
        try (TrainingSession session = new TrainingSession(
                new TrainModel(trainer, "DigitPad test"),
                data,
                new RunStore(folder),
                Runnable::run,
                Duration.ZERO,
                heard::addAll)) {
            session.start(SmallTraining.request(2));
            SessionEvent event = heard.poll(60, TimeUnit.SECONDS);
            while (event != null && !(event instanceof SessionEvent.Refused || event instanceof SessionEvent.Ended)) {
                event = heard.poll(60, TimeUnit.SECONDS);
            }
            assertThat(session.isBusy()).isFalse();
            return event;
        }
    }

    @ParameterizedTest
    @MethodSource("digitpad.WhateverIsThrown#errors")
    void whileTheDataIsRead(Error error) throws InterruptedException {
        SessionEvent last = last(new EngineTrainer(Nd4jGradientEngine::new), (sources, cancelled) -> {
            throw error;
        });
        assertThat(((SessionEvent.Refused) last).sentence())
                .startsWith("The training could not begin: ")
                .contains(LogFile.path().toString());
    }

    @ParameterizedTest
    @MethodSource("digitpad.WhateverIsThrown#errors")
    void beforeTheFirstBatch(Error error) throws InterruptedException {
        SessionEvent last = last(
                (job, events, control) -> {
                    throw error;
                },
                (sources, cancelled) -> SmallTraining.data());
        assertThat(((SessionEvent.Refused) last).sentence())
                .startsWith("The training failed: ")
                .contains(LogFile.path().toString());
    }

    /** The engine's workers and the next batch are threads of their own: what they throw comes out here. */
    @ParameterizedTest
    @MethodSource("digitpad.WhateverIsThrown#errors")
    void inTheMiddleOfATraining(Error error) throws InterruptedException {
        EngineTrainer trainer = new EngineTrainer(Nd4jGradientEngine::new);
        SessionEvent last = last(
                (job, events, control) -> trainer.train(
                        job,
                        event -> {
                            events.accept(event);
                            if (event instanceof TrainingEvent.BatchDone batch && batch.step() == 3) {
                                throw error;
                            }
                        },
                        control),
                (sources, cancelled) -> SmallTraining.data());
        RunRecord run = ((SessionEvent.Ended) last).run();
        assertThat(run.state()).isEqualTo(RunState.FAILED);
        assertThat(run.remark())
                .startsWith("The training failed: ")
                .contains(LogFile.path().toString());
    }
}
