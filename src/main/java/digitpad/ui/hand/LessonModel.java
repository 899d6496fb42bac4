package digitpad.ui.hand;

import digitpad.app.Background;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.learning.Lesson;
import digitpad.app.learning.LessonProgress;
import digitpad.app.learning.LessonWords;
import digitpad.app.reading.ModelChoice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Learning the user's hand, from the digits to the network in use and back. Nothing is written before somebody wants to use
 * what was learned. To be used on the FX thread; needs no toolkit.
 */
public final class LessonModel implements AutoCloseable {
    private static final LessonProgress BEGINNING = new LessonProgress(LessonProgress.Stage.READING, 0);

    private final HandModel hand;
    private final HandTeacher teacher;
    private final HandNetwork network;
    private final NoticeModel notices;
    private final Background background;
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

    /** @param background does what takes its time */
    public LessonModel(
            HandModel hand, HandTeacher teacher, HandNetwork network, NoticeModel notices, Background background) {
        this.hand = hand;
        this.teacher = teacher;
        this.network = network;
        this.notices = notices;
        this.background = background;
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
        notices.begin(Topic.LESSON);
        background.run(
                "Your hand could not be learned",
                () -> {
                    Lesson lesson = teacher.teach(
                            base,
                            digits,
                            far -> background.tell(() -> unlessLeft(attempt, () -> progress.set(far))),
                            attempt);
                    return () -> unlessLeft(attempt, () -> show(lesson, digits));
                },
                sentence -> unlessLeft(attempt, () -> fail(sentence)));
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
        notices.begin(Topic.LESSON);
        background.run(
                file + " cannot be written",
                () -> {
                    lesson.get().save(file);
                    return () -> {
                        if (learned.get().equals(lesson)) {
                            leave();
                        }
                        look();
                        network.use();
                    };
                },
                sentence -> notices.problem(Topic.LESSON, sentence));
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

    private void unlessLeft(Attempt attempt, Runnable news) {
        if (attempt.equals(current)) {
            news.run();
        }
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
        doubt(doubtful.get().stream().filter(hand.digits()::contains).toList());
        outdated.set(learned.get().isPresent() && !hand.digits().equals(taught));
    }

    private void fail(String sentence) {
        leave();
        notices.problem(Topic.LESSON, sentence);
    }
}
