package digitpad.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelCsvSourceTest {
    @TempDir
    private Path folder;

    /** A line whose pixels are all {@code value}, but for the last, which is 255. */
    private static String line(String label, String value) {
        return label + ("," + value).repeat(783) + ",255";
    }

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("mnist.csv"), String.join("\n", lines));
    }

    private static DigitDataset read(Path file) throws BadFileException {
        assertThat(PixelCsvSource.isPresent(file)).isTrue();
        return PixelCsvSource.read(file, ReadingProgress.NONE).digits();
    }

    @Test
    void readsLabelsAndPixels() throws IOException {
        DigitDataset digits = read(file(line("3", "0"), line("9", "51"), ""));
        assertThat(digits.size()).isEqualTo(2);
        assertThat(digits.label(0)).isEqualTo(3);
        assertThat(digits.label(1)).isEqualTo(9);
        assertThat(digits.image(1).at(0, 0)).isEqualTo(0.2f);
        assertThat(digits.image(1).at(27, 27)).isEqualTo(1);
        assertThat(digits.writer(0)).isEqualTo(DigitDataset.UNKNOWN_WRITER);
    }

    @Test
    void passesNamesByteOrderMarksAndEmptyLinesOver() throws IOException {
        String names = IntStream.range(0, 784).mapToObj(i -> "pixel" + i).collect(Collectors.joining(","));
        assertThat(read(file("\ufefflabel," + names + "\r", "", line("1", "0") + "\r", "\r", line("2", "0")))
                        .label(1))
                .isEqualTo(2);
    }

    @Test
    void readsGzip() throws IOException {
        Path packed = folder.resolve("mnist.csv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            stream.write(line("5", "1").getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(read(packed).size()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, has a label that is no digit from 0 to 9 in line 2.",
        "x, 0, has a label that is no digit from 0 to 9 in line 2.",
        "-1, 0, has a label that is no digit from 0 to 9 in line 2.",
        "1, 256, has a pixel that is no whole number from 0 to 255 in line 2.",
        "1, 99999999999999999999, has a pixel that is no whole number from 0 to 255 in line 2.",
        "1, 0.5, has a pixel that is no whole number from 0 to 255 in line 2.",
        "1, '', has a pixel that is no whole number from 0 to 255 in line 2.",
    })
    void whatIsWrongIsSaidWithItsLine(String label, String value, String reason) throws IOException {
        Path file = file(line("1", "0"), line(label, value));
        assertThatThrownBy(() -> read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessage(file + " " + reason);
    }

    @Test
    void linesOfAnotherLengthAreRefused() throws IOException {
        Path cut = file(line("1", "0"), "1,2,3");
        assertThatThrownBy(() -> read(cut)).hasMessage(cut + " has 2 pixels in line 2 instead of 784.");
        Path longer = file(line("1", "0"), line("1", "0") + ",0");
        assertThatThrownBy(() -> read(longer)).hasMessage(longer + " has more than 784 pixels in line 2.");
    }

    @Test
    void namesAloneAreNoDigits() throws IOException {
        Path file = file("label" + ",x".repeat(784));
        assertThatThrownBy(() -> read(file)).hasMessage(file + " holds no digits.");
    }

    @Test
    void aListOfFilesIsAnotherThing() throws IOException {
        assertThat(PixelCsvSource.isPresent(file("file,label", "a.png,1"))).isFalse();
    }
}
