package digitpad.cli.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.cli.CommandRun;
import digitpad.cli.CountingModels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
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
    void whatCannotBeReadCountsAsWrongAndIsSaid() throws IOException {
        write("7/a.inkml", SEVEN);
        write("7/blank.inkml", "<ink/>");
        write("7/broken.png", "x");
        CommandRun run = CommandRun.of("evaluate", "--dir", folder);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).hasSize(2);
        assertThat(String.join("\n", run.out()))
                .contains(
                        "samples   3",
                        "read      1, unreadable 2, which count as wrong",
                        "accuracy  33.33 % of all samples",
                        "unsure    66.67 %, the unreadable ones among them",
                        "loss      0.0943, of the digits that were read",
                        "  7       3    100.00 %     33.33 %     50.00 %");
    }

    @Test
    void aPictureOfAKindThatIsNotReadIsASampleAllTheSame() throws IOException {
        write("7/a.inkml", SEVEN);
        write("7/photo.HEIC", "\0\0\0\u0018ftypheic");
        write("7/notes.txt", "none");
        CommandRun run = CommandRun.of("evaluate", "--dir", folder);
        assertThat(run.errors())
                .containsExactly(
                        folder.resolve("7/photo.HEIC") + " is a HEIC picture: save it as PNG or JPEG.",
                        "Passed over 1 other thing.");
        assertThat(run.out()).contains("samples   2", "accuracy  50.00 % of all samples");
    }

    @Test
    void aListsMissingAndBlankFilesCountAsWrong() throws IOException {
        write("a.inkml", SEVEN);
        write("b.inkml", "<ink/>");
        Path list = Files.writeString(folder.resolve("l.csv"), "file,label\na.inkml,7\nb.inkml,7\nnone.png,71\n");
        CommandRun run = CommandRun.of("evaluate", "--csv", list, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).containsExactly(folder.resolve("none.png") + " does not exist.");
        JsonNode object = Json.MAPPER.readTree(run.out().get(0));
        assertThat(object.get("samples").asInt()).isEqualTo(3);
        assertThat(object.get("unreadable").asInt()).isEqualTo(2);
        assertThat(object.get("exactAccuracy").asDouble()).isEqualTo(0.333333);
        // Of four digits three are left out.
        assertThat(object.get("digitAccuracy").asDouble()).isEqualTo(0.25);
        assertThat(object.get("folders").get(0).get("samples").asInt()).isEqualTo(3);
    }

    @Test
    void whereNothingCanBeReadNothingIsRight() throws IOException {
        write("7/broken.png", "x");
        JsonNode object = Json.MAPPER.readTree(CommandRun.of("evaluate", "--dir", folder, "--format", "json")
                .out()
                .get(0));
        assertThat(object.get("samples").asInt()).isEqualTo(1);
        assertThat(object.get("accuracy").asDouble()).isZero();
        assertThat(object.get("loss").isNull()).isTrue();
    }

    @Test
    void digitsThatHalfwayAreNoneAreCounted() throws IOException {
        Path strokes = strokes("7", "77");
        assertThat(String.join(
                        "\n",
                        CommandRun.of("evaluate", "--strokes", strokes, "--change", "half-drawn")
                                .out()))
                .contains("non-digits  1", "left out    1, which halfway are digits still, or are whole numbers");
    }

    /** A row with a label and ink that is wide enough for a 7. */
    private static String wide(int label) {
        return label + ",0".repeat(400) + ",255" + ",0".repeat(383) + "\n";
    }

    @Test
    void aTableOfPixelsIsMeasuredRowByRow() throws IOException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), wide(7).repeat(600) + wide(1) + wide(3) + "7" + ",0".repeat(784) + "\n");
        CommandRun run = CommandRun.of("evaluate", "--csv", table, "--format", "json");
        JsonNode object = json(run);
        assertThat(object.get("samples").asInt()).isEqualTo(603);
        assertThat(object.get("unreadable").asInt()).isEqualTo(1);
        assertThat(object.get("accuracy").asDouble()).isEqualTo(0.995025);
        assertThat(object.get("mostConfidentlyWrong").get(0).get("sample").asText())
                .isEqualTo("row 601");
        assertThat(run.modelsOpened()).isEqualTo(1);
        assertThat(object.has("exactAccuracy")).isFalse();
    }

    @Test
    void aTableWithABadRowHasNoFigures() throws IOException {
        Path table = Files.writeString(folder.resolve("t.csv"), wide(7) + wide(7) + "7,1,2\n" + wide(7));
        CommandRun run = CommandRun.of("evaluate", "--csv", table);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors()).containsExactly(table + " has 2 pixels in line 3 instead of 784.");
    }

    @Test
    void transposedTablesArePutRight() throws IOException {
        String narrow = "7" + ",0".repeat(8 * 28 + 14) + ",255" + ",0".repeat(783 - 8 * 28 - 14) + "\n";
        Path table = Files.writeString(folder.resolve("t.csv"), narrow.repeat(30));
        CommandRun asStored = CommandRun.of("evaluate", "--csv", table);
        assertThat(asStored.out()).contains("accuracy  0.00 %");
        assertThat(asStored.errors()).singleElement().asString().startsWith("The digits of " + table + " seem to be ");
        CommandRun turned = CommandRun.of("evaluate", "--csv", table, "--transposed");
        assertThat(turned.out()).contains("accuracy  100.00 %");
        assertThat(turned.errors()).isEmpty();
        assertThat(CommandRun.of("evaluate", "--non-digits", "--transposed").status())
                .isEqualTo(2);
        Path list = Files.writeString(folder.resolve("list.csv"), "file,label\na.png,7\n");
        assertThat(CommandRun.of("evaluate", "--csv", list, "--transposed").errors())
                .containsExactly(list + " is no table of pixels, and the files of a list are read as they are: leave"
                        + " --transposed out.");
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
        Path strokes = strokes("7");
        JsonNode object =
                json(CommandRun.of("evaluate", "--strokes", strokes, "--change", "rotated", "--format", "json"));
        assertThat(object.get("samples").asInt()).isEqualTo(2);
        assertThat(object.get("accuracy").asDouble()).isEqualTo(1);
    }

    @Test
    void halfDrawnDigitsAreNoDigits() throws IOException {
        Path strokes = strokes("7");
        JsonNode object =
                json(CommandRun.of("evaluate", "--strokes", strokes, "--change", "half-drawn", "--format", "json"));
        assertThat(object.get("kinds").toString())
                .isEqualTo("[{\"kind\":\"half-drawn 7\",\"samples\":1,\"caught\":0.0}]");
    }

    @Test
    void wholeNumbersCannotBeJagged() throws IOException {
        Path strokes = strokes("77");
        CommandRun run = CommandRun.of("evaluate", "--strokes", strokes, "--change", "jagged");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly(
                        "The file holds whole numbers: to change or shrink the samples, name one with single digits.");
    }

    /** A file of pen strokes in which every sample is drawn like a 7, whatever it is called. */
    private Path strokes(String... labels) throws IOException {
        String line = "{\"label\":\"%s\",\"writer\":\"ann\",\"strokes\":[[[0,0],[90,0],[40,99]]]}";
        return Files.write(
                folder.resolve("s.jsonl"),
                Stream.of(labels).map(line::formatted).toList());
    }
}
