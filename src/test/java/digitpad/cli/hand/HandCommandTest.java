package digitpad.cli.hand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.app.hand.HandDigits;
import digitpad.app.hand.HandPictures;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.cli.CommandRun;
import digitpad.files.UserFolder;
import digitpad.ink.InkMl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandCommandTest {
    private final PersonalSet set = new PersonalSet(UserFolder.path().resolve(PersonalSet.FOLDER));
    private final PersonalDigit four = HandDigits.corrected(4, 100);

    @TempDir
    Path folder;

    @BeforeEach
    void keepOne() throws IOException {
        set.add(four);
    }

    @AfterEach
    void removeAll() throws IOException {
        for (PersonalDigit digit : set.list().digits()) {
            set.remove(digit);
        }
    }

    @Test
    void digitsAreListedAsTextAndAsJson() throws IOException {
        assertThat(CommandRun.of("hand", "list").out())
                .containsExactly("4  correction  2026-11-21T10:11:12Z  " + four.id());
        JsonNode line = Json.MAPPER.readTree(
                CommandRun.of("hand", "list", "--format", "json").out().get(0));
        assertThat(line.get("id").asText()).isEqualTo(four.id());
        assertThat(line.get("label").asInt()).isEqualTo(4);
        assertThat(line.get("file").asText()).isEqualTo(set.file(four).toString());
    }

    @Test
    void aCorruptFileIsOneLineAndTheOthersAreListed() throws IOException {
        Path broken = Files.writeString(set.path().resolve("5-broken.inkml"), "<ink>");
        try {
            CommandRun run = CommandRun.of("hand", "list");
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).hasSize(1);
            assertThat(run.errors()).singleElement().asString().startsWith(broken.toString());
        } finally {
            Files.delete(broken);
        }
    }

    @Test
    void exportedDigitsAreImportedAgain() throws IOException {
        Path out = folder.resolve("mine");
        assertThat(CommandRun.of("hand", "export", "--out", out).status()).isZero();
        assertThat(out.resolve("4").resolve(four.id() + ".inkml")).isRegularFile();
        set.remove(four);
        CommandRun run = CommandRun.of("hand", "import", out);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(List.of(set.list().digits().get(0).id()));
        assertThat(set.list().digits()).extracting(PersonalDigit::drawing).containsExactly(four.drawing());
    }

    @Test
    void anExportOverSomethingIsRefused() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "mine");
        CommandRun run = CommandRun.of("hand", "export", "--out", folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().endsWith("name a new folder.");
    }

    @Test
    void aDrawingOfAnyNameIsImportedWithALabel() throws IOException {
        Path note = folder.resolve("note.inkml");
        InkMl.write(note, HandDigits.line(200));
        assertThat(CommandRun.of("hand", "import", note).status()).isEqualTo(1);
        assertThat(CommandRun.of("hand", "import", "--label", "8", note).status())
                .isZero();
        assertThat(set.list().digits()).extracting(PersonalDigit::label).containsExactly(4, 8);
        assertThat(CommandRun.of("hand", "import", "--label", "10", note).status())
                .isEqualTo(2);
    }

    @Test
    void digitsAreRemovedAllOrNone() throws IOException {
        CommandRun wrong = CommandRun.of("hand", "remove", four.id(), "../" + four.id());
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.errors().get(0)).startsWith("There is no digit ../");
        assertThat(set.list().digits()).hasSize(1);
        assertThat(CommandRun.of("hand", "remove", four.id()).status()).isZero();
        assertThat(set.list().digits()).isEmpty();
    }

    @Test
    void picturesAreListedExportedAndImported() throws IOException {
        PersonalDigit seven = HandPictures.corrected(7, 0);
        set.add(seven);
        JsonNode line = Json.MAPPER.readTree(
                CommandRun.of("hand", "list", "--format", "json").out().get(1));
        assertThat(line.get("kind").asText()).isEqualTo("picture");
        assertThat(line.get("file").asText()).endsWith(seven.id() + ".png");
        Path out = folder.resolve("mine");
        assertThat(CommandRun.of("hand", "export", "--out", out).status()).isZero();
        assertThat(CommandRun.of("data", "show", out).status()).isZero();
        assertThat(CommandRun.of("hand", "remove", seven.id()).status()).isZero();
        assertThat(CommandRun.of("hand", "import", out).status()).isZero();
        assertThat(set.list().digits()).extracting(PersonalDigit::ink).containsExactly(four.ink(), seven.ink());
    }

    @Test
    void whatToDoHasToBeNamed() {
        assertThat(CommandRun.of("hand").status()).isEqualTo(2);
    }
}
