package digitpad.app.runs;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.data.TrainingData;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.training.EngineTrainer;
import digitpad.training.Trainer;
import digitpad.training.history.TrainingEvent;
import digitpad.training.plan.PresetPlans;
import digitpad.training.plan.TrainingPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A session that trains a small network for real, and hears what it tells in the order in which it comes. */
public final class SmallTraining implements AutoCloseable {
    /** Few parameters, so that an epoch takes a fraction of a second. */
    public static final NetworkDescription NETWORK = new NetworkDescription(
            "small",
            List.of(
                    new Layer.Convolution(4, 3, 2, Layer.Padding.SAME),
                    new Layer.BatchNormalization(),
                    new Layer.Activation(Layer.Activation.Function.RELU),
                    new Layer.Dropout(0.2),
                    new Layer.Dense(10)));

    private static final int DIGITS = 800;

    private final Semaphore released = new Semaphore(0);
    private volatile int held;
    private final BlockingQueue<SessionEvent> heard = new LinkedBlockingQueue<>();
    private final TrainingSession session;

    public SmallTraining(RunStore store) {
        this(store, new EngineTrainer(Nd4jGradientEngine::new));
    }

    public SmallTraining(RunStore store, Trainer trainer) {
        session = new TrainingSession(
                new TrainModel(held(trainer), "DigitPad test"),
                (sources, cancelled) -> data(),
                store,
                Runnable::run,
                Duration.ZERO,
                heard::addAll);
    }

    /** Every training waits after the step that it is to be held at. */
    private Trainer held(Trainer trainer) {
        return (job, events, control) -> trainer.train(
                job,
                event -> {
                    events.accept(event);
                    if (event instanceof TrainingEvent.BatchDone batch && batch.step() == held) {
                        released.acquireUninterruptibly();
                    }
                },
                control);
    }

    /** Lets the next training wait after a step, so that what is done then is done before the next one. */
    public void holdAfter(int step) {
        held = step;
    }

    /** Waits until the training waits at the step that it is held at. */
    public void awaitHold() throws InterruptedException {
        await(event -> event instanceof SessionEvent.Trained trained
                && trained.event() instanceof TrainingEvent.BatchDone batch
                && batch.step() == held);
    }

    /** Lets the training that waits go on, and hold again after a later step. */
    public void releaseUntil(int step) {
        held = step;
        released.release();
    }

    /** Lets the training that waits go on to its end. */
    public void release() {
        releaseUntil(0);
    }

    /** Trains until the end of a step, and stops there. */
    public RunRecord stopAfter(int step, TrainingRequest request) throws InterruptedException {
        holdAfter(step);
        session.start(request);
        awaitHold();
        session.stop();
        release();
        return await(SessionEvent.Ended.class).run();
    }

    /** What every source holds here. */
    public static TrainingData data() {
        return new TrainingData(SyntheticDigits.of(DIGITS, 1), Optional.of(SyntheticDigits.of(50, 2)), List.of());
    }

    public static TrainingPlan plan(int epochs) {
        return PresetPlans.of(Presets.TWO_BLOCK, 2)
                .change()
                .epochs(epochs)
                .batchSize(32)
                .build();
    }

    public static TrainingRequest request(int epochs) {
        return new TrainingRequest("small on synthetic", NETWORK, plan(epochs), List.of("synthetic"), Optional.empty());
    }

    public TrainingSession session() {
        return session;
    }

    /** Waits for an event, passing over others; fails after a minute. */
    public <E extends SessionEvent> E await(Class<E> kind) throws InterruptedException {
        return kind.cast(await(kind::isInstance).get(0));
    }

    /** Everything up to an event, which comes first. */
    public List<SessionEvent> await(Predicate<SessionEvent> wanted) throws InterruptedException {
        List<SessionEvent> passed = new ArrayList<>();
        while (true) {
            SessionEvent event = heard.poll(60, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("Nothing was heard for a minute after " + passed);
            }
            if (wanted.test(event)) {
                passed.add(0, event);
                return passed;
            }
            if (event instanceof SessionEvent.Ended || event instanceof SessionEvent.Refused) {
                throw new AssertionError("The training ended before: " + event);
            }
            passed.add(event);
        }
    }

    @Override
    public void close() {
        released.release();
        session.close();
    }
}
