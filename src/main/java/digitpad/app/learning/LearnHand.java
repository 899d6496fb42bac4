package digitpad.app.learning;

import digitpad.app.hand.HandSample;
import digitpad.app.reading.ModelChoice;
import digitpad.model.StoredNetwork;
import digitpad.recognition.OverflowException;
import digitpad.training.FineTuning;
import digitpad.training.LastLayers;
import digitpad.training.TrainingFailedException;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Teaches a copy of a network a person's hand, in some seconds: its last layers learn the person's digits while other
 * people's are replayed, and are then mixed with the layers as they were, as far as it takes for other people's digits to be
 * read as before. See docs/decisions/0011-learn-my-hand.md.
 */
public final class LearnHand {
    /** Share of other people's digits, of each kind, beyond which a lesson is said to cost them too much. */
    public static final double MOST_LOSS = 0.001;

    /** Most digits that a lesson learns from; of more it takes the last ones of each label. */
    public static final int MOST_DIGITS = PersonalDigits.MOST;

    static final long SEED = 1;

    private static final FineTuning.Plan PLAN = new FineTuning.Plan(60, 8, 48, 2.5e-3, 0, SEED);

    /** Shares of the taught network that are tried where all of it costs others anything worth speaking of. */
    private static final double[] SMALLER_SHARES = {0.8, 0.6, 0.4, 0.2};

    private final LastLayers.Factory layers;
    private final ModelChoice base;
    private final LessonCard cards;

    /**
     * @param layers takes the network apart
     * @param base network that a copy of is taught
     * @param program name and version, for the card
     */
    public LearnHand(LastLayers.Factory layers, ModelChoice base, String program) {
        this.layers = layers;
        this.base = base;
        this.cards = new LessonCard(program);
    }

    /**
     * Learns and measures, on the calling thread and as many more as there are processors. The same digits and number of
     * processors give the same network.
     *
     * @param personal one person's digits, at least ten, each label's in the order written
     * @param others none of whose digits are the person's
     * @param progress told now and then, on the calling thread
     * @param cancelled asked all the time, on the calling thread
     * @throws digitpad.dataset.UnfitDataException whose sentence says why nothing can be learnt from the digits
     * @throws digitpad.files.BadFileException where the network cannot be opened
     * @throws TrainingFailedException where the network's numbers overflow
     * @throws java.util.concurrent.CancellationException where it was cancelled
     */
    public Lesson run(
            List<HandSample> personal, Others others, Consumer<LessonProgress> progress, BooleanSupplier cancelled)
            throws IOException, TrainingFailedException {
        long begin = System.nanoTime();
        PersonalDigits own = PersonalDigits.of(personal);
        StoredNetwork network = base.network();
        LessonMeter meter = new LessonMeter(progress);
        try (Pupil pupil = new Pupil(layers(network), PLAN, cancelled)) {
            KnownDigits digits = KnownDigits.of(others, pupil.featureCount(), SEED);
            Knowledge known = Knowledge.of(pupil, digits, meter, SEED);
            Exercises exercises = new Exercises(pupil, own, known.replay(), SEED);
            List<float[]> taught = exercises.learn(meter);
            Outcome outcome = outcome(pupil, known, exercises, taught, meter);
            return new Lesson(
                    outcome.verdict(),
                    outcome.own(),
                    outcome.others(),
                    outcome.share(),
                    (System.nanoTime() - begin) / 1e9,
                    outcome.doubtful(),
                    pupil.snapshot(FineTuning.between(pupil.before(), taught.get(0), outcome.share())),
                    cards.of(network.card(), own, outcome),
                    base.file());
        } catch (OverflowException e) {
            throw new TrainingFailedException("The network cannot be taught: its numbers overflowed.");
        }
    }

    private LastLayers layers(StoredNetwork network) {
        return layers.create(
                network, TaughtLayers.first(network.card().network()), PLAN.batchSize(), TrainingPlan.workersHere());
    }

    /**
     * What the measurement decided.
     *
     * @param share of the taught network
     * @param doubtful places of the person's digits whose labels look wrong
     */
    record Outcome(double share, Score own, List<Integer> doubtful, List<Score> others) {
        boolean isGain() {
            return own.rightAfter() > own.rightBefore();
        }

        boolean othersNotice() {
            return others.stream().anyMatch(Score::losesNoticeably);
        }

        boolean othersLose() {
            return others.stream().anyMatch(Score::losesTooMuch);
        }

        Lesson.Verdict verdict() {
            if (!isGain()) {
                return Lesson.Verdict.NO_GAIN;
            }
            return othersLose() ? Lesson.Verdict.OTHERS_LOSE : Lesson.Verdict.IMPROVED;
        }
    }

    /**
     * The largest share by which others lose next to nothing. Where the person gains nothing by it, but would by all of what
     * was learnt, that is what is told of.
     */
    private static Outcome outcome(
            Pupil pupil, Knowledge known, Exercises exercises, List<float[]> taught, LessonMeter meter) {
        Outcome whole = outcome(1, pupil, known, exercises, taught);
        Outcome gentle = whole;
        for (int i = 0; i < SMALLER_SHARES.length && gentle.othersNotice(); i++) {
            meter.at(LessonProgress.Stage.MEASURING, (i + 1.0) / (SMALLER_SHARES.length + 1));
            gentle = outcome(SMALLER_SHARES[i], pupil, known, exercises, taught);
        }
        meter.at(LessonProgress.Stage.MEASURING, 1);
        boolean isWorthIt = !gentle.othersNotice() && gentle.isGain();
        return isWorthIt || !whole.isGain() ? gentle : whole;
    }

    private static Outcome outcome(
            double share, Pupil pupil, Knowledge known, Exercises exercises, List<float[]> taught) {
        List<float[]> mixed = taught.stream()
                .map(part -> FineTuning.between(pupil.before(), part, share))
                .toList();
        Exercises.Measured own = exercises.measure(mixed.subList(1, mixed.size()));
        return new Outcome(share, own.score(), own.doubtful(), known.scores(mixed.get(0)));
    }
}
