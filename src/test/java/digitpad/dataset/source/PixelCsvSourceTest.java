package digitpad.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Ink in the upper half, in the row of a {@code label}. */
    private static double[] pixels(int label) {
        double[] pixels = new double[784];
        for (int i = 0; i < 28 * 14; i++) {
            boolean inside = i / 28 > 1 && i % 28 > 1 && i % 28 < 26;
            pixels[i] = inside ? (37 * (i + label)) % 256 : 0;
        }
        return pixels;
    }

    private static String joined(double[] pixels, String separator, double scale) {
        return Arrays.stream(pixels)
                .mapToObj(value -> scale == 1 ? Integer.toString((int) value) : Double.toString(value * scale))
                .collect(Collectors.joining(separator));
    }

    private static void assertSame(DigitDataset digits) {
        assertThat(digits.size()).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            int label = i == 0 ? 3 : 8;
            assertThat(digits.label(i)).isEqualTo(label);
            double[] expected = pixels(label);
            for (int pixel = 0; pixel < 784; pixel++) {
                assertThat(digits.image(i).at(pixel / 28, pixel % 28)).isEqualTo((float) expected[pixel] / 255f);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", " "})
    void labelsStandBeforeOrAfterThePixelsWhateverPartsThem(String separator) throws IOException {
        assertSame(read(file(
                "3" + separator + joined(pixels(3), separator, 1), "8" + separator + joined(pixels(8), separator, 1))));
        assertSame(read(file(
                joined(pixels(3), separator, 1) + separator + "3", joined(pixels(8), separator, 1) + separator + "8")));
    }

    @Test
    void pixelsMayGoFromZeroToOne() throws IOException {
        assertSame(read(file("3," + joined(pixels(3), ",", 1 / 255.0), "8," + joined(pixels(8), ",", 1 / 255.0))));
        assertSame(
                read(file(joined(pixels(3), "\t", 1 / 255.0) + "\t3.0", joined(pixels(8), "\t", 1 / 255.0) + "\t8.0")));
        String decimalCommas = "3;" + joined(pixels(3), ";", 1 / 255.0) + "\n8;" + joined(pixels(8), ";", 1 / 255.0);
        assertSame(read(file(decimalCommas.replace('.', ','))));
    }

    @Test
    void zeroMayBeInk() throws IOException {
        Path file = file("3," + joined(inverted(3), ",", 1), "8," + joined(inverted(8), ",", 1));
        assertSame(read(file));
        assertThat(PixelCsvSource.read(file, ReadingProgress.NONE).remarks())
                .singleElement()
                .asString()
                .contains("dark ink on white paper");
        assertThat(PixelCsvSource.read(file("3," + joined(pixels(3), ",", 1)), ReadingProgress.NONE)
                        .remarks())
                .isEmpty();
    }

    private static double[] inverted(int label) {
        return Arrays.stream(pixels(label)).map(value -> 255 - value).toArray();
    }

    @Test
    void numbersAndNamesMayBeQuotedAndColumnsCounted() throws IOException {
        String three = "\"3\",\"" + joined(pixels(3), "\",\"", 1) + "\"";
        String eight = "\"8\",\"" + joined(pixels(8), "\",\"", 1) + "\"";
        String quoted = "\"label\"" + ",\"a, b\"".repeat(784);
        String counted = IntStream.range(0, 785).mapToObj(Integer::toString).collect(Collectors.joining(","));
        String halfCounted =
                "label," + IntStream.range(0, 784).mapToObj(Integer::toString).collect(Collectors.joining(","));
        assertSame(read(file(three, eight)));
        assertSame(read(file(quoted, three, eight)));
        assertSame(read(file(counted, three, eight)));
        assertSame(read(file(halfCounted, three, eight)));
    }

    /** Ink in both corners, such as whole numbers from 0 to 9 in both columns. */
    private static String corners(int first, int last) {
        return first + ",200".repeat(783) + "," + last;
    }

    @Test
    void whereBothEndsCouldBeLabelsTheNameDecides() throws IOException {
        Path unnamed = file(corners(3, 1), corners(4, 2));
        assertThatThrownBy(() -> read(unnamed))
                .hasMessage(
                        unnamed + " may have its labels in the first column or in the last: name that column label in a"
                                + " first line.");
        String pixels = ",p".repeat(784);
        assertThat(read(file("Digit" + pixels, corners(3, 1), corners(4, 2))).label(1))
                .isEqualTo(4);
        assertThat(read(file(pixels.substring(1) + ",class", corners(3, 1), corners(4, 2)))
                        .label(1))
                .isEqualTo(2);
    }

    @Test
    void lettersAreNoDigitsThoughTheCornerIsPaper() throws IOException {
        // As EMNIST's letters: labels from 1 to 26, and a last pixel that is 0 throughout.
        Path file = file("9," + joined(pixels(3), ",", 1), "26," + joined(pixels(8), ",", 1));
        assertThatThrownBy(() -> read(file)).hasMessage(file + " has a label that is no digit from 0 to 9 in line 2.");
    }

    @Test
    void pixelsAloneHaveNothingToLearnFrom() throws IOException {
        String sentence =
                " holds pixels without labels: a label from 0 to 9 has to stand before or after the pixels of each"
                        + " line.";
        Path file = file("p" + ",p".repeat(783), joined(pixels(3), ",", 1));
        assertThatThrownBy(() -> read(file)).hasMessage(file + sentence);
    }

    @ParameterizedTest
    @ValueSource(ints = {64, 783, 786, 1000})
    void otherNumbersOfColumnsAreSaid(int columns) throws IOException {
        Path file = file("7" + ",7".repeat(columns - 1));
        String found = columns == 786 || columns == 1000 ? "more than 785" : Integer.toString(columns);
        assertThatThrownBy(() -> read(file))
                .hasMessage(file + " has " + found
                        + " columns in line 1: the 784 pixels of a digit are read, alone or with a"
                        + " label before or after them.");
    }

    @Test
    void aNamedLabelBesideTooFewPixelsIsNoPixel() throws IOException {
        Path file = file("label" + ",p".repeat(783), "7" + ",0".repeat(783));
        assertThatThrownBy(() -> read(file)).hasMessageContaining(" has 784 columns in line 2: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "NaN", "Infinity", "0x10", "1d", "nan", "1e999", "3 4", "300", "\"\""})
    void whatIsNoPixelIsRefused(String value) throws IOException {
        Path file = file(line("1", "0"), line("1", value));
        assertThatThrownBy(() -> read(file))
                .hasMessage(file + " has a pixel that is no whole number from 0 to 255 in line 2.");
        Path unit = file("1" + ",0.5".repeat(784), "1" + ("," + value).repeat(784));
        assertThatThrownBy(() -> read(unit)).hasMessage(unit + " has a pixel that is no number from 0 to 1 in line 2.");
    }

    @Test
    void aQuoteWithoutEndIsSaid() throws IOException {
        Path file = file(line("1", "0"), "2,\"0" + ",0".repeat(783));
        assertThatThrownBy(() -> read(file)).hasMessage(file + " has a quote in line 2 that is never closed.");
    }

    @Test
    void aRowThatGoesOnForEverIsNotHeld() throws IOException {
        Path file = folder.resolve("long.csv");
        try (OutputStream stream = Files.newOutputStream(file)) {
            stream.write((line("1", "0") + "\n1").getBytes(StandardCharsets.US_ASCII));
            byte[] more = ",0".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                stream.write(more);
            }
        }
        assertThatThrownBy(() -> read(file)).hasMessage(file + " has more than 784 pixels in line 2.");
    }

    @Test
    void aCutGzipFileIsSaid() throws IOException {
        Path packed = folder.resolve("mnist.csv.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(packed))) {
            for (int i = 0; i < 50; i++) {
                stream.write((i % 10 + "," + joined(pixels(i), ",", 1) + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length - 200));
        assertThatThrownBy(() -> read(packed)).hasMessage(packed + " is cut short.");
    }

    @Test
    void macintoshLineEndsCount() throws IOException {
        Path file = Files.writeString(folder.resolve("mac.csv"), line("1", "0") + "\r" + line("2", "300") + "\r");
        assertThatThrownBy(() -> read(file))
                .hasMessage(file + " has a pixel that is no whole number from 0 to 255 in line 2.");
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
