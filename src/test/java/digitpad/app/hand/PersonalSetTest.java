package digitpad.app.hand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import digitpad.dataset.source.FolderSource;
import digitpad.files.BadFileException;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalSetTest {
    @TempDir
    Path home;

    private Path folder;
    private PersonalSet set;

    @BeforeEach
    void name() {
        folder = home.resolve("hand");
        set = new PersonalSet(folder);
    }

    @Test
    void aSetThatWasNeverWrittenIsEmpty() throws IOException {
        assertThat(set.list().digits()).isEmpty();
        assertThat(folder).doesNotExist();
    }

    @Test
    void aDigitIsReadAgainAsItWasKept() throws IOException {
        PersonalDigit four = HandDigits.corrected(4, 100);
        set.add(four);
        assertThat(set.list()).isEqualTo(new PersonalSet.Listing(List.of(four), List.of()));
    }

    @Test
    void theFileSaysWhatItHolds() throws IOException {
        PersonalDigit four = HandDigits.corrected(4, 100);
        set.add(four);
        assertThat(set.file(four).getFileName().toString())
                .matches("4-correction-20261121T101112Z-[0-9a-f]{8}\\.inkml");
    }

    @Test
    void digitsStandByLabelThenTime() throws IOException {
        PersonalDigit later =
                PersonalDigit.create(1, Origin.EXERCISE, HandDigits.NOON.plusSeconds(60), HandDigits.line(9));
        PersonalDigit earlier = HandDigits.corrected(1, 10);
        PersonalDigit zero = HandDigits.corrected(0, 20);
        for (PersonalDigit digit : List.of(later, earlier, zero)) {
            set.add(digit);
        }
        assertThat(set.list().digits()).containsExactly(zero, earlier, later);
    }

    @Test
    void aRelabelledDigitIsTheSameFileUnderAnotherName() throws IOException {
        PersonalDigit four = HandDigits.corrected(4, 100);
        set.add(four);
        PersonalDigit nine = set.relabel(four, 9);
        assertThat(nine.drawing()).isEqualTo(four.drawing());
        assertThat(set.list().digits()).containsExactly(nine);
        assertThat(set.relabel(nine, 4)).isEqualTo(four);
    }

    @Test
    void aDigitThatIsGoneCannotBeRelabelled() throws IOException {
        PersonalDigit four = HandDigits.corrected(4, 100);
        set.add(four);
        set.remove(four);
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> set.relabel(four, 9))
                .withMessageEndingWith("is not there any more.");
    }

    @Test
    void aRemovedDigitCanBeKeptAgain() throws IOException {
        PersonalDigit four = HandDigits.corrected(4, 100);
        set.add(four);
        set.remove(four);
        assertThat(set.list().digits()).isEmpty();
        set.add(four);
        assertThat(set.list().digits()).containsExactly(four);
    }

    @Test
    void nothingIsEverWrittenOver() throws IOException {
        PersonalDigit four = HandDigits.corrected(4, 100);
        set.add(four);
        byte[] before = Files.readAllBytes(set.file(four));
        PersonalDigit sameName =
                new PersonalDigit(four.id(), 4, four.origin(), four.when(), new DigitInk.Strokes(HandDigits.line(300)));
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> set.add(sameName))
                .withMessageEndingWith("is there already.");
        assertThat(set.file(four)).hasBinaryContent(before);
    }

    @Test
    void aCorruptFileIsToldAndTheOthersAreThere() throws IOException {
        PersonalDigit four = HandDigits.corrected(4, 100);
        set.add(four);
        Path broken = Files.writeString(folder.resolve("7-broken.inkml"), "<ink><trace>1 2, 3");
        PersonalSet.Listing listing = set.list();
        assertThat(listing.digits()).containsExactly(four);
        assertThat(listing.problems()).singleElement().asString().startsWith(broken + " is not InkML");
        assertThat(broken).hasContent("<ink><trace>1 2, 3");
    }

    @Test
    void blankAndEndlessDrawingsAreTold() throws IOException {
        Files.createDirectories(folder);
        InkMl.write(folder.resolve("1-blank.inkml"), Drawing.EMPTY);
        Point place = new Point(1, 2);
        InkMl.write(
                folder.resolve("2-endless.inkml"),
                new Drawing(List.of(new Stroke(Collections.nCopies(PersonalDigit.MOST_POINTS + 1, place), 20))));
        assertThat(set.list().problems())
                .hasSize(2)
                .anySatisfy(sentence -> assertThat(sentence).endsWith("1-blank.inkml is blank."))
                .anySatisfy(sentence -> assertThat(sentence).contains("2-endless.inkml has more than 5000 positions"));
    }

    @Test
    void aDrawingThatSomebodyPutThereCountsByItsFirstCharacter() throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("7 (copy).inkml");
        InkMl.write(file, HandDigits.line(50));
        Files.setLastModifiedTime(file, FileTime.from(HandDigits.NOON));
        assertThat(set.list().digits())
                .containsExactly(new PersonalDigit(
                        "7 (copy)", 7, Origin.IMPORTED, HandDigits.NOON, new DigitInk.Strokes(HandDigits.line(50))));
    }

    @Test
    void aNameWithoutADigitIsTold() throws IOException {
        Files.createDirectories(folder);
        InkMl.write(folder.resolve("2024.inkml"), HandDigits.line(50));
        assertThat(set.list().problems())
                .singleElement()
                .asString()
                .endsWith("does not say which digit it is: let its name begin with that, such as 7-2024.inkml.");
    }

    @Test
    void otherFilesAndFilesThatAreBeingWrittenArePassedOver() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("my-hand.safetensors"), "a network");
        Files.writeString(folder.resolve(".7-x.inkml.1234.part"), "<ink>");
        Files.writeString(folder.resolve(".7-hidden.inkml"), "<ink>");
        assertThat(set.list()).isEqualTo(new PersonalSet.Listing(List.of(), List.of()));
    }

    @Test
    void aFileInPlaceOfTheFolderIsTold() throws IOException {
        Files.writeString(folder, "mine");
        assertThatExceptionOfType(BadFileException.class).isThrownBy(() -> set.list());
        assertThatExceptionOfType(BadFileException.class).isThrownBy(() -> set.add(HandDigits.corrected(1, 10)));
        assertThat(folder).hasContent("mine");
    }

    @Test
    void aFullSetTakesNoMore() throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < PersonalSet.MOST_DIGITS; i++) {
            Files.createFile(folder.resolve("1-" + i + ".inkml"));
        }
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> set.add(HandDigits.corrected(1, 10)))
                .withMessageContaining("holds 2000 digits already");
        Files.createFile(folder.resolve("1-more.inkml"));
        assertThat(set.list().problems())
                .hasSize(PersonalSet.MOST_DIGITS + 1)
                .first()
                .asString()
                .contains("of which the first 2000");
    }

    @Test
    void twoProcessesLoseNothingToEachOther() throws IOException {
        PersonalSet other = new PersonalSet(folder);
        List<CompletableFuture<Void>> writers = IntStream.range(0, 2)
                .mapToObj(writer -> CompletableFuture.runAsync(() -> addFifty(writer == 0 ? set : other)))
                .toList();
        while (!writers.stream().allMatch(CompletableFuture::isDone)) {
            assertThat(set.list().problems()).isEmpty();
        }
        writers.forEach(CompletableFuture::join);
        assertThat(set.list().digits()).hasSize(100);
        assertThat(set.list().problems()).isEmpty();
    }

    private static void addFifty(PersonalSet set) {
        for (int i = 0; i < 50; i++) {
            try {
                set.add(HandDigits.corrected(i % 10, 100));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void exportedDigitsAreReadAsADataSet() throws IOException {
        set.add(HandDigits.corrected(4, 100));
        set.add(HandDigits.corrected(4, 200));
        set.add(HandDigits.corrected(9, 100));
        Path target = home.resolve("export");
        PersonalSet.export(target, set.list().digits());
        assertThat(FolderSource.read(target).digits().counts()).containsExactly(0, 0, 0, 0, 2, 0, 0, 0, 0, 1);
    }

    @Test
    void anExportNeverMixesWithWhatIsThere() throws IOException {
        Files.writeString(home.resolve("letter.txt"), "mine");
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> PersonalSet.export(home, List.of(HandDigits.corrected(4, 100))))
                .withMessageEndingWith("is there already and is not empty: name a new folder.");
        assertThat(home).isDirectoryNotContaining(path -> path.endsWith("4"));
    }

    @Test
    void samplesAreForLearning() throws IOException {
        set.add(HandDigits.corrected(4, 100));
        assertThat(set.samples()).containsExactly(new HandSample("4", new DigitInk.Strokes(HandDigits.line(100))));
    }

    @Test
    void aBlankDrawingIsNoDigit() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonalDigit.create(4, Origin.CORRECTION, HandDigits.NOON, Drawing.EMPTY));
    }

    @Test
    void aDrawingOfNoSizeHidesNoOther() throws IOException {
        set.add(HandDigits.corrected(4, 100));
        Files.writeString(set.path().resolve("5-x.inkml"), "<ink><trace>0 0, 1e-320 0</trace></ink>");
        Files.writeString(set.path().resolve("6-x.inkml"), "<ink><trace>0 0, 1e-7 0</trace></ink>");
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(4, 5, 6);
    }

    @Test
    void anEndingInCapitalsIsTold() throws IOException {
        set.add(HandDigits.corrected(4, 100));
        Path capitals = set.path().resolve("7-x.INKML");
        Files.writeString(capitals, "<ink><trace>0 0, 100 100</trace></ink>");
        assertThat(set.list().digits()).hasSize(1);
        assertThat(set.list().problems())
                .containsExactly(capitals + " is not used: write the end of its name in small letters, .inkml.");
    }
}
