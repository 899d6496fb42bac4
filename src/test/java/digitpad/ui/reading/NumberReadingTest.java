package digitpad.ui.reading;

import static digitpad.ui.reading.NumberModels.digit;
import static digitpad.ui.reading.NumberModels.read;
import static digitpad.ui.reading.NumberModels.sheet;
import static digitpad.ui.reading.NumberModels.unknown;
import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Symbol;
import digitpad.ui.FakeModels;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The reading's model where several digits were read. */
class NumberReadingTest {
    private static final Prediction FOUR_OR_NINE = FakeModels.hesitant(0.01, 0, 0, 0, 0.5, 0, 0, 0, 0, 0.4);
    private static final Sheet TWO = sheet(0, 100);
    private static final Sheet THREE = sheet(0, 100, 200);

    private final NoticeModel notices = new NoticeModel();
    private final ReadingModel model = new ReadingModel(notices);

    @BeforeEach
    void makeReady() {
        NumberModels.makeReady(model);
    }

    private static Symbol sure(int label, double x) {
        return digit(FakeModels.sureOf(label), x);
    }

    private String sentence() {
        return notices.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void aNumberIsSaidWithItsConfidence() {
        model.read(read(TWO, sure(2, 0), sure(0, 100)));
        assertThat(model.labelProperty().get()).isEqualTo("20");
        assertThat(model.confidenceProperty().get()).isEqualTo("82.8 %");
        assertThat(model.wordsProperty().get()).isEqualTo("2 digits, sure of all");
        assertThat(model.announcementProperty().get()).isEqualTo("Read as 20, 82.8 %. 2 digits, sure of all.");
        assertThat(model.numberOf(TWO)).hasValue("20");
        assertThat(model.digitOf(TWO)).as("no single digit").isEmpty();
        assertThat(model.sureDigitOf(TWO)).isEmpty();
    }

    @Test
    void whatIsNotSureIsAskedAndChosen() {
        model.read(read(THREE, sure(2, 0), digit(FOUR_OR_NINE, 100), unknown(200)));
        assertThat(model.labelProperty().get()).isEqualTo("2??");
        assertThat(model.confidenceProperty().get()).isEqualTo("Not sure about 2 of 3");
        assertThat(model.chosenProperty().get()).hasValue(1);
        assertThat(model.wordsProperty().get()).isEqualTo("Chosen: 4\u2009/\u20099?");
        assertThat(model.candidatesProperty().get()).containsExactly(4, 9);
        assertThat(model.numberOf(THREE)).isEmpty();
    }

    @Test
    void whileThePenIsDownDetailsAreOfWhatIsWritten() {
        model.write(true);
        model.read(read(TWO, digit(FOUR_OR_NINE, 0), sure(7, 100)));
        assertThat(model.chosenProperty().get()).isEmpty();
        assertThat(model.detailedProperty().get()).hasValue(1);
        assertThat(model.predictionProperty().get().orElseThrow().label()).isEqualTo(7);
        model.write(false);
        assertThat(model.chosenProperty().get()).hasValue(0);
    }

    @Test
    void detailsAreOfWhatWasWrittenLastWhereverItStands() {
        model.read(read(sheet(100, 0), sure(2, 0), sure(7, 100)));
        assertThat(model.detailedProperty().get()).hasValue(0);
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    @Test
    void whatSomebodyChoseStaysChosenWhileItIsThere() {
        model.read(read(TWO, sure(2, 0), sure(7, 100)));
        model.choose(1);
        model.write(true);
        model.read(read(sheet(0, 100, 50), sure(2, 0), digit(FOUR_OR_NINE, 50), sure(7, 100)));
        assertThat(model.chosenProperty().get()).as("the 7 stands third now").hasValue(2);
        model.read(read(sheet(0), sure(2, 0)));
        assertThat(model.chosenProperty().get()).isEmpty();
    }

    /** JavaFX keeps to itself what a listener throws. */
    @Test
    void nothingChosenLiesBeyondTheEndWhoeverLooksAndWhenever() {
        List<Boolean> within = new ArrayList<>();
        Runnable look = () -> {
            int count = model.readingProperty().get().symbols().size();
            within.add(model.chosenProperty().get().orElse(-1) < count
                    && model.detailedProperty().get().orElse(-1) < count);
        };
        model.readingProperty().subscribe(look);
        model.chosenProperty().subscribe(look);
        model.detailedProperty().subscribe(look);
        model.read(read(TWO, sure(2, 0), digit(FOUR_OR_NINE, 100)));
        model.read(read(sheet(0), sure(2, 0)));
        model.read(read(THREE, sure(2, 0), sure(7, 100), digit(FOUR_OR_NINE, 200)));
        model.await();
        assertThat(within).hasSizeGreaterThan(4).containsOnly(true);
    }

    @Test
    void arrowsGoAlongRowsAndToWhatStandsNearestInTheNext() {
        model.read(NumberModels.rows(
                sheet(0, 100, 200), List.of(List.of(sure(1, 0), sure(2, 100), sure(3, 200)), List.of(sure(4, 190)))));
        assertThat(model.move(1, 0)).isTrue();
        assertThat(model.chosenProperty().get()).as("where the details are").hasValue(2);
        model.move(-1, 0);
        model.move(-1, 0);
        assertThat(model.chosenProperty().get()).hasValue(0);
        model.move(-1, 0);
        assertThat(model.chosenProperty().get()).as("at the beginning").hasValue(0);
        model.move(0, 1);
        assertThat(model.chosenProperty().get()).hasValue(3);
        model.move(0, -1);
        assertThat(model.chosenProperty().get()).hasValue(2);
        model.move(0, -1);
        assertThat(model.chosenProperty().get()).as("in the first row").hasValue(2);
        model.move(1, 0);
        assertThat(model.chosenProperty().get()).as("on to the next row").hasValue(3);
    }

    @Test
    void ofOneDigitThereIsNothingToChoose() {
        model.read(read(sheet(0), digit(FOUR_OR_NINE, 0)));
        assertThat(model.move(1, 0)).isFalse();
        assertThat(model.chosenProperty().get()).isEmpty();
        assertThat(model.release()).isFalse();
        assertThat(model.labelProperty().get()).isEqualTo("4\u2009/\u20099?");
    }

    @Test
    void whatIsLetGoIsNotChosenByItselfUntilMoreIsWritten() {
        model.read(read(TWO, digit(FOUR_OR_NINE, 0), sure(7, 100)));
        assertThat(model.release()).isTrue();
        assertThat(model.chosenProperty().get()).isEmpty();
        assertThat(model.release()).isFalse();
        model.read(read(THREE, digit(FOUR_OR_NINE, 0), sure(7, 100), sure(1, 200)));
        assertThat(model.chosenProperty().get()).hasValue(0);
    }

    @Test
    void whatSomebodySaidStandsInTheNumberAsLongAsItIsSaid() {
        model.read(read(TWO, digit(FOUR_OR_NINE, 0), sure(7, 100)));
        model.heed(ink -> Optional.of(4));
        assertThat(model.labelProperty().get()).isEqualTo("44");
        assertThat(model.confidenceProperty().get()).isEqualTo("As you said");
        assertThat(model.wordsProperty().get()).isEqualTo("2 digits, all said by you");
        assertThat(model.predictionProperty().get().orElseThrow().label())
                .as("the network's own reading")
                .isEqualTo(7);
        model.heed(ink -> Optional.empty());
        assertThat(model.labelProperty().get()).isEqualTo("?7");
    }

    @Test
    void whatSomebodySaidIsNoMatterOfConfidence() {
        model.read(read(TWO, sure(2, 0), digit(FOUR_OR_NINE, 100)));
        model.heed(digit -> digit.prediction().equals(FOUR_OR_NINE) ? Optional.of(4) : Optional.empty());
        assertThat(model.confidenceProperty().get()).as("of the 2 alone").isEqualTo("91.0 %");
        assertThat(model.wordsProperty().get()).isEqualTo("2 digits, 1 said by you");
    }

    @Test
    void ofAPictureThatIsBeingReadNothingIsSaidYet() {
        model.read(read(TWO, sure(2, 0), sure(0, 100)));
        model.await();
        assertThat(model.labelProperty().get()).isEmpty();
        assertThat(model.wordsProperty().get()).isEqualTo("Reading…");
        Sheet picture = new Sheet.Picture(new GrayImage(2, 2, new float[4]), "photo.png");
        model.read(read(picture, sure(1, 0), sure(3, 100)));
        assertThat(model.labelProperty().get()).isEqualTo("13");
        assertThat(model.detailedProperty().get()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void aMarkAloneIsShownAsOne() {
        model.read(read(sheet(0), unknown(0)));
        assertThat(model.labelProperty().get()).isEqualTo("?");
        assertThat(model.confidenceProperty().get()).isEqualTo("Not a digit?");
        assertThat(model.predictionProperty().get()).isEmpty();
    }

    @Test
    void rowsAreCopiedUnderEachOther() {
        List<String> copied = new ArrayList<>();
        NumberCopy copy = new NumberCopy(model, notices, copied::add);
        copy.copy();
        assertThat(copied).isEmpty();
        assertThat(sentence()).isEqualTo("There is no number to copy: nothing was read.");
        model.read(NumberModels.rows(TWO, List.of(List.of(sure(2, 0), digit(FOUR_OR_NINE, 100)), List.of(sure(7, 0)))));
        copy.copy();
        assertThat(copied).containsExactly("2?\n7");
        assertThat(sentence()).isEqualTo("Copied 3 digits in 2 rows.");
        model.read(read(TWO, sure(2, 0), sure(0, 100)));
        copy.copy();
        assertThat(copied).containsExactly("2?\n7", "20");
        assertThat(sentence()).isEqualTo("Copied 20.");
    }
}
