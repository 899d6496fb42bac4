package digitpad.ui.hand;

import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.reading.Sheet;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.pad.PadModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Asks for each digit three times. What was written is told from the personal set, so that an exercise that was ended, or a
 * digit that was removed, is gone on with at any time. To be used on the FX thread; needs no toolkit.
 */
public final class ExerciseModel {
    /** How often each digit is asked for. */
    public static final int TURNS = 3;

    /** All that is asked for. */
    public static final int TOTAL = 10 * TURNS;

    /** A drawing smaller than this, in pad units, may be an accident and is not taken without being asked. */
    private static final double SMALLEST = Pad.SIZE / 10;

    private final PadModel pad;
    private final HandModel hand;
    private final NoticeModel notices;
    private final Delay delay;
    private final SecondLook secondLook;
    private final Set<Question> agreed = new HashSet<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Task, PersonalDigit> done = new HashMap<>();
    private int position;
    private Sheet before = Sheet.EMPTY;

    /** What is asked for: {@code label} for the {@code turn}th of three times. */
    public record Task(int label, int turn) {
        /** What the pad asks: "Write a 4". */
        public String request() {
            return "Write " + HandWords.article(label);
        }
    }

    /**
     * Asked before something is kept that the network is sure is another digit.
     *
     * @param asked what was to be written
     * @param seen what it looks like
     */
    public record Question(int asked, int seen) {
        /** "That looks like a 1. Keep it as a 0?" */
        public String sentence() {
            return "That looks like " + HandWords.article(seen) + ". Keep it as " + HandWords.article(asked) + "?";
        }
    }

    /** What somebody else makes of a drawing. */
    public interface SecondLook {
        /** The digit that is surely on the sheet; empty where that is not sure or not known. */
        OptionalInt surely(Sheet sheet);
    }

    /** Runs something when the pen has rested for a while. */
    public interface Delay {
        /** Runs {@code task} later, in place of what was to be run before. */
        void start(Runnable task);

        /** Runs nothing. */
        void stop();
    }

    // Properties

    private final ReadOnlyObjectWrapper<Optional<Task>> task = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Question>> question = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyIntegerWrapper written = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper first = new ReadOnlyBooleanWrapper(true);
    private final BooleanProperty byItself = new SimpleBooleanProperty(true);

    public ExerciseModel(PadModel pad, HandModel hand, NoticeModel notices, Delay delay, SecondLook secondLook) {
        this.pad = pad;
        this.hand = hand;
        this.notices = notices;
        this.delay = delay;
        this.secondLook = secondLook;
        hand.digits().addListener((Observable changed) -> count());
        pad.touchedProperty().addListener((property, was, is) -> rest());
        pad.sheetProperty().addListener((property, was, is) -> {
            delay.stop();
            question.set(Optional.empty());
        });
        pad.beforeOpening(this::interrupt);
        byItself.addListener((property, was, is) -> delay.stop());
        count();
    }

    /** What is to be written now; empty where no exercise is under way. */
    public ReadOnlyObjectProperty<Optional<Task>> taskProperty() {
        return task.getReadOnlyProperty();
    }

    /** What has to be said before the drawing is kept: {@link #next} says yes, writing on or again says no. */
    public ReadOnlyObjectProperty<Optional<Question>> questionProperty() {
        return question.getReadOnlyProperty();
    }

    /** Whether all thirty are written and none of the next thirty. */
    public ReadOnlyBooleanProperty completeProperty() {
        return complete.getReadOnlyProperty();
    }

    /** How many of the thirty are written, or of the next thirty after those. */
    public ReadOnlyIntegerProperty writtenProperty() {
        return written.getReadOnlyProperty();
    }

    /** Whether there is nothing to go back to. */
    public ReadOnlyBooleanProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Whether a rest of the pen is enough to go on; free to set. */
    public BooleanProperty byItselfProperty() {
        return byItself;
    }

    // Commands

    /** Begins, or goes on where the last exercise was ended. After thirty digits, it asks for thirty more. */
    public void start() {
        if (isActive()) {
            return;
        }
        before = pad.getSheet();
        agreed.clear();
        tasks.clear();
        done.clear();
        int[] counts = counts();
        int base = base(counts);
        for (int turn = 1; turn <= TURNS; turn++) {
            for (int label = 0; label < counts.length; label++) {
                if (counts[label] < base + turn) {
                    tasks.add(new Task(label, turn));
                }
            }
        }
        notices.begin(Topic.HAND);
        show(0);
    }

    /**
     * Keeps what is written and asks for the next one; nothing happens on a blank pad. What surely is another digit is
     * kept when this is said once more.
     */
    public void next() {
        if (!isActive() || !(pad.getSheet() instanceof Sheet.Ink ink)) {
            return;
        }
        Drawing drawing = ink.drawing();
        Optional<String> problem = PersonalDigit.problem(drawing);
        if (drawing.isEmpty()) {
            return;
        }
        if (problem.isPresent()) {
            notices.problem(Topic.HAND, "The drawing " + problem.get());
            return;
        }
        Task asked = tasks.get(position);
        if (needsAnswer(asked, ink)) {
            return;
        }
        keep(asked, drawing);
        show(position + 1);
    }

    /**
     * Whether it was asked just now what was meant. Once is enough for a digit that is misread in the same way each time:
     * that is what the exercise is for.
     */
    private boolean needsAnswer(Task asked, Sheet.Ink written) {
        Optional<Question> open = question.get();
        open.ifPresent(agreed::add);
        boolean keptAlready = Optional.ofNullable(done.get(asked))
                .filter(former -> former.ink().equals(new DigitInk.Strokes(written.drawing())))
                .isPresent();
        OptionalInt seen = secondLook.surely(written);
        if (open.isPresent() || keptAlready || seen.isEmpty() || seen.getAsInt() == asked.label()) {
            return false;
        }
        Question next = new Question(asked.label(), seen.getAsInt());
        if (agreed.contains(next)) {
            return false;
        }
        delay.stop();
        question.set(Optional.of(next));
        return true;
    }

    /** Takes away what is written, to write it anew. */
    public void writeAgain() {
        if (isActive()) {
            pad.clear();
        }
    }

    /** Asks for the next one; what lies on the pad is not kept. */
    public void skip() {
        if (isActive()) {
            show(position + 1);
        }
    }

    /** Asks for the one before, whose drawing may be cleared and written anew. */
    public void back() {
        if (isActive() && position > 0) {
            show(position - 1);
        }
    }

    /** Ends the exercise; what was written stays kept, and what lay on the pad comes back. */
    public void end() {
        if (isActive()) {
            delay.stop();
            question.set(Optional.empty());
            task.set(Optional.empty());
            pad.beginWith(before);
        }
    }

    /** Something else is laid on the pad, which must not be kept as what was asked for. */
    private void interrupt() {
        if (isActive()) {
            end();
            notices.done(
                    Topic.HAND,
                    "The exercise was ended for what you opened; the digits kept so far stay.",
                    new Notice.Action("Go on with it", this::start));
        }
    }

    private void keep(Task asked, Drawing drawing) {
        PersonalDigit former = done.get(asked);
        if (former != null && former.ink().equals(new DigitInk.Strokes(drawing))) {
            return;
        }
        if (former != null) {
            hand.discard(former);
        }
        done.put(asked, hand.keep(asked.label(), Origin.EXERCISE, drawing));
    }

    private void show(int next) {
        delay.stop();
        question.set(Optional.empty());
        position = next;
        if (position == tasks.size()) {
            boolean all = done.size() == tasks.size();
            end();
            notices.done(
                    Topic.HAND,
                    all
                            ? "All thirty are written: now DigitPad can learn your hand."
                            : "That was the last one; those that you skipped can be written at any time.");
            return;
        }
        Task asked = tasks.get(position);
        first.set(position == 0);
        task.set(Optional.of(asked));
        PersonalDigit former = done.get(asked);
        pad.beginWith(
                former == null ? Sheet.EMPTY : new Sheet.Ink(former.drawing().orElseThrow()));
    }

    /** The pen was lifted or set down. */
    private void rest() {
        boolean resting = isActive() && byItself.get() && !pad.touchedProperty().get();
        boolean large = pad.getSheet() instanceof Sheet.Ink ink
                && ink.drawing().bounds().map(InkBox::longestSide).orElse(0.0) >= SMALLEST;
        if (resting && large) {
            delay.start(this::next);
        } else {
            delay.stop();
        }
    }

    private boolean isActive() {
        return task.get().isPresent();
    }

    private void count() {
        int[] counts = counts();
        int base = base(counts);
        int sum = 0;
        for (int count : counts) {
            sum += Math.min(TURNS, count - base);
        }
        written.set(sum);
        complete.set(sum == 0 && base > 0);
    }

    private int[] counts() {
        int[] counts = new int[10];
        for (PersonalDigit digit : hand.digits()) {
            if (digit.origin() == Origin.EXERCISE) {
                counts[digit.label()]++;
            }
        }
        return counts;
    }

    /** How often each digit was asked for in exercises that are complete. */
    private static int base(int[] counts) {
        int least = Integer.MAX_VALUE;
        for (int count : counts) {
            least = Math.min(least, count);
        }
        return least / TURNS * TURNS;
    }
}
