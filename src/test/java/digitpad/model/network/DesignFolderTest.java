package digitpad.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DesignFolderTest {
    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereHasNoDesigns() {
        DesignFolder.Listing listing = new DesignFolder(folder.resolve("none")).list();
        assertThat(listing.designs()).isEmpty();
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void designsAreListedByFileAndOtherFilesAreLeftAlone() throws IOException {
        DesignFile.write(folder.resolve("b.json"), Presets.named("two-block"));
        DesignFile.write(folder.resolve("a.json"), Presets.named("digitpad"));
        Files.writeString(folder.resolve(".c.json.part.json"), "{");
        Files.writeString(folder.resolve("d.txt"), "{");
        DesignFolder.Listing listing = new DesignFolder(folder).list();
        assertThat(listing.designs())
                .extracting(kept -> kept.network().name())
                .containsExactly("digitpad", "two-block");
        assertThat(listing.problems()).isEmpty();
    }

    @Test
    void whatIsNoFolderIsAProblemToTell() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(new DesignFolder(file).list().problems())
                .singleElement()
                .asString()
                .startsWith(file.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "My two-block!,my-two-block.json",
        "../../etc/passwd,etc-passwd.json",
        "Ünïcode,n-code.json",
        "数字,design.json",
        "CON,design.json",
        "taken,taken-2.json",
        "there,there-3.json"
    })
    void aNewFileHasAHarmlessNameThatIsFree(String name, String file) throws IOException {
        Files.writeString(folder.resolve("there.json"), "");
        Files.writeString(folder.resolve("there-2.json"), "");
        assertThat(new DesignFolder(folder).newFile(name, Set.of(folder.resolve("taken.json"))))
                .isEqualTo(folder.resolve(file));
    }
}
