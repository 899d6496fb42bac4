package digitpad.app.runs;

import digitpad.app.SyntheticDigits;
import digitpad.app.TrainModel;
import digitpad.app.TrainingData;
import digitpad.dl4j.Dl4jGradientEngine;
import digitpad.training.EngineTrainer;
import digitpad.training.PresetPlans;
import digitpad.training.Trainer;
import digitpad.training.TrainingPlan;
import digitpad.training.network.Layer;
import digitpad.training.network.NetworkDescription;
import digitpad.training.network.Presets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
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

    private final BlockingQueue<SessionEvent> heard = new LinkedBlockingQueue<>();
    private final TrainingSession session;

    public SmallTraining(RunStore store) {
        this(store, new EngineTrainer(Dl4jGradientEngine::new));
    }

    public SmallTraining(RunStore store, Trainer trainer) {
        session = new TrainingSession(
                new TrainModel(trainer, "DigitPad test"),
                (sources, cancelled) -> data(),
                store,
                Runnable::run,
                Duration.ZERO,
                heard::addAll);
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
        session.close();
    }
}
