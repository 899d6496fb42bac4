package digitpad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a model that reads what is wide as a 7 and what is narrow as a 1, or is unsure of what is narrow. */
class EvaluateCommandTest {
    private static final String ONE = "<ink><trace>50 10, 50 90</trace></ink>";
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    private Path folder;

    private void write(String file, String ink) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), ink);
    }

    private static JsonNode json(CommandRun run) throws IOException {
        assertThat(run.errors()).isEmpty();
        assertThat(run.status()).isZero();
        return Json.MAPPER.readTree(run.out().get(0));
    }

    @Test
    void unsureReadingsAreASeparateFigure() throws IOException {
        write("4/a.inkml", ONE);
        write("7/a.inkml", SEVEN);
        write("7/b.inkml", ONE);
        write("7/c.inkml", SEVEN);
        CommandRun run = CommandRun.with(CountingModels.hesitant(), "evaluate", "--dir", folder, "--format", "json");
        JsonNode object = json(run);
        assertThat(object.get("accuracy").asDouble()).isEqualTo(0.75);
        assertThat(object.get("unsure").asDouble()).isEqualTo(0.5);
        assertThat(object.get("accuracyWhenSure").asDouble()).isEqualTo(1);
        assertThat(object.get("folders").get(1).toString())
                .isEqualTo("{\"folder\":\"7\",\"samples\":3,\"accuracy\":0.666667,\"unsure\":0.333333}");
        assertThat(object.get("mostConfidentlyWrong").get(0).get("sample").asText())
                .isEqualTo(folder.resolve("7/b.inkml").toString());
    }

    @Test
    void forPeopleTheyAreSaidInWords() throws IOException {
        write("4/a.inkml", ONE);
        write("7/a.inkml", SEVEN);
        write("7/b.inkml", ONE);
        write("7/c.inkml", SEVEN);
        assertThat(String.join(
                        "\n",
                        CommandRun.with(CountingModels.hesitant(), "evaluate", "--dir", folder)
                                .out()))
                .contains(
                        "unsure    50.00 %",
                        "when sure 100.00 %",
                        "folders   2",
                        "  7           66.67 % of 3, unsure 33.33 %",
                        "most confidently wrong",
                        "   50.00 %  7 read as 4  " + folder.resolve("7/b.inkml"));
    }

    @Test
    void nonDigitsAreCaughtWhereTheNetworkIsUnsure() throws IOException {
        JsonNode object = json(CommandRun.with(
                CountingModels.atALoss(), "evaluate", "--non-digits", "--count", "300", "--format", "json"));
        assertThat(object.get("nonDigits").asInt()).isEqualTo(300);
        assertThat(object.get("unsureBelow").asDouble()).isEqualTo(0.6);
        double caught = 0;
        for (JsonNode kind : object.get("kinds")) {
            caught += kind.get("caught").asDouble() * kind.get("samples").asInt();
            // The model is unsure of what is narrow alone, as dots are.
            if (kind.get("kind").asText().equals("dot")) {
                assertThat(kind.get("caught").asDouble()).isEqualTo(1);
            }
        }
        assertThat(object.get("caught").asDouble() * 300).isBetween(caught - 0.01, caught + 0.01);
        assertThat(object.get("caught").asDouble()).isBetween(0.05, 0.95);
        assertThat(object.get("mostConfident").get(0).get("reading").asText()).isEqualTo("7");
    }

    @Test
    void aNetworkThatNeverDoubtsIsToldAsOne() {
        assertThat(String.join(
                        "\n",
                        CommandRun.of("evaluate", "--non-digits", "--count", "50")
                                .out()))
                .contains("non-digits  50", "caught      0.00 %", "This network always states what it reads");
    }

    @Test
    void strokesAreRotatedBothWays() throws IOException {
        Path strokes = Files.writeString(
                folder.resolve("s.jsonl"),
                "{\"label\":\"7\",\"writer\":\"ann\",\"strokes\":[[[0,0],[90,0],[40,99]]]}\n");
        JsonNode object =
                json(CommandRun.of("evaluate", "--strokes", strokes, "--change", "rotated", "--format", "json"));
        assertThat(object.get("samples").asInt()).isEqualTo(2);
        assertThat(object.get("accuracy").asDouble()).isEqualTo(1);
    }

    @Test
    void halfDrawnDigitsAreNoDigits() throws IOException {
        Path strokes = Files.writeString(
                folder.resolve("s.jsonl"),
                "{\"label\":\"7\",\"writer\":\"ann\",\"strokes\":[[[0,0],[90,0],[40,99]]]}\n");
        JsonNode object =
                json(CommandRun.of("evaluate", "--strokes", strokes, "--change", "half-drawn", "--format", "json"));
        assertThat(object.get("kinds").toString())
                .isEqualTo("[{\"kind\":\"half-drawn 7\",\"samples\":1,\"caught\":0.0}]");
    }

    @Test
    void wholeNumbersCannotBeJagged() throws IOException {
        Path strokes = Files.writeString(
                folder.resolve("s.jsonl"),
                "{\"label\":\"77\",\"writer\":\"ann\",\"strokes\":[[[0,0],[90,0],[40,99]]]}\n");
        CommandRun run = CommandRun.of("evaluate", "--strokes", strokes, "--change", "jagged");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly(
                        "The file holds whole numbers: to change or shrink the samples, name one with single digits.");
    }
}
