package digitpad.cli.explain;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.cli.DigitPadCommand;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
    private static final String SEVEN = "<trace>10 10, 90 10, 40 90</trace>";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return DigitPadCommand.commandLine(
                        "DigitPad",
                        List.of(new ExplainCommand(new Nd4jModelStore(), Nd4jOpenNetwork::new)),
                        new PrintWriter(out, true),
                        new PrintWriter(errors, true))
                .execute(words);
    }

    private Path drawing(String traces) throws IOException {
        return Files.writeString(folder.resolve("drawing.inkml"), "<ink>" + traces + "</ink>");
    }

    @Test
    void everyViewIsAPictureATableAndWords() throws IOException {
        Path pictures = folder.resolve("new").resolve("pictures");
        int status = run("explain", drawing(SEVEN), "--out", pictures);
        assertThat(errors.toString()).isEmpty();
        assertThat(status).isZero();
        List<Path> written = out.toString().lines().map(Path::of).toList();
        assertThat(written).allMatch(Files::isRegularFile);
        for (String view : List.of("network", "layers", "why", "strokes", "softmax")) {
            assertThat(written).contains(pictures.resolve(view + ".png"));
        }
        assertThat(Files.readString(pictures.resolve("network.csv"))).contains("\"input\",0,0,0.0");
        assertThat(Files.readAllLines(pictures.resolve("explanation.txt")))
                .anyMatch(line -> line.startsWith("network: ") && line.contains("It reads 7"));
    }

    @Test
    void oneOfSeveralDigitsIsChosen() throws IOException {
        Path two = drawing(SEVEN + "<trace>200 10, 200 90</trace>");
        assertThat(run("explain", two, "--digit", "2", "--out", folder.resolve("out")))
                .isZero();
        assertThat(Files.readString(folder.resolve("out").resolve("explanation.txt")))
                .contains("It reads 1");
        assertThat(run("explain", two, "--digit", "3", "--out", folder.resolve("out")))
                .isEqualTo(1);
        assertThat(errors.toString()).contains("holds 2 digits; there is no digit 3.");
    }

    @Test
    void whatHoldsNoDigitIsASentence() throws IOException {
        Path empty = drawing("");
        Path out = folder.resolve("out");
        assertThat(run("explain", empty, "--out", out)).isEqualTo(1);
        assertThat(errors.toString().lines())
                .singleElement()
                .asString()
                .contains("drawing.inkml holds no digit that could be explained.");
        assertThat(out).doesNotExist();
    }

    @Test
    void wrongNumbersAreWrongUsage() throws IOException {
        Path drawing = drawing(SEVEN);
        assertThat(run("explain", drawing, "--digit", "0", "--out", folder)).isEqualTo(2);
        assertThat(run("explain", drawing, "--width", "200", "--out", folder)).isEqualTo(2);
        assertThat(run("explain", drawing)).isEqualTo(2);
    }
}
