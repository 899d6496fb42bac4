package digitpad.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvSourceTest {
    @TempDir
    private Path folder;

    @Test
    void columnsAreFoundByNameAndPathsLieBesideTheList() throws IOException {
        Path list = list("note,file,label\r\nx,a/b.png,007\r\n\r\ny,c.png,12|34\r\n");
        assertThat(digitpad.dataset.CsvSource.read(list))
                .containsExactly(
                        new digitpad.dataset.CsvSource.Entry(folder.resolve("a/b.png"), "007"),
                        new digitpad.dataset.CsvSource.Entry(folder.resolve("c.png"), "1234"));
    }

    @Test
    void withoutNamesTheFirstTwoColumnsCount() throws IOException {
        assertThat(digitpad.dataset.CsvSource.read(list("a.png,1\nb.png,2"))).hasSize(2);
    }

    @Test
    void quotesHoldCommasLineEndsAndQuotes() throws IOException {
        Path list = list("\ufefffile,label\n\"a, \"\"b\"\"\n.png\",5\n");
        assertThat(digitpad.dataset.CsvSource.read(list))
                .containsExactly(new digitpad.dataset.CsvSource.Entry(folder.resolve("a, \"b\"\n.png"), "5"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            '';                         is empty.
            'file,label\n';             names no files.
            'file,label\na.png\n';      has no file and label in line 2.
            'file,label\na.png,seven';  has a label that is no whole number in line 2.
            'file,label\n"a.png,7\n';   has a quote in line 2 that is never closed.
            'file,label\n"a"b.png,7\n'; has something between a closing quote and a comma in line 2.
            """)
    void whatIsWrongIsSaidWithItsLine(String content, String reason) throws IOException {
        Path list = list(content.replace("\\n", "\n"));
        assertThatThrownBy(() -> digitpad.dataset.CsvSource.read(list))
                .isInstanceOf(BadFileException.class)
                .hasMessage(list + " " + reason);
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path list = Files.write(folder.resolve("list.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> digitpad.dataset.CsvSource.read(list)).hasMessage(list + " is not UTF-8 text.");
    }

    @Test
    void whatIsMissingOrAFolderIsSaid() {
        Path missing = folder.resolve("none.csv");
        assertThatThrownBy(() -> digitpad.dataset.CsvSource.read(missing)).hasMessage(missing + " does not exist.");
        assertThatThrownBy(() -> digitpad.dataset.CsvSource.read(folder))
                .hasMessage(folder + " is a folder, not a text file.");
    }

    private Path list(String content) throws IOException {
        return Files.write(folder.resolve("list.csv"), content.getBytes(StandardCharsets.UTF_8));
    }
}
