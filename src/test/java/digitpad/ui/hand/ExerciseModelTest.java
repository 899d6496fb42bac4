package digitpad.ui.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.hand.HandDigits;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.reading.Sheet;
import digitpad.ink.Point;
import digitpad.ui.hand.ExerciseModel.Task;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseModelTest {
    @TempDir
    Path home;

    private final NoticeModel notices = new NoticeModel();
    private final PadModel pad = new PadModel();
    private final ByHand rest = new ByHand();
    private PersonalSet set;
    private HandModel hand;
    private ExerciseModel model;
    private double x = 50;
    private OptionalInt seen = OptionalInt.empty();

    @BeforeEach
    void make() {
        set = new PersonalSet(home);
        hand = new HandModel(
                set,
                notices,
                new Background(Runnable::run, Runnable::run),
                Clock.fixed(HandDigits.NOON, ZoneOffset.UTC));
        model = new ExerciseModel(pad, hand, notices, rest, sheet -> seen);
    }

    /** A line unlike those before. */
    private void write() {
        pad.penDown(new Point(x, 50));
        pad.moveTo(new Point(x++, 300));
        pad.lift();
    }

    private void writeAll() {
        model.start();
        while (model.taskProperty().get().isPresent()) {
            write();
            model.next();
        }
    }

    private Task task() {
        return model.taskProperty().get().orElseThrow();
    }

    @Test
    void eachDigitIsAskedForThreeTimes() throws IOException {
        model.start();
        assertThat(task()).isEqualTo(new Task(0, 1));
        assertThat(task().request()).isEqualTo("Write a 0");
        for (int i = 0; i < 11; i++) {
            write();
            model.next();
        }
        assertThat(task()).isEqualTo(new Task(1, 2));
        assertThat(model.writtenProperty().get()).isEqualTo(11);
        assertThat(set.list().digits()).extracting(PersonalDigit::origin).containsOnly(Origin.EXERCISE);
        assertThat(set.list().digits())
                .extracting(PersonalDigit::label)
                .containsExactly(0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void afterThirtyItEndsAndThirtyMoreCanBeWritten() throws IOException {
        writeAll();
        assertThat(set.list().digits()).hasSize(30);
        assertThat(model.completeProperty().get()).isTrue();
        assertThat(notices.getNotice().map(Notice::sentence).orElseThrow()).startsWith("All thirty are written");
        model.start();
        assertThat(task()).isEqualTo(new Task(0, 1));
    }

    @Test
    void aPenThatRestsIsEnoughToGoOn() {
        model.start();
        write();
        rest.pass();
        assertThat(task()).isEqualTo(new Task(1, 1));
        assertThat(pad.getSheet().isBlank()).isTrue();
    }

    @Test
    void aPenThatWritesOnIsWaitedFor() {
        model.start();
        write();
        pad.penDown(new Point(10, 10));
        rest.pass();
        assertThat(task()).isEqualTo(new Task(0, 1));
    }

    @Test
    void anAccidentalDotIsNotTakenByItself() {
        model.start();
        pad.penDown(new Point(10, 10));
        pad.lift();
        rest.pass();
        assertThat(task()).isEqualTo(new Task(0, 1));
    }

    @Test
    void whoWantsMoreTimeGoesOnByHand() {
        model.byItselfProperty().set(false);
        model.start();
        write();
        rest.pass();
        assertThat(task()).isEqualTo(new Task(0, 1));
        model.next();
        assertThat(task()).isEqualTo(new Task(1, 1));
    }

    @Test
    void aBlankPadIsNotKept() throws IOException {
        model.start();
        model.next();
        assertThat(task()).isEqualTo(new Task(0, 1));
        assertThat(set.list().digits()).isEmpty();
    }

    @Test
    void whatIsSkippedIsAskedForNextTime() {
        model.start();
        write();
        model.skip();
        write();
        model.next();
        model.end();
        model.start();
        assertThat(task()).isEqualTo(new Task(0, 1));
        write();
        model.next();
        assertThat(task()).isEqualTo(new Task(2, 1));
    }

    @Test
    void aStepBackReplacesWhatWasWritten() throws IOException {
        model.start();
        write();
        model.next();
        model.back();
        assertThat(pad.getSheet().isBlank()).isFalse();
        pad.clear();
        write();
        Sheet second = pad.getSheet();
        model.next();
        assertThat(set.list().digits()).singleElement().satisfies(digit -> assertThat(
                        new Sheet.Ink(digit.drawing().orElseThrow()))
                .isEqualTo(second));
        assertThat(task()).isEqualTo(new Task(1, 1));
    }

    @Test
    void aStepBackWithoutAChangeKeepsWhatWasWritten() throws IOException {
        model.start();
        write();
        model.next();
        model.back();
        model.next();
        assertThat(set.list().digits()).hasSize(1);
    }

    @Test
    void undoDoesNotBringTheDigitBeforeUnderAnotherLabel() {
        model.start();
        write();
        model.next();
        pad.undo();
        assertThat(pad.getSheet().isBlank()).isTrue();
    }

    @Test
    void whatLayOnThePadComesBackAtTheEnd() {
        write();
        Sheet before = pad.getSheet();
        model.start();
        assertThat(pad.getSheet().isBlank()).isTrue();
        model.end();
        assertThat(pad.getSheet()).isEqualTo(before);
    }

    @Test
    void aDigitThatIsRemovedLaterIsAskedForAgain() {
        writeAll();
        hand.remove(hand.digits().stream()
                .filter(digit -> digit.label() == 7)
                .limit(1)
                .toList());
        assertThat(model.writtenProperty().get()).isEqualTo(29);
        model.start();
        assertThat(task()).isEqualTo(new Task(7, 3));
    }

    @Test
    void correctionsDoNotCountForTheExercise() {
        hand.keep(4, Origin.CORRECTION, HandDigits.line(100));
        assertThat(model.writtenProperty().get()).isZero();
    }

    @Test
    void whatSurelyIsAnotherDigitIsAskedAbout() throws IOException {
        seen = OptionalInt.of(1);
        model.start();
        write();
        rest.pass();
        assertThat(model.questionProperty().get().orElseThrow().sentence())
                .isEqualTo("That looks like a 1. Keep it as a 0?");
        assertThat(task()).isEqualTo(new Task(0, 1));
        assertThat(set.list().digits()).isEmpty();
        model.next();
        assertThat(set.list().digits()).singleElement().satisfies(digit -> assertThat(digit.label())
                .isZero());
        assertThat(task()).isEqualTo(new Task(1, 1));
        assertThat(model.questionProperty().get()).isEmpty();
        write();
        model.next();
        assertThat(task()).as("a 1 that looks like a 1").isEqualTo(new Task(2, 1));
    }

    @Test
    void writingOnOrAgainAnswersTheQuestion() throws IOException {
        seen = OptionalInt.of(1);
        model.start();
        write();
        model.next();
        seen = OptionalInt.empty();
        write();
        assertThat(model.questionProperty().get()).isEmpty();
        model.next();
        assertThat(task()).isEqualTo(new Task(1, 1));
        seen = OptionalInt.of(7);
        write();
        model.next();
        assertThat(model.questionProperty().get()).isPresent();
        model.writeAgain();
        assertThat(model.questionProperty().get()).isEmpty();
        assertThat(pad.getSheet().isBlank()).isTrue();
        assertThat(task()).isEqualTo(new Task(1, 1));
        assertThat(set.list().digits()).hasSize(1);
    }

    @Test
    void whoWritesADigitInAWayOfTheirOwnIsAskedOnce() {
        seen = OptionalInt.of(1);
        model.start();
        write();
        model.next();
        model.next();
        for (int label = 1; label < 10; label++) {
            model.skip();
        }
        assertThat(task()).isEqualTo(new Task(0, 2));
        write();
        model.next();
        assertThat(task()).isEqualTo(new Task(1, 2));
    }

    @Test
    void whatIsOpenedMeanwhileIsNeverKept() throws IOException {
        write();
        Sheet before = pad.getSheet();
        model.start();
        Sheet opened = new Sheet.Ink(HandDigits.line(120));
        pad.open(opened);
        assertThat(model.taskProperty().get()).isEmpty();
        assertThat(pad.getSheet()).isEqualTo(opened);
        assertThat(notices.getNotice().map(Notice::sentence).orElseThrow()).startsWith("The exercise was ended");
        model.next();
        assertThat(set.list().digits()).isEmpty();
        pad.undo();
        assertThat(pad.getSheet()).as("what lay there before the exercise").isEqualTo(before);
        notices.act();
        assertThat(task()).isEqualTo(new Task(0, 1));
        assertThat(pad.getSheet().isBlank()).isTrue();
    }
}
