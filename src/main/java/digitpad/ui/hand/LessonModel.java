package digitpad.ui.hand;

import digitpad.app.ModelChoice;
import digitpad.app.hand.HandCheck;
import digitpad.app.hand.PersonalDigit;
import digitpad.files.BadFileException;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Learning the user's hand, from the look at the digits to the network in use and back. To be used on the FX thread. */
public final class LessonModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LessonModel.class);

    private final HandModel hand;
    private final HandLessons lessons;
    private final HandNetwork network;
    private final NoticeModel notices;
    private final Executor work;
    private final Executor deliver;
    private @Nullable Attempt current;
    private HandLessons.@Nullable Lesson learned;

    /** The network behind the pad, as far as the user's hand is concerned. */
    public interface HandNetwork {
        /** What a copy is to be made of: the network in use, or the one before where that of the user's hand is in use. */
        ModelChoice base();

        /** Where the network of the user's hand is kept. */
        Path file();

        /** Lets it read the pad. */
        void use();

        /** Lets the network before it read again. */
        void goBack();
    }

    /** One lesson, which may be given up. */
    private static final class Attempt implements BooleanSupplier {
        private volatile boolean cancelled;

        @Override
        public boolean getAsBoolean() {
            return cancelled;
        }
    }

    // Properties

    private final ReadOnlyObjectWrapper<LessonPhase> phase = new ReadOnlyObjectWrapper<>(LessonPhase.IDLE);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyObjectWrapper<List<String>> warnings = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<PersonalDigit, String>> doubts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<HandLessons.Score>> scores = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * @param work runs what takes its time
     * @param deliver runs what changes the window, on the FX thread
     */
    public LessonModel(
            HandModel hand,
            HandLessons lessons,
            HandNetwork network,
            NoticeModel notices,
            Executor work,
            Executor deliver) {
        this.hand = hand;
        this.lessons = lessons;
        this.network = network;
        this.notices = notices;
        this.work = work;
        this.deliver = deliver;
    }

    public ReadOnlyObjectProperty<LessonPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** How much of the lesson is done, 0…1. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What there is to say about the digits, or about what was learned from them. */
    public ReadOnlyObjectProperty<List<String>> warningsProperty() {
        return warnings.getReadOnlyProperty();
    }

    /** Digits that look wrongly labelled, and why. */
    public ReadOnlyObjectProperty<Map<PersonalDigit, String>> doubtsProperty() {
        return doubts.getReadOnlyProperty();
    }

    /** How well the network read before and reads now; none before it has learned. */
    public ReadOnlyObjectProperty<List<HandLessons.Score>> scoresProperty() {
        return scores.getReadOnlyProperty();
    }

    // Commands

    /** Looks at the digits, and learns from them unless some look wrongly labelled. */
    public void learn() {
        begin(false);
    }

    /** Learns whatever the digits look like. */
    public void learnAllTheSame() {
        begin(true);
    }

    /** Gives up what is under way, or leaves what was learned. */
    public void leave() {
        Attempt attempt = current;
        if (attempt != null) {
            attempt.cancelled = true;
        }
        current = null;
        learned = null;
        scores.set(List.of());
        warnings.set(List.of());
        phase.set(LessonPhase.IDLE);
    }

    /** Keeps the learned network in a file of its own and lets it read the pad. */
    public void use() {
        HandLessons.Lesson lesson = learned;
        if (lesson == null) {
            return;
        }
        Path file = network.file();
        work.execute(() -> {
            try {
                lesson.save(file);
                deliver.execute(() -> {
                    network.use();
                    leave();
                });
            } catch (IOException | RuntimeException e) {
                LOG.warn("The network of the user's hand could not be saved", e);
                String sentence = e instanceof IOException failure
                        ? String.valueOf(
                                BadFileException.ofWriting(file, failure).getMessage())
                        : "The network could not be saved: " + e.getMessage();
                deliver.execute(() -> notices.problem(sentence));
            }
        });
    }

    /** Lets the network read that read before the user's hand was learned. */
    public void goBack() {
        network.goBack();
    }

    @Override
    public void close() {
        leave();
    }

    private void begin(boolean allTheSame) {
        leave();
        Attempt attempt = new Attempt();
        current = attempt;
        progress.set(0);
        phase.set(LessonPhase.LEARNING);
        List<PersonalDigit> digits = List.copyOf(hand.digits());
        ModelChoice base = network.base();
        work.execute(() -> {
            try {
                HandCheck check = lessons.check(base, digits);
                boolean stop = check.refusal().isPresent()
                        || (!allTheSame && !check.contradicted().isEmpty());
                if (stop) {
                    tell(attempt, () -> ask(check));
                    return;
                }
                HandLessons.Lesson lesson =
                        lessons.learn(base, digits, share -> tell(attempt, () -> progress.set(share)), attempt);
                tell(attempt, () -> show(check, lesson));
            } catch (CancellationException e) {
                LOG.debug("A lesson was given up", e);
            } catch (IOException | RuntimeException | OutOfMemoryError e) {
                tell(attempt, () -> fail(e));
            }
        });
    }

    private void tell(Attempt attempt, Runnable news) {
        deliver.execute(() -> {
            if (attempt.equals(current)) {
                news.run();
            }
        });
    }

    private void ask(HandCheck check) {
        current = null;
        mark(check);
        if (check.refusal().isPresent()) {
            notices.problem(check.refusal().get());
            phase.set(LessonPhase.IDLE);
        } else {
            warnings.set(check.warnings());
            phase.set(LessonPhase.ASKING);
        }
    }

    private void show(HandCheck check, HandLessons.Lesson lesson) {
        current = null;
        mark(check);
        learned = lesson;
        scores.set(lesson.scores());
        warnings.set(lesson.warnings());
        phase.set(LessonPhase.LEARNED);
    }

    private void mark(HandCheck check) {
        Map<PersonalDigit, String> found = new HashMap<>();
        for (HandCheck.Contradiction each : check.contradicted()) {
            found.put(
                    each.digit(),
                    String.format(
                            Locale.ROOT,
                            "reads as %d at %.1f %%",
                            each.prediction().label(),
                            Math.floor(each.prediction().confidence() * 1000) / 10));
        }
        doubts.set(Map.copyOf(found));
    }

    private void fail(Throwable failure) {
        current = null;
        phase.set(LessonPhase.IDLE);
        if (failure instanceof BadFileException) {
            notices.problem(String.valueOf(failure.getMessage()));
            return;
        }
        LOG.error("A lesson failed", failure);
        notices.problem(
                failure instanceof OutOfMemoryError
                        ? "There is not enough memory to learn your hand."
                        : "Your hand could not be learned: " + failure.getMessage());
    }
}
