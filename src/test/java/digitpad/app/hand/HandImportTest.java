package digitpad.app.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ink.InkMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandImportTest {
    @TempDir
    Path home;

    private PersonalSet set;

    @BeforeEach
    void name() {
        set = new PersonalSet(home.resolve("hand"));
    }

    private HandImport.Outcome imported(Path... paths) throws IOException {
        return HandImport.run(set, List.of(paths), OptionalInt.empty(), HandDigits.NOON);
    }

    private Path drawing(String name, double x) throws IOException {
        Path file = home.resolve(name);
        InkMl.write(file, HandDigits.line(x));
        return file;
    }

    @Test
    void anExportComesBackWithItsLabels() throws IOException {
        Path export = home.resolve("export");
        PersonalSet.export(export, List.of(HandDigits.corrected(4, 100), HandDigits.corrected(9, 150)));
        HandImport.Outcome outcome = imported(export);
        assertThat(outcome.problems()).isEmpty();
        assertThat(set.list().digits()).isEqualTo(outcome.added());
        assertThat(outcome.added()).extracting(PersonalDigit::label).containsExactly(4, 9);
        assertThat(outcome.added()).extracting(PersonalDigit::origin).containsOnly(Origin.IMPORTED);
        assertThat(outcome.added()).extracting(PersonalDigit::when).containsOnly(HandDigits.NOON);
    }

    @Test
    void whatIsThereAlreadyIsNotAddedTwice() throws IOException {
        Path four = drawing("4.inkml", 100);
        imported(four);
        HandImport.Outcome again = imported(four, four);
        assertThat(again.added()).isEmpty();
        assertThat(again.known()).isEqualTo(2);
        assertThat(set.list().digits()).hasSize(1);
    }

    @Test
    void theHandOfAnotherMachineIsTakenAsItIs() throws IOException {
        PersonalSet other = new PersonalSet(home.resolve("other"));
        other.add(HandDigits.corrected(7, 100));
        assertThat(imported(other.path()).added())
                .extracting(PersonalDigit::label)
                .containsExactly(7);
    }

    @Test
    void theFoldersNameCountsBeforeTheFiles() throws IOException {
        assertThat(imported(drawing("9/4-x.inkml", 100)).added())
                .extracting(PersonalDigit::label)
                .containsExactly(9);
    }

    @Test
    void aLabelThatIsGivenCounts() throws IOException {
        HandImport.Outcome outcome =
                HandImport.run(set, List.of(drawing("note.inkml", 100)), OptionalInt.of(3), HandDigits.NOON);
        assertThat(outcome.added()).extracting(PersonalDigit::label).containsExactly(3);
    }

    @Test
    void whatCannotBeUsedIsToldAndTheRestIsAdded() throws IOException {
        Path broken = Files.writeString(home.resolve("1-broken.inkml"), "<html/>");
        Path nameless = drawing("note.inkml", 120);
        HandImport.Outcome outcome = imported(broken, nameless, home.resolve("missing.inkml"), drawing("2.inkml", 100));
        assertThat(outcome.added()).hasSize(1);
        assertThat(outcome.problems())
                .hasSize(3)
                .satisfiesExactly(
                        sentence -> assertThat(sentence).startsWith(broken + " is not InkML"),
                        sentence -> assertThat(sentence).startsWith(nameless + " does not say which digit it is"),
                        sentence -> assertThat(sentence).contains("missing.inkml"));
    }

    @Test
    void aFolderWithoutDrawingsIsTold() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertThat(imported(empty).problems())
                .containsExactly(empty
                        + " holds no InkML drawings and no pictures, neither itself nor in folders named 0 to 9.");
    }

    @Test
    void thereIsRoomForSoManyAlone() throws IOException {
        Files.createDirectories(set.path());
        for (int i = 1; i < PersonalSet.MOST_DIGITS; i++) {
            Files.createFile(set.path().resolve("1-" + i + ".inkml"));
        }
        HandImport.Outcome outcome = imported(drawing("2.inkml", 100), drawing("3.inkml", 100));
        assertThat(outcome.added()).hasSize(1);
        assertThat(outcome.problems())
                .singleElement()
                .asString()
                .contains("1 file was not looked at: your hand has room for 2000 digits");
    }
}
