package digitpad.ui.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Sheet;
import digitpad.app.hand.HandDigits;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionModelTest {
    @TempDir
    Path home;

    private final NoticeModel notices = new NoticeModel();
    private final PadModel pad = new PadModel();
    private PersonalSet set;
    private HandModel hand;
    private ExerciseModel exercise;
    private CorrectionModel model;

    @BeforeEach
    void make() {
        set = new PersonalSet(home);
        hand = new HandModel(set, notices, Runnable::run, Runnable::run, Clock.fixed(HandDigits.NOON, ZoneOffset.UTC));
        exercise = new ExerciseModel(pad, hand, notices, new ByHand());
        model = new CorrectionModel(pad, hand, exercise, notices);
    }

    private void draw(Drawing drawing) {
        pad.open(new Sheet.Ink(drawing));
    }

    private String sentence() {
        return notices.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void aCorrectedDrawingIsKeptAsInkAndStaysOnThePad() throws IOException {
        draw(HandDigits.line(100));
        model.say(4);
        assertThat(set.list().digits()).singleElement().satisfies(digit -> {
            assertThat(digit.label()).isEqualTo(4);
            assertThat(digit.origin()).isEqualTo(Origin.CORRECTION);
            assertThat(digit.drawing()).isEqualTo(HandDigits.line(100));
        });
        assertThat(pad.getSheet().isBlank()).isFalse();
        assertThat(model.keptProperty().get()).contains(4);
        assertThat(sentence()).isEqualTo("Kept as a 4 in My hand.");
    }

    @Test
    void anotherWordOnTheSameDrawingRelabelsIt() throws IOException {
        draw(HandDigits.line(100));
        model.say(4);
        model.say(9);
        model.say(9);
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(9);
        assertThat(model.keptProperty().get()).contains(9);
    }

    @Test
    void aCorrectionIsTakenBackFromTheNotice() throws IOException {
        draw(HandDigits.line(100));
        model.say(8);
        assertThat(sentence()).isEqualTo("Kept as an 8 in My hand.");
        notices.act();
        assertThat(set.list().digits()).isEmpty();
        assertThat(model.keptProperty().get()).isEmpty();
    }

    @Test
    void anotherDrawingIsAnotherDigit() throws IOException {
        draw(HandDigits.line(100));
        model.say(1);
        draw(HandDigits.line(110));
        assertThat(model.keptProperty().get()).isEmpty();
        model.say(1);
        assertThat(set.list().digits()).hasSize(2);
        pad.undo();
        assertThat(model.keptProperty().get()).contains(1);
    }

    @Test
    void onABlankPadNothingIsKept() throws IOException {
        assertThat(model.possibleProperty().get()).isFalse();
        model.say(4);
        assertThat(set.list().digits()).isEmpty();
    }

    @Test
    void aPictureCannotBeKept() throws IOException {
        pad.open(new Sheet.Picture(new GrayImage(2, 2, new float[4]), "photo.png"));
        assertThat(model.possibleProperty().get()).isFalse();
        assertThat(model.noteProperty().get()).isEqualTo("Only what is drawn can be kept in My hand.");
        model.say(4);
        assertThat(set.list().digits()).isEmpty();
    }

    @Test
    void severalDigitsAreKeptAsOneOnlyWhenSomebodySaysSo() throws IOException {
        draw(HandDigits.line(60).with(HandDigits.line(330).strokes().get(0)));
        model.say(4);
        assertThat(set.list().digits()).isEmpty();
        assertThat(sentence()).startsWith("This looks like several digits");
        notices.act();
        assertThat(set.list().digits()).hasSize(1);
    }

    @Test
    void anEndlessDrawingIsRefusedInASentence() throws IOException {
        Point place = new Point(100, 100);
        draw(new Drawing(List.of(new Stroke(Collections.nCopies(PersonalDigit.MOST_POINTS + 1, place), 22))));
        model.say(4);
        assertThat(set.list().digits()).isEmpty();
        assertThat(sentence()).startsWith("The drawing has more than 5000 positions");
    }

    @Test
    void duringTheExerciseNothingIsCorrected() {
        exercise.start();
        draw(HandDigits.line(100));
        assertThat(model.possibleProperty().get()).isFalse();
        exercise.end();
    }

    @Test
    void severalDigitsAreKeptOnceHoweverOftenSomebodySaysSo() throws IOException {
        draw(HandDigits.line(60).with(HandDigits.line(330).strokes().get(0)));
        model.say(7);
        model.say(4);
        notices.act();
        notices.act();
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(7);
    }
}
