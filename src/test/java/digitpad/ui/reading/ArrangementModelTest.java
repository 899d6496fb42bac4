package digitpad.ui.reading;

import static digitpad.ui.reading.NumberModels.digit;
import static digitpad.ui.reading.NumberModels.read;
import static digitpad.ui.reading.NumberModels.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.image.PixelBox;
import digitpad.image.page.Arrangement;
import digitpad.image.page.Arrangement.Decision;
import digitpad.image.page.Arrangement.Wish;
import digitpad.ink.Point;
import digitpad.ui.FakeModels;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArrangementModelTest {
    private static final Sheet.Ink WRITTEN = sheet(0, 100, 200);
    private static final PixelBox FIRST = new PixelBox(-10, 90, 50, 210);
    private static final PixelBox SECOND = new PixelBox(90, 90, 150, 210);
    private static final PixelBox THIRD = new PixelBox(190, 90, 250, 210);

    private final NoticeModel notices = new NoticeModel();
    private final PadModel pad = new PadModel();
    private final ReadingModel reading = new ReadingModel(notices);
    private final ArrangementModel model = new ArrangementModel(pad, reading, notices);

    @BeforeEach
    void write() {
        pad.open(WRITTEN);
        reading.read(read(
                WRITTEN,
                digit(FakeModels.sureOf(1), 0),
                digit(FakeModels.sureOf(2), 100),
                digit(FakeModels.sureOf(3), 200)));
    }

    private Arrangement said() {
        return pad.getSheet().arrangement();
    }

    private static Arrangement only(Wish wish, PixelBox place) {
        return Arrangement.NONE.with(wish, place);
    }

    private String sentence() {
        return notices.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void whatIsChosenIsSplitJoinedOrLeftOut() {
        reading.choose(1);
        model.split();
        assertThat(said()).isEqualTo(only(Wish.SEVERAL_DIGITS, SECOND));
        assertThat(sentence()).isEqualTo("Read as several digits now.");
        pad.undo();
        assertThat(said()).isEqualTo(Arrangement.NONE);
        model.join();
        assertThat(said()).isEqualTo(only(Wish.ONE_DIGIT, SECOND.with(THIRD)));
        pad.undo();
        model.joinPrevious();
        assertThat(said()).isEqualTo(only(Wish.ONE_DIGIT, FIRST.with(SECOND)));
        pad.undo();
        model.leaveOut();
        assertThat(said()).isEqualTo(only(Wish.LEFT_OUT, SECOND));
        pad.redo();
        assertThat(((Sheet.Ink) pad.getSheet()).drawing()).as("the ink stays").isEqualTo(WRITTEN.drawing());
    }

    @Test
    void theLastOfARowIsJoinedWithTheOneBefore() {
        reading.choose(2);
        assertThat(model.canJoinProperty().get()).isTrue();
        model.join();
        assertThat(said()).isEqualTo(only(Wish.ONE_DIGIT, SECOND.with(THIRD)));
    }

    @Test
    void withoutAChoiceNothingIsArrangedAndASentenceAsksForOne() {
        assertThat(model.canArrangeProperty().get()).isFalse();
        model.split();
        model.join();
        model.leaveOut();
        assertThat(said()).isEqualTo(Arrangement.NONE);
        assertThat(sentence()).startsWith("Choose a digit first");
    }

    @Test
    void aSingleDigitNeedsNoChoice() {
        pad.open(sheet(0));
        reading.read(read(sheet(0), digit(FakeModels.sureOf(1), 0)));
        assertThat(model.canArrangeProperty().get()).isTrue();
        assertThat(model.canJoinProperty().get()).isFalse();
        model.split();
        assertThat(said()).isEqualTo(only(Wish.SEVERAL_DIGITS, FIRST));
    }

    @Test
    void aMarkMayBeOneDigitAfterAll() {
        reading.read(read(WRITTEN, digit(FakeModels.sureOf(1), 0), NumberModels.unknown(100)));
        reading.choose(0);
        assertThat(model.canBeDigitProperty().get()).as("a digit is one").isFalse();
        model.oneDigit();
        assertThat(said()).isEqualTo(Arrangement.NONE);
        reading.choose(1);
        assertThat(model.canBeDigitProperty().get()).isTrue();
        model.oneDigit();
        assertThat(said()).isEqualTo(only(Wish.ONE_DIGIT, SECOND));
    }

    @Test
    void theNoticeTakesItBackUnlessSomethingElseWasDoneSince() {
        reading.choose(0);
        model.leaveOut();
        notices.act();
        assertThat(pad.getSheet()).isEqualTo(WRITTEN);
        model.leaveOut();
        Notice.Action undo = notices.getNotice().flatMap(Notice::action).orElseThrow();
        pad.penDown(new Point(300, 100));
        pad.lift();
        undo.task().run();
        assertThat(((Sheet.Ink) pad.getSheet()).drawing().strokes()).hasSize(4);
    }

    @Test
    void whatWasSaidHoldsWhileTheDrawingGoesOnAndIsErased() {
        reading.choose(0);
        model.leaveOut();
        pad.penDown(new Point(300, 100));
        pad.moveTo(new Point(300, 200));
        pad.lift();
        assertThat(said()).isEqualTo(only(Wish.LEFT_OUT, FIRST));
        pad.eraserDown(new Point(300, 150));
        pad.lift();
        assertThat(said()).isEqualTo(only(Wish.LEFT_OUT, FIRST));
        pad.clear();
        pad.penDown(new Point(300, 100));
        assertThat(said()).as("on new paper").isEqualTo(Arrangement.NONE);
    }

    @Test
    void whatIsLeftOutIsTakenBack() {
        reading.choose(0);
        model.leaveOut();
        assertThat(ArrangementModel.leftOut(said())).containsExactly(FIRST);
        model.takeBack(FIRST);
        assertThat(said().decisions()).isEmpty();
        pad.undo();
        assertThat(said().decisions()).containsExactly(new Decision(Wish.LEFT_OUT, FIRST));
    }

    @Test
    void whatWasSaidLaterOfTheSameInkHolds() {
        Arrangement both = only(Wish.LEFT_OUT, FIRST).with(Wish.ONE_DIGIT, FIRST.with(SECOND));
        assertThat(ArrangementModel.leftOut(both)).isEmpty();
    }
}
