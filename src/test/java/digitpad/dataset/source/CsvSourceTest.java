package digitpad.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSourceTest {
    @TempDir
    private Path folder;

    @Test
    void columnsAreFoundByNameAndPathsLieBesideTheList() throws IOException {
        Path list = list("note,file,label\r\nx,a/b.png,007\r\n\r\ny,c.png,12|34\r\n");
        assertThat(digitpad.dataset.source.CsvSource.read(list))
                .containsExactly(
                        new digitpad.dataset.source.CsvSource.Entry(folder.resolve("a/b.png"), "007"),
                        new digitpad.dataset.source.CsvSource.Entry(folder.resolve("c.png"), "1234"));
    }

    @Test
    void withoutNamesTheFirstTwoColumnsCount() throws IOException {
        assertThat(digitpad.dataset.source.CsvSource.read(list("a.png,1\nb.png,2")))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file;label\na.png;1\n",
                "file\tlabel\na.png\t1\n",
                "Filename,Digit\na.png,1\n",
                "label,path\n1,a.png\n",
                "1,a.png\n",
                "a.png;1\r\n",
                "\ufeff\"image\";\"class\"\n\"a.png\";\"1\"\n"
            })
    void columnsArePartedAndNamedInSeveralWays(String content) throws IOException {
        assertThat(digitpad.dataset.source.CsvSource.read(list(content)))
                .containsExactly(new digitpad.dataset.source.CsvSource.Entry(folder.resolve("a.png"), "1"));
    }

    @Test
    void whereBothColumnsAreNumbersTheSecondIsTheLabel() throws IOException {
        assertThat(digitpad.dataset.source.CsvSource.read(list("12,3\n13,4\n")))
                .contains(new digitpad.dataset.source.CsvSource.Entry(folder.resolve("12"), "3"));
    }

    @Test
    void quotesHoldCommasLineEndsAndQuotes() throws IOException {
        Path list = list("\ufefffile,label\n\"a, \"\"b\"\"\n.png\",5\n");
        assertThat(digitpad.dataset.source.CsvSource.read(list))
                .containsExactly(new digitpad.dataset.source.CsvSource.Entry(folder.resolve("a, \"b\"\n.png"), "5"));
    }

    @Test
    void pointsCommasAndSignsAreTakenOutOfLabels() throws IOException {
        Path list = list("file,label\na.png,5.5\nb.png,\"3,14\"\nc.png,-7\nd.png,|12|\n");
        assertThat(digitpad.dataset.source.CsvSource.read(list))
                .extracting(digitpad.dataset.source.CsvSource.Entry::label)
                .containsExactly("55", "314", "7", "12");
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
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(list))
                .isInstanceOf(BadFileException.class)
                .hasMessage(list + " " + reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            '"a\n\n.png",1\n\n"b\n.png",x';      has a label that is no whole number in line 5.
            'a.png,1\n\n"b\n.png","5';             has a quote in line 4 that is never closed.
            'a.png,1\r\n\r\n"b\r\n.png","5"6\r\n'; has something between a closing quote and a comma in line 4.
            """)
    void linesWithinQuotesAndEmptyOnesCount(String content, String reason) throws IOException {
        Path list = list(content.replace("\\n", "\n").replace("\\r", "\r"));
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(list))
                .isInstanceOf(BadFileException.class)
                .hasMessage(list + " " + reason);
    }

    @Test
    void aListOfTooManyFilesIsRefused() throws IOException {
        Path list = list("a.png,1\n".repeat(digitpad.dataset.source.CsvSource.MOST_FILES + 2));
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(list))
                .isInstanceOf(BadFileException.class)
                .hasMessage(list + " has more than " + (digitpad.dataset.source.CsvSource.MOST_FILES + 1) + " lines.");
    }

    @Test
    void aSmallFileThatUnpacksToMoreThanItsBoundIsRefused() throws IOException {
        Path list = folder.resolve("list.csv.gz");
        byte[] mebibyte = "a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        try (OutputStream packed = new GZIPOutputStream(Files.newOutputStream(list))) {
            packed.write('"');
            for (int i = 0; i < TextFile.MOST_BYTES >> 20; i++) {
                packed.write(mebibyte);
            }
        }
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(list))
                .isInstanceOf(BadFileException.class)
                .hasMessage(list + " holds more than 64 MiB of text.");
    }

    @Test
    void whatIsNoTextFromSomewhereOnIsRefused() throws IOException {
        Path list = list("a.png,1\n".repeat(50_000) + "b");
        Files.write(list, new byte[] {(byte) 0xff}, StandardOpenOption.APPEND);
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(list)).hasMessage(list + " is not UTF-8 text.");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        Path list = Files.write(folder.resolve("list.csv"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(list)).hasMessage(list + " is not UTF-8 text.");
    }

    @Test
    void whatIsMissingOrAFolderIsSaid() {
        Path missing = folder.resolve("none.csv");
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(missing))
                .hasMessage(missing + " does not exist.");
        assertThatThrownBy(() -> digitpad.dataset.source.CsvSource.read(folder))
                .hasMessage(folder + " is a folder, not a text file.");
    }

    private Path list(String content) throws IOException {
        return Files.write(folder.resolve("list.csv"), content.getBytes(StandardCharsets.UTF_8));
    }
}
