package digitpad.ui.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.hand.HandDigits;
import digitpad.app.hand.HandPictures;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.reading.Sheet;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.page.Arrangement;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.recognition.Symbol;
import digitpad.ui.FakeModels;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import digitpad.ui.reading.NumberModels;
import digitpad.ui.reading.ReadingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionModelTest {
    @TempDir
    Path home;

    private final NoticeModel notices = new NoticeModel();
    private final PadModel pad = new PadModel();
    private final ReadingModel reading = new ReadingModel(notices);
    private PersonalSet set;
    private HandModel hand;
    private ExerciseModel exercise;
    private CorrectionModel model;

    @BeforeEach
    void make() {
        set = new PersonalSet(home);
        hand = new HandModel(
                set,
                notices,
                new Background(Runnable::run, Runnable::run),
                Clock.fixed(HandDigits.NOON, ZoneOffset.UTC));
        exercise = new ExerciseModel(pad, hand, notices, new ByHand(), sheet -> OptionalInt.empty());
        model = new CorrectionModel(pad, reading, hand, exercise, notices);
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
            assertThat(digit.drawing()).contains(HandDigits.line(100));
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
    void aDigitOfAPictureIsKeptAsAPicture() throws IOException {
        float[] ink = new float[20 * 20];
        for (int row = 3; row < 17; row++) {
            Arrays.fill(ink, 20 * row + 8, 20 * row + 12, 1);
        }
        Sheet sheet = new Sheet.Picture(new GrayImage(20, 20, ink), "photo.png");
        DigitInk cutout = new DigitInk.Cutout(new GrayImage(20, 20, ink));
        pad.open(sheet);
        assertThat(model.possibleProperty().get()).as("not read yet").isFalse();
        model.say(4);
        reading.read(NumberModels.read(
                sheet,
                new Symbol.Digit(
                        FakeModels.sureOf(7),
                        cutout.image().orElseThrow(),
                        Optional.of(cutout),
                        new Symbol.Box(8, 3, 4, 14))));
        assertThat(model.possibleProperty().get()).isTrue();
        model.say(4);
        assertThat(set.list().digits()).singleElement().satisfies(digit -> {
            assertThat(digit.label()).isEqualTo(4);
            assertThat(digit.ink()).isInstanceOf(DigitInk.Cutout.class);
        });
        assertThat(model.keptProperty().get()).contains(4);
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
    void aSpotBesideADigitIsNoSecondDigit() throws IOException {
        draw(HandDigits.line(200).with(new Stroke(List.of(new Point(330, 60), new Point(331, 61)), 22)));
        model.say(1);
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(1);
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
        pad.penDown(new Point(100, 50));
        pad.moveTo(new Point(100, 300));
        pad.lift();
        assertThat(model.possibleProperty().get()).isFalse();
        exercise.end();
    }

    @Test
    void severalDigitsAreKeptOnceHoweverOftenSomebodySaysSo() throws IOException {
        draw(HandDigits.line(60).with(HandDigits.line(330).strokes().get(0)));
        model.say(7);
        model.say(4);
        assertThat(notices.getNotice().flatMap(Notice::action).map(Notice.Action::name))
                .hasValue("It is one 4");
        notices.act();
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(4);
        model.say(7);
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(7);
    }

    private void readAsTwo(Sheet sheet) {
        reading.read(NumberModels.read(
                sheet, NumberModels.digit(FakeModels.sureOf(1), 0), NumberModels.digit(FakeModels.sureOf(7), 100)));
    }

    @Test
    void ofANumberTheChosenDigitAloneIsKept() throws IOException {
        Sheet.Ink sheet = NumberModels.sheet(0, 100);
        pad.open(sheet);
        readAsTwo(sheet);
        assertThat(model.noteProperty().get()).isEqualTo("Wrong? Click the digit, then press what it is.");
        model.say(4);
        assertThat(set.list().digits()).as("none is chosen").isEmpty();
        assertThat(sentence()).startsWith("This looks like several digits");
        reading.choose(1);
        model.say(4);
        assertThat(set.list().digits()).singleElement().satisfies(digit -> {
            assertThat(digit.label()).isEqualTo(4);
            assertThat(digit.drawing()).contains(Drawing.EMPTY.with(NumberModels.stroke(100)));
        });
        assertThat(model.keptProperty().get()).contains(4);
        reading.choose(0);
        assertThat(model.keptProperty().get()).isEmpty();
        reading.choose(1);
        notices.act();
        assertThat(set.list().digits()).isEmpty();
        assertThat(model.keptProperty().get()).isEmpty();
    }

    @Test
    void aMarkThatSomebodySaysIsADigitIsOneAndIsKept() throws IOException {
        chooseMark();
        assertThat(model.noteProperty().get()).isEqualTo("Is it a digit? Press which one.");
        model.say(4);
        assertThat(pad.getSheet().arrangement().decisions())
                .extracting(Arrangement.Decision::wish)
                .containsExactly(Arrangement.Wish.ONE_DIGIT);
        assertThat(set.list().digits()).as("its ink is not known yet").isEmpty();
        reading.read(NumberModels.read(
                pad.getSheet(),
                NumberModels.digit(FakeModels.sureOf(1), 0),
                NumberModels.digit(FakeModels.sureOf(7), 100)));
        assertThat(set.list().digits()).singleElement().satisfies(digit -> {
            assertThat(digit.label()).isEqualTo(4);
            assertThat(digit.drawing()).contains(Drawing.EMPTY.with(NumberModels.stroke(100)));
        });
    }

    @Test
    void aMarkOfTooLittleInkIsToldAsSuch() throws IOException {
        chooseMark();
        model.say(4);
        reading.read(NumberModels.read(
                pad.getSheet(), NumberModels.digit(FakeModels.sureOf(1), 0), NumberModels.unknown(100)));
        assertThat(set.list().digits()).isEmpty();
        assertThat(sentence()).isEqualTo("There is too little ink in this place for a digit.");
    }

    @Test
    void aMarkOfAnotherSheetIsNotKeptLater() throws IOException {
        chooseMark();
        model.say(4);
        Sheet said = pad.getSheet();
        pad.clear();
        reading.read(NumberModels.read(said, NumberModels.digit(FakeModels.sureOf(7), 100)));
        assertThat(set.list().digits()).isEmpty();
    }

    private void chooseMark() {
        Sheet.Ink sheet = NumberModels.sheet(0, 100);
        pad.open(sheet);
        reading.read(NumberModels.read(sheet, NumberModels.digit(FakeModels.sureOf(1), 0), NumberModels.unknown(100)));
        reading.choose(1);
    }

    @Test
    void aPictureIsKnownByWhatTheNetworkSawOfItWithoutMakingItReadyAnew() throws IOException {
        PersonalDigit seven = hand.keep(7, Origin.CORRECTION, HandPictures.seven(300, 0));
        // Of which nothing could be seen.
        DigitInk unready = new DigitInk.Cutout(new GrayImage(20, 20, new float[20 * 20]));
        DigitImage image = seven.ink().image().orElseThrow();
        Symbol.Box box = new Symbol.Box(8, 3, 4, 14);
        assertThat(model.saidOf(new Symbol.Digit(FakeModels.sureOf(1), image, Optional.of(unready), box)))
                .contains(7);
    }
}
