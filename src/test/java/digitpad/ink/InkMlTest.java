package digitpad.ink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import digitpad.files.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InkMlTest {
    @TempDir
    Path folder;

    @Property(tries = 100)
    void whatIsWrittenIsReadAgainExactly(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double x,
            @ForAll @LongRange(min = -1_000, max = 1_000) long billionths,
            @ForAll @DoubleRange(min = 0.1, max = 1e4) double width)
            throws IOException {
        double y = billionths / 1e9;
        Path file = Files.createTempFile("drawing", ".inkml");
        try {
            Drawing drawing = Drawing.EMPTY
                    .with(new Stroke(List.of(new Point(x, y), new Point(y, x)), width))
                    .with(new Stroke(List.of(new Point(1, 2)), 22));
            InkMl.write(file, drawing);
            assertThat(InkMl.read(file)).isEqualTo(drawing);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void anEmptyDrawingStaysEmpty() throws IOException {
        Path file = folder.resolve("empty.inkml");
        InkMl.write(file, Drawing.EMPTY);
        assertThat(InkMl.read(file)).isEqualTo(Drawing.EMPTY);
    }

    @Test
    void furtherChannelsAndTheirOrderAreHeeded() throws IOException {
        Drawing drawing = read("<ink xmlns='http://www.w3.org/2003/InkML'><traceFormat><channel name='T'/>"
                + "<channel name='Y'/><channel name='X'/></traceFormat>"
                + "<traceGroup><trace>0 20 10,\n1 40.5 3e1</trace></traceGroup></ink>");
        assertThat(drawing.strokes().get(0).points()).containsExactly(new Point(10, 20), new Point(30, 40.5));
        assertThat(drawing.strokes().get(0).width()).isEqualTo(Pad.DEFAULT_PEN_WIDTH);
    }

    @Test
    void foreignInkIsBroughtOntoThePad() throws IOException {
        Drawing fitted = read("<ink><trace>20000 5000, 20000 25000, 30000 25000</trace></ink>")
                .fitted();
        InkBox box = fitted.bounds().orElseThrow();
        assertThat(box.width() / box.height()).isEqualTo(0.5);
        assertThat(box.left()).isBetween(0.0, Pad.SIZE);
        assertThat(box.bottom()).isBetween(0.0, Pad.SIZE);
        assertThat(fitted.strokes().get(0).width()).isBetween(Pad.MIN_PEN_WIDTH, Pad.MAX_PEN_WIDTH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "not xml at all|is not InkML",
                "<ink><trace>1 2, 3|cut short",
                "<svg/>|begins with <svg>",
                "<ink><trace>1 2, 3 abc</trace></ink>|wrong number \"abc\" in trace 1",
                "<ink><trace>1 2</trace><trace>1 NaN</trace></ink>|wrong number \"NaN\" in trace 2",
                "<ink><trace>1 0x10</trace></ink>|wrong number",
                "<ink><trace>1 1e300</trace></ink>|wrong number",
                "<ink><trace>7</trace></ink>|without both coordinates in trace 1",
                "<ink><trace></trace></ink>|empty point in trace 1",
                "<ink><trace>10 10,'1 '2</trace></ink>|as differences",
                "<ink><trace>!10 !10</trace></ink>|as differences",
                "<!DOCTYPE ink [<!ENTITY a 'b'>]><ink><trace>1 2</trace></ink>|document type",
                "<!DOCTYPE ink SYSTEM 'file:///etc/passwd'><ink/>|document type",
                "<?xml version='1.0'?> <!-- > --> <?a?><!DOCTYPE ink [<!ENTITY a \u0001 'b'>]><ink/>|document type",
                "<!DOCTYPE ink [<!ENTITY|document type",
                "<!-- <!DOCTYPE ink> --><svg/>|begins with <svg>",
                "<!-- <!DOCTYPE ink>|cut short",
                "<ink><trace>&a; 2</trace></ink>|",
                "<ink><traceFormat><channel name='X'/></traceFormat><trace>1</trace></ink>|channels X and Y",
                "<ink><brush><brushProperty name='width' value='-1'/></brush></ink>|not a positive number",
            })
    void malformedInkIsRefusedWithASentence(String text, String reason) {
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith(folder.toString())
                .withMessageContaining(reason == null ? "" : reason)
                .withMessageEndingWith(".");
    }

    @Test
    @ResourceLock(Resources.SYSTEM_ERR)
    void aBrokenDocumentTypeIsToldNobodyElse() throws IOException {
        PrintStream usual = System.err;
        ByteArrayOutputStream besides = new ByteArrayOutputStream();
        try {
            System.setErr(new PrintStream(besides, true, StandardCharsets.UTF_8));
            assertThatExceptionOfType(BadFileException.class)
                    .isThrownBy(() -> read("<!DOCTYPE ink [<!ENTITY a \"b\">"));
        } finally {
            System.setErr(usual);
        }
        assertThat(besides.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1"})
    void inkOfEveryUsualEncodingIsRead(String encoding) throws IOException {
        String text = "<?xml version=\"1.0\" encoding=\"" + encoding
                + "\"?><ink><annotation>\u00fc</annotation><trace>1 2, 3 4</trace></ink>";
        Path file = Files.write(folder.resolve("foreign.inkml"), text.getBytes(Charset.forName(encoding)));
        assertThat(InkMl.read(file).pointCount()).isEqualTo(2);
        Files.writeString(file, "\ufeff<ink><trace>1 2</trace></ink>");
        assertThat(InkMl.read(file).pointCount()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-such-encoding", "UTF-16", "x"})
    void anEncodingThatIsNoneIsASentence(String encoding) throws IOException {
        byte[] bytes = ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><ink>\u00f1</ink>")
                .getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("foreign.inkml"), bytes);
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> InkMl.read(file))
                .withMessageStartingWith(file.toString())
                .withMessageEndingWith(".");
    }

    @Test
    void tooManyPointsAndStrokesAreRefused() {
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> read("<ink><trace>" + "1 2,".repeat(1_000_000) + "3 4</trace></ink>"))
                .withMessageContaining("more than 100000 points");
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> read("<ink>" + "<trace>1 2</trace>".repeat(1_001) + "</ink>"))
                .withMessageContaining("more than 1000 strokes");
    }

    @Test
    void filesThatCannotBeReadAreRefused() {
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> read(""))
                .withMessageContaining("is empty");
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> InkMl.read(folder.resolve("missing.inkml")))
                .withMessageContaining("does not exist");
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> InkMl.read(folder))
                .withMessageContaining("is a folder");
    }

    private Drawing read(String text) throws IOException {
        Path file = folder.resolve("foreign.inkml");
        Files.writeString(file, text);
        return InkMl.read(file);
    }
}
