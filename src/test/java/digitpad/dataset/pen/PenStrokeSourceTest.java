package digitpad.dataset.pen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import digitpad.dataset.source.TextFile;
import digitpad.files.BadFileException;
import digitpad.ink.Point;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PenStrokeSourceTest {
    private static final String SEGMENT =
            ".SEGMENT DIGIT 0 ? \"8\"\n.COMMENT 8 12 224\n.PEN_DOWN\n 10 20\n 30 50\n.PEN_UP\n";

    @TempDir
    private Path folder;

    @Test
    void tabletDigitsAreTurnedUpright() throws IOException {
        List<PenSample> samples = PenStrokeSource.read(file("digits.tra", ".LEXICON \"0\"\n\n" + SEGMENT + SEGMENT));
        assertThat(samples).hasSize(2);
        assertThat(samples.get(1).label()).isEqualTo("8");
        assertThat(samples.get(1).writer()).isEqualTo("12");
        assertThat(samples.get(1).drawing().strokes().get(0).points())
                .containsExactly(new Point(10, -20), new Point(30, -50));
    }

    @Test
    void jsonLinesAreReadAsTheyStand() throws IOException {
        String line = "{\"id\":\"x\",\"writer\":\"f01\",\"label\":\"46\",\"strokes\":[[[1,2],[3,4.5]],[[9,9]]]}\n";
        List<PenSample> samples = PenStrokeSource.read(file("numbers.jsonl", line));
        assertThat(samples).hasSize(1);
        assertThat(samples.get(0).label()).isEqualTo("46");
        assertThat(samples.get(0).writer()).isEqualTo("f01");
        assertThat(samples.get(0).drawing().strokes()).hasSize(2);
        assertThat(samples.get(0).drawing().strokes().get(0).points())
                .containsExactly(new Point(1, 2), new Point(3, 4.5));
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException {
        String line = "{\"writer\":\"f01\",\"label\":\"4\",\"strokes\":[[[1,2],[3,4]]]}\n";
        assertThat(PenStrokeSource.read(file("marked.jsonl", "\ufeff" + line))).hasSize(1);
        assertThat(PenStrokeSource.read(file("marked.tra", "\ufeff" + SEGMENT))).hasSize(1);
    }

    @Test
    void packedFilesAreUnpacked() throws IOException {
        Path file = folder.resolve("digits.tra.gz");
        Files.write(file, gzip(SEGMENT.getBytes(StandardCharsets.UTF_8)));
        assertThat(PenStrokeSource.read(file)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
            a.txt;   `x`;                                        is no pen-stroke file: its name ends neither in .tra nor in .jsonl (or .gz).
            a.tra;   ``;                                         holds no samples.
            a.tra;   `.SEGMENT DIGIT 0 ? "8"`;                   has a sample without a stroke in line 1.
            a.tra;   `.SEGMENT DIGIT 0 ? "8"|.PEN_DOWN|1 2`;     has its end while the pen is down: it is cut short in line 3.
            a.tra;   `.SEGMENT DIGIT 0 ? "8"|1 2`;               has something else than a pen position within a stroke of a segment in line 2.
            a.tra;   `.SEGMENT DIGIT 0 ? "8"|.PEN_DOWN|1 x`;     has a pen position that is no number in line 3.
            a.tra;   `.SEGMENT DIGIT 0 ? "8"|.PEN_DOWN|1 1e300`; has a pen position that is no number within a thousand million in line 3.
            a.tra;   `.SEGMENT DIGIT 0 ? "A"|.PEN_DOWN|1 2|.PEN_UP`; has a label that is no whole number in line 4.
            a.jsonl; `{"label":"1","strokes":[[[1,2]`;           has something that is no JSON, or cut short, in line 1.
            a.jsonl; `{"label":"1","strokes":[[[1,"2"]]]}`;      has a pen position that is no pair of numbers in line 1.
            a.jsonl; `{"label":"1","strokes":[]}`;               has a sample without a stroke in line 1.
            a.jsonl; `{"strokes":[[[1,2]]]}`;                    has a label that is no whole number in line 1.
            a.jsonl; `7`;                                        has a label that is no whole number in line 1.
            """)
    void whatIsWrongIsSaidWithItsLine(String name, String content, String reason) throws IOException {
        Path file = file(name, content.replace('|', '\n'));
        assertThatThrownBy(() -> PenStrokeSource.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessage(file + " " + reason);
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws IOException {
        byte[] spaces = new byte[TextFile.MOST_BYTES + 1];
        Arrays.fill(spaces, (byte) ' ');
        Path file = Files.write(folder.resolve("bomb.jsonl.gz"), gzip(spaces));
        assertThatThrownBy(() -> PenStrokeSource.read(file)).hasMessage(file + " holds more than 64 MiB of text.");
    }

    @Test
    void damagedAndCutGzipIsSaid() throws IOException {
        byte[] packed = gzip(SEGMENT.repeat(1000).getBytes(StandardCharsets.UTF_8));
        Path cut = Files.write(folder.resolve("cut.tra.gz"), Arrays.copyOf(packed, packed.length / 2));
        assertThatThrownBy(() -> PenStrokeSource.read(cut)).hasMessage(cut + " is cut short.");
        packed[2] = 99;
        Path damaged = Files.write(folder.resolve("damaged.tra.gz"), packed);
        assertThatThrownBy(() -> PenStrokeSource.read(damaged)).hasMessage(damaged + " is a damaged gzip file.");
    }

    @Test
    void theRealFilesHoldWhatTheirDescriptionSays() throws IOException {
        Path strokes = Path.of(System.getProperty("digitpad.data", ""), "strokes");
        assumeThat(strokes).isDirectory();
        List<PenSample> tablet = PenStrokeSource.read(strokes.resolve("pendigits-orig.tra.gz"));
        assertThat(tablet).hasSize(7494);
        assertThat(tablet.stream().map(PenSample::writer).distinct()).hasSize(30);
        List<PenSample> unipen = PenStrokeSource.read(strokes.resolve("unipen-digits.jsonl.gz"));
        assertThat(unipen).hasSize(7612);
        assertThat(unipen.stream().map(PenSample::writer).distinct()).hasSize(130);
        assertThat(PenStrokeSource.read(strokes.resolve("unipen-numbers.jsonl.gz")))
                .hasSize(296);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(content);
        }
        return packed.toByteArray();
    }
}
