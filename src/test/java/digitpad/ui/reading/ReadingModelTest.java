package digitpad.ui.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.LiveResult;
import digitpad.app.reading.Sheet;
import digitpad.image.DigitImage;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import digitpad.ui.FakeModels;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReadingModelTest {
    private static final Sheet DOT = new Sheet.Ink(Drawing.EMPTY.with(new Stroke(List.of(new Point(100, 100)), 20)));

    private final NoticeModel notices = new NoticeModel();
    private final ReadingModel model = new ReadingModel(notices);

    private static LiveResult result(Sheet sheet, Optional<Prediction> prediction, Optional<String> problem) {
        Reading reading = prediction
                .map(is -> Reading.ofRow(List.of(new Symbol.Digit(
                        is,
                        new DigitImage(new float[DigitImage.AREA]),
                        Optional.empty(),
                        new Symbol.Box(0, 0, 28, 28)))))
                .orElse(Reading.BLANK);
        return new LiveResult(sheet, reading, problem, 0);
    }

    @Test
    void saysThatTheNetworkIsLoadingUntilItIsThere() {
        assertThat(model.wordsProperty().get()).isEqualTo("Loading the network…");
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        assertThat(model.wordsProperty().get()).isEqualTo("Nothing to read yet");
    }

    @Test
    void showsADigitWithItsConfidence() {
        model.read(result(DOT, Optional.of(FakeModels.sureOf(4)), Optional.empty()));
        assertThat(model.labelProperty().get()).isEqualTo("4");
        assertThat(model.confidenceProperty().get()).isEqualTo("91.0 %");
        assertThat(model.announcementProperty().get()).isEqualTo("Read as 4, 91.0 %. Quite sure.");
    }

    @Test
    void whatTheNetworkDoesNotKnowIsAsked() {
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        model.read(result(DOT, Optional.of(FakeModels.hesitant(0.1, 0.35, 0.05, 0.5)), Optional.empty()));
        assertThat(model.unsureProperty().get()).isTrue();
        assertThat(model.candidatesProperty().get()).containsExactly(3, 1);
        assertThat(model.labelProperty().get()).isEqualTo("3\u2009/\u20091?");
        assertThat(model.confidenceProperty().get()).isEqualTo("Not sure: 3 or 1?");
        assertThat(model.announcementProperty().get()).isEqualTo("Not sure: 3 or 1? 50.0 % and 35.0 %.");
    }

    @Test
    void whatMayBeNoDigitIsAQuestionMark() {
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        model.read(result(DOT, Optional.of(FakeModels.hesitant(0.12, 0.12, 0.2, 0.12)), Optional.empty()));
        assertThat(model.labelProperty().get()).isEqualTo("?");
        assertThat(model.announcementProperty().get()).isEqualTo("Not a digit? No digit stands out.");
    }

    @Test
    void aNetworkThatNeverDoubtsSaysTheLikeliestDigit() {
        model.read(result(DOT, Optional.of(FakeModels.hesitant(0.1, 0.35, 0.05, 0.5)), Optional.empty()));
        assertThat(model.unsureProperty().get()).isFalse();
        assertThat(model.labelProperty().get()).isEqualTo("3");
    }

    @Test
    void aSureReadingAfterAnUnsureOneIsStated() {
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        model.read(result(DOT, Optional.of(FakeModels.hesitant(0.4, 0.4)), Optional.empty()));
        model.read(result(DOT, Optional.of(FakeModels.sureOf(4)), Optional.empty()));
        assertThat(model.unsureProperty().get()).isFalse();
        assertThat(model.candidatesProperty().get()).containsExactly(4);
        assertThat(model.labelProperty().get()).isEqualTo("4");
    }

    @Test
    void aBlankPadShowsNoDigit() {
        model.read(result(DOT, Optional.of(FakeModels.sureOf(4)), Optional.empty()));
        model.read(result(Sheet.EMPTY, Optional.empty(), Optional.empty()));
        assertThat(model.labelProperty().get()).isEmpty();
        assertThat(model.predictionProperty().get()).isEmpty();
    }

    @Test
    void aNetworkThatIsNotThereIsSaidWhereTheReadingWouldBe() {
        model.modelFailed("The network could not be opened: it is cut short.");
        assertThat(model.problemProperty().get()).isEqualTo("The network could not be opened: it is cut short.");
        model.read(result(DOT, Optional.empty(), Optional.empty()));
        assertThat(model.problemProperty().get()).isEqualTo("The network could not be opened: it is cut short.");
        assertThat(notices.getNotice()).as("said in its place").isEmpty();
        assertThat(model.wordsProperty().get()).isEqualTo("There is no network to read with");
    }

    @Test
    void anotherNetworkTakesTheProblemAway() {
        model.modelFailed("The network could not be opened: it is cut short.");
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        assertThat(model.problemProperty().get()).isEmpty();
    }

    @Test
    void whatCouldNotBeReadIsNotSaidOverALaterReading() {
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        model.read(result(DOT, Optional.empty(), Optional.of("This could not be read: upset.")));
        assertThat(model.problemProperty().get()).isEqualTo("This could not be read: upset.");
        assertThat(model.wordsProperty().get()).isEqualTo("This could not be read");
        model.read(result(DOT, Optional.of(FakeModels.sureOf(4)), Optional.empty()));
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(notices.getNotice()).isEmpty();
    }

    @Test
    void ofAnotherSheetNothingIsKnown() {
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        model.read(result(DOT, Optional.of(FakeModels.sureOf(4)), Optional.empty()));
        assertThat(model.digitOf(DOT)).hasValue(4);
        assertThat(model.sureDigitOf(DOT)).hasValue(4);
        assertThat(model.digitOf(Sheet.EMPTY)).isEmpty();
        assertThat(model.sureDigitOf(Sheet.EMPTY)).isEmpty();
    }

    @Test
    void whatIsFairlySureIsADigitButNotASureOne() {
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
        model.read(result(DOT, Optional.of(FakeModels.hesitant(0.2, 0.8)), Optional.empty()));
        assertThat(model.digitOf(DOT)).hasValue(1);
        assertThat(model.sureDigitOf(DOT)).isEmpty();
        model.read(result(DOT, Optional.of(FakeModels.hesitant(0.45, 0.5)), Optional.empty()));
        assertThat(model.digitOf(DOT)).isEmpty();
    }

    @Test
    void aNetworkThatIsRefusedIsANoticeForTheFormerOneReadsOn() {
        model.modelRefused("This network cannot be used: it is cut short.");
        assertThat(notices.getNotice())
                .hasValue(new Notice(
                        Topic.NETWORK, Notice.Kind.PROBLEM, "This network cannot be used: it is cut short."));
        assertThat(model.problemProperty().get()).isEmpty();
    }
}
