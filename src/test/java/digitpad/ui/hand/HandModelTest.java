package digitpad.ui.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.hand.HandDigits;
import digitpad.app.hand.HandPictures;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.DigitInk;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandModelTest {
    @TempDir
    Path home;

    private final NoticeModel notices = new NoticeModel();
    private final Deque<Runnable> disk = new ArrayDeque<>();
    private PersonalSet set;
    private HandModel model;

    @BeforeEach
    void make() {
        set = new PersonalSet(home.resolve("hand"));
        model = new HandModel(
                set, notices, new Background(disk::add, Runnable::run), Clock.fixed(HandDigits.NOON, ZoneOffset.UTC));
    }

    /** What the disk's thread would do meanwhile. */
    private void work() {
        while (!disk.isEmpty()) {
            disk.remove().run();
        }
    }

    private PersonalDigit keep(int label, double x) {
        return model.keep(label, Origin.CORRECTION, HandDigits.line(x));
    }

    private String sentence() {
        return notices.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void aDigitIsSeenAtOnceAndThenWritten() throws IOException {
        PersonalDigit four = keep(4, 100);
        assertThat(model.digits()).containsExactly(four);
        work();
        assertThat(set.list().digits()).containsExactly(four);
    }

    @Test
    void digitsAreKeptInOrder() {
        PersonalDigit nine = keep(9, 100);
        PersonalDigit zero = keep(0, 110);
        assertThat(model.digits()).containsExactly(zero, nine);
    }

    @Test
    void keepingIsTakenBack() throws IOException {
        keep(4, 100);
        assertThat(model.undoableProperty().get()).isEqualTo("keep a 4");
        model.undo();
        work();
        assertThat(model.digits()).isEmpty();
        assertThat(set.list().digits()).isEmpty();
        assertThat(model.undoableProperty().get()).isEmpty();
    }

    @Test
    void changesAreTakenBackOneAfterTheOther() throws IOException {
        PersonalDigit four = keep(4, 100);
        model.relabel(List.of(four), 9);
        model.remove(List.copyOf(model.digits()));
        work();
        assertThat(set.list().digits()).isEmpty();
        model.undo();
        work();
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(9);
        model.undo();
        work();
        assertThat(set.list().digits()).containsExactly(four);
        assertThat(model.digits()).containsExactly(four);
    }

    @Test
    void whatIsRemovedCanBeBroughtBackFromTheNotice() {
        model.remove(List.of(keep(4, 100), keep(5, 100)));
        assertThat(sentence()).isEqualTo("Removed 2 digits from My hand.");
        notices.act();
        assertThat(model.digits()).hasSize(2);
    }

    @Test
    void aLabelThatIsRightAlreadyIsNoChange() {
        PersonalDigit four = keep(4, 100);
        model.relabel(List.of(four), 4);
        assertThat(model.undoableProperty().get()).isEqualTo("keep a 4");
    }

    @Test
    void aListingThatWasOvertakenDoesNotHideWhatWasDoneMeanwhile() {
        model.refresh();
        PersonalDigit four = keep(4, 100);
        work();
        assertThat(model.digits()).containsExactly(four);
    }

    @Test
    void whatTheDiskRefusesIsSaidAndTakenOutAgain() throws IOException {
        Files.writeString(home.resolve("hand"), "a file in the way");
        keep(4, 100);
        work();
        assertThat(sentence()).contains("is a file where the folder of your digits should be");
        assertThat(model.undoableProperty().get()).isEmpty();
    }

    @Test
    void aDigitThatIsGoneMeanwhileIsSaidAndNotShownAnyMore() throws IOException {
        PersonalDigit four = keep(4, 100);
        work();
        Files.delete(set.file(four));
        model.relabel(List.of(four), 9);
        work();
        assertThat(sentence()).endsWith("is not there any more.");
        assertThat(model.digits()).isEmpty();
    }

    @Test
    void corruptFilesAreToldOfAndTheOthersShown() throws IOException {
        set.add(HandDigits.corrected(4, 100));
        Files.writeString(set.path().resolve("5-x.inkml"), "<ink>");
        model.refresh();
        work();
        assertThat(model.digits()).hasSize(1);
        assertThat(model.problemsProperty().get()).hasSize(1);
    }

    @Test
    void importedDigitsAreShownAndCanBeTakenBack() throws IOException {
        Path export = home.resolve("export");
        PersonalSet.export(export, List.of(HandDigits.corrected(1, 100), HandDigits.corrected(2, 100)));
        model.importFrom(List.of(export));
        work();
        assertThat(sentence()).isEqualTo("Imported 2 digits.");
        assertThat(model.digits()).hasSize(2);
        model.undo();
        work();
        assertThat(set.list().digits()).isEmpty();
    }

    @Test
    void anImportSaysWhatCouldNotBeUsed() throws IOException {
        Path wrong = Files.writeString(home.resolve("1.inkml"), "<ink>");
        model.importFrom(List.of(wrong, home.resolve("2.inkml")));
        work();
        assertThat(sentence()).startsWith(wrong.toString()).endsWith("1 more could not be used.");
    }

    @Test
    void anExportIsTold() {
        keep(4, 100);
        model.export(home.resolve("out"), model.digits());
        work();
        assertThat(sentence()).isEqualTo("Exported 1 digit to out.");
        assertThat(home.resolve("out").resolve("4")).isDirectory();
    }

    @Test
    void aPictureIsKeptRelabelledRemovedAndBroughtBack() throws IOException {
        PersonalDigit seven = model.keep(7, Origin.CORRECTION, HandPictures.seven(300, 0));
        model.relabel(List.of(seven), 1);
        model.remove(List.copyOf(model.digits()));
        work();
        assertThat(set.list().digits()).isEmpty();
        model.undo();
        model.undo();
        work();
        assertThat(model.digits()).containsExactly(seven);
        assertThat(set.list().digits()).containsExactly(seven);
        model.undo();
        work();
        assertThat(set.list().digits()).isEmpty();
    }

    private Optional<PersonalDigit> find(DigitInk ink) {
        return model.find(ink.image().orElseThrow());
    }

    @Test
    void aPictureIsFoundByItsContentAndAnotherIsNot() {
        PersonalDigit seven = model.keep(7, Origin.CORRECTION, HandPictures.seven(300, 0));
        PersonalDigit slanted = model.keep(7, Origin.CORRECTION, HandPictures.seven(300, 60));
        work();
        assertThat(find(HandPictures.seven(300, 0))).contains(seven);
        assertThat(find(HandPictures.seven(300, 60))).contains(slanted);
        assertThat(find(HandPictures.seven(300, 30))).isEmpty();
    }

    @Test
    void aPictureIsFoundAgainWhenItIsOpenedOnThePad() throws IOException {
        set.add(HandPictures.corrected(7, 0));
        model.refresh();
        work();
        DigitInk.Cutout kept = (DigitInk.Cutout) model.digits().get(0).ink();
        DigitInk opened =
                DigitFinder.find(kept.ink().inverted()).symbols().get(0).ink().orElseThrow();
        assertThat(find(opened)).contains(model.digits().get(0));
    }

    @Test
    void aNoticeThatIsPressedLateTakesNoOtherChangeBack() {
        PersonalDigit four = keep(4, 100);
        model.remove(List.of(four));
        model.undo();
        notices.act();
        assertThat(model.digits()).containsExactly(four);
        assertThat(model.undoableProperty().get()).isEqualTo("keep a 4");
    }
}
