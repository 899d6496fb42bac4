package digitpad.ui.hand;

import digitpad.app.ModelChoice;
import digitpad.app.hand.LessonWords;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.learning.Lesson;
import digitpad.app.learning.LessonProgress;
import digitpad.dataset.UnfitDataException;
import digitpad.files.BadFileException;
import digitpad.training.TrainingFailedException;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Learning the user's hand, from the digits to the network in use and back. Nothing is written before somebody wants to use
 * what was learned. To be used on the FX thread; needs no toolkit.
 */
public final class LessonModel implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LessonModel.class);
    private static final LessonProgress BEGINNING = new LessonProgress(LessonProgress.Stage.READING, 0);

    private final HandModel hand;
    private final HandTeacher teacher;
    private final HandNetwork network;
    private final NoticeModel notices;
    private final Executor work;
    private final Executor deliver;
    private @Nullable Attempt current;
    private List<PersonalDigit> taught = List.of();

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
    private final ReadOnlyObjectWrapper<LessonProgress> progress = new ReadOnlyObjectWrapper<>(BEGINNING);
    private final ReadOnlyObjectWrapper<Optional<Lesson>> learned = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<PersonalDigit>> doubtful = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper doubt = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper outdated = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper kept = new ReadOnlyBooleanWrapper();

    /**
     * @param work runs what takes its time
     * @param deliver runs what changes the window, on the FX thread
     */
    public LessonModel(
            HandModel hand,
            HandTeacher teacher,
            HandNetwork network,
            NoticeModel notices,
            Executor work,
            Executor deliver) {
        this.hand = hand;
        this.teacher = teacher;
        this.network = network;
        this.notices = notices;
        this.work = work;
        this.deliver = deliver;
        hand.digits().addListener((Observable changed) -> compare());
        look();
    }

    public ReadOnlyObjectProperty<LessonPhase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** How far the lesson is. */
    public ReadOnlyObjectProperty<LessonProgress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** What was learned, until it is used or left. */
    public ReadOnlyObjectProperty<Optional<Lesson>> learnedProperty() {
        return learned.getReadOnlyProperty();
    }

    /** Digits of the last lesson whose labels look wrong. */
    public ReadOnlyObjectProperty<List<PersonalDigit>> doubtfulProperty() {
        return doubtful.getReadOnlyProperty();
    }

    /** The sentence about those digits, "" where there are none. */
    public ReadOnlyStringProperty doubtProperty() {
        return doubt.getReadOnlyProperty();
    }

    /** Whether digits were changed since what was learned was learned from them. */
    public ReadOnlyBooleanProperty outdatedProperty() {
        return outdated.getReadOnlyProperty();
    }

    /** Whether a network that learned the user's hand is kept in its file. */
    public ReadOnlyBooleanProperty keptProperty() {
        return kept.getReadOnlyProperty();
    }

    // Commands

    /** Learns from all digits; a lesson under way is given up. */
    public void learn() {
        leave();
        Attempt attempt = new Attempt();
        current = attempt;
        progress.set(BEGINNING);
        phase.set(LessonPhase.LEARNING);
        List<PersonalDigit> digits = List.copyOf(hand.digits());
        ModelChoice base = network.base();
        work.execute(() -> {
            try {
                Lesson lesson = teacher.teach(base, digits, far -> tell(attempt, () -> progress.set(far)), attempt);
                tell(attempt, () -> show(lesson, digits));
            } catch (CancellationException e) {
                LOG.debug("A lesson was given up", e);
            } catch (IOException | TrainingFailedException | RuntimeException | OutOfMemoryError e) {
                tell(attempt, () -> fail(e));
            }
        });
    }

    /** Gives up what is under way, or leaves what was learned. */
    public void leave() {
        Attempt attempt = current;
        if (attempt != null) {
            attempt.cancelled = true;
        }
        current = null;
        learned.set(Optional.empty());
        taught = List.of();
        doubt(List.of());
        compare();
        phase.set(LessonPhase.IDLE);
    }

    /** Keeps the learned network in a file of its own and lets it read the pad; without a new one, that of the last time. */
    public void use() {
        Optional<Lesson> lesson = learned.get();
        if (lesson.isEmpty()) {
            network.use();
            return;
        }
        Path file = network.file();
        work.execute(() -> {
            try {
                lesson.get().save(file);
                deliver.execute(() -> {
                    if (learned.get().equals(lesson)) {
                        leave();
                    }
                    look();
                    network.use();
                });
            } catch (IOException e) {
                LOG.warn("The network of the user's hand could not be saved", e);
                String sentence =
                        String.valueOf(BadFileException.ofWriting(file, e).getMessage());
                deliver.execute(() -> notices.problem(sentence));
            }
        });
    }

    /** Lets the network read that read before the user's hand was learned. */
    public void goBack() {
        network.goBack();
    }

    /** Looks whether a learned network is kept: other programs may have made or removed it. */
    public void look() {
        kept.set(Files.isRegularFile(network.file()));
    }

    @Override
    public void close() {
        leave();
    }

    private void tell(Attempt attempt, Runnable news) {
        deliver.execute(() -> {
            if (attempt.equals(current)) {
                news.run();
            }
        });
    }

    private void show(Lesson lesson, List<PersonalDigit> digits) {
        current = null;
        learned.set(Optional.of(lesson));
        taught = digits;
        doubt(LessonWords.doubtful(lesson, digits));
        compare();
        phase.set(LessonPhase.LEARNED);
    }

    private void doubt(List<PersonalDigit> digits) {
        doubtful.set(digits);
        doubt.set(LessonWords.doubt(digits, ZoneId.systemDefault()).orElse(""));
    }

    /** A digit that was given another label or removed is no longer doubted; the lesson, though, learned from it as it was. */
    private void compare() {
        Set<PersonalDigit> there = new HashSet<>(hand.digits());
        doubt(doubtful.get().stream().filter(there::contains).toList());
        outdated.set(learned.get().isPresent() && !there.equals(new HashSet<>(taught)));
    }

    private void fail(Throwable failure) {
        leave();
        if (failure instanceof BadFileException
                || failure instanceof UnfitDataException
                || failure instanceof TrainingFailedException) {
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
