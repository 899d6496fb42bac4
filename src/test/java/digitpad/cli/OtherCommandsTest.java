package digitpad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherCommandsTest {
    private static final String ONE = "<ink><trace>50 10, 50 90</trace></ink>";
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    private Path folder;

    @Test
    void aFolderIsEvaluatedAndItsBadFilesAreTold() throws IOException {
        Files.createDirectories(folder.resolve("1"));
        Files.createDirectories(folder.resolve("7"));
        Files.writeString(folder.resolve("1/a.inkml"), ONE);
        Files.writeString(folder.resolve("1/b.inkml"), SEVEN);
        Files.writeString(folder.resolve("7/a.inkml"), SEVEN);
        Files.writeString(folder.resolve("7/b.png"), "");
        CommandRun run = CommandRun.of("evaluate", "--dir", folder, "--format", "json");
        JsonNode object = Json.MAPPER.readTree(run.out().get(0));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).containsExactly(folder.resolve("7/b.png") + " is empty.");
        assertThat(object.fieldNames())
                .toIterable()
                .containsExactly(
                        "samples",
                        "read",
                        "unreadable",
                        "accuracy",
                        "loss",
                        "confusion",
                        "perDigit",
                        "confusions",
                        "confusedPairs",
                        "calibration",
                        "unsure",
                        "accuracyWhenSure",
                        "mostConfidentlyWrong",
                        "folders");
        assertThat(object.get("samples").asInt()).isEqualTo(4);
        assertThat(object.get("read").asInt()).isEqualTo(3);
        assertThat(object.get("unreadable").asInt()).isEqualTo(1);
        assertThat(object.get("accuracy").asDouble()).isEqualTo(0.5);
        assertThat(object.get("perDigit").get(7).get("samples").asInt()).isEqualTo(2);
        assertThat(object.get("perDigit").get(7).get("recall").asDouble()).isEqualTo(0.5);
        assertThat(object.get("folders").get(1).get("accuracy").asDouble()).isEqualTo(0.5);
        assertThat(object.get("confusion").get(1).get(7).asInt()).isEqualTo(1);
    }

    /** Two digits were drawn as 7 and one as 1, but one of the sevens is called a 1. */
    private Path twoSevensAndAOne() throws IOException {
        Files.createDirectories(folder.resolve("1"));
        Files.createDirectories(folder.resolve("7"));
        Files.writeString(folder.resolve("1/a.inkml"), ONE);
        Files.writeString(folder.resolve("1/b.inkml"), SEVEN);
        Files.writeString(folder.resolve("7/a.inkml"), SEVEN);
        return folder;
    }

    @Test
    void anEvaluationTellsEachDigitsScoresAndWhatIsConfused() throws IOException {
        JsonNode object =
                Json.MAPPER.readTree(CommandRun.of("evaluate", "--dir", twoSevensAndAOne(), "--format", "json")
                        .out()
                        .get(0));
        assertThat(object.get("perDigit").get(7).toString())
                .isEqualTo("{\"digit\":7,\"samples\":1,\"precision\":0.5,\"recall\":1.0,\"f1\":0.666667}");
        assertThat(object.get("perDigit").get(0).get("precision").isNull()).isTrue();
        assertThat(object.get("confusions").toString())
                .isEqualTo("[{\"truth\":1,\"prediction\":7,\"count\":1,\"share\":0.5}]");
        assertThat(object.get("confusedPairs").toString()).isEqualTo("[{\"digits\":[1,7],\"count\":1,\"rank\":1}]");
    }

    @Test
    void anEvaluationTellsHowFarItsConfidenceCanBeTrusted() throws IOException {
        JsonNode calibration = Json.MAPPER
                .readTree(CommandRun.of("evaluate", "--dir", twoSevensAndAOne(), "--format", "json")
                        .out()
                        .get(0))
                .get("calibration");
        // Sure to 91 % of each of three, two of which are right.
        assertThat(calibration.get("expectedError").asDouble()).isEqualTo(0.243333);
        assertThat(calibration.get("overconfidence").asDouble()).isEqualTo(0.243333);
        assertThat(calibration.get("bins").size()).isEqualTo(15);
        assertThat(calibration.get("bins").get(13).toString())
                .isEqualTo(
                        "{\"from\":0.866667,\"to\":0.933333,\"samples\":3,\"confidence\":0.91,\"accuracy\":0.666667}");
    }

    @Test
    void anEvaluationForPeopleSaysTheSame() throws IOException {
        assertThat(String.join(
                        "\n",
                        CommandRun.of("evaluate", "--dir", twoSevensAndAOne()).out()))
                .contains(
                        "calibration error  24.33 %",
                        "  7       1     50.00 %    100.00 %     66.67 %",
                        "  0       0           –           –           –",
                        "Neither 4 and 9 nor 3 and 8 were ever confused.",
                        "  1 read as 7: once, 50.0 % of all 1s");
    }

    @Test
    void aListOfWholeNumbersHasItsOwnFigures() throws IOException {
        Files.writeString(
                folder.resolve("11.inkml"), "<ink><trace>50 10, 50 90</trace><trace>250 10, 250 90</trace></ink>");
        Files.writeString(folder.resolve("7.inkml"), SEVEN);
        Path list = Files.writeString(folder.resolve("list.csv"), "file,label\n11.inkml,117\n7.inkml,7\n");
        CommandRun run = CommandRun.of("evaluate", "--csv", list, "--format", "json");
        JsonNode object = Json.MAPPER.readTree(run.out().get(0));
        assertThat(run.status()).isZero();
        assertThat(object.get("exactAccuracy").asDouble()).isEqualTo(0.5);
        assertThat(object.get("digitAccuracy").asDouble()).isEqualTo(0.75);
        assertThat(object.get("calibration").get("samples").asInt()).isEqualTo(1);
    }

    @Test
    void strokesTellTheirWriters() throws IOException {
        Path strokes = Files.writeString(
                folder.resolve("s.jsonl"),
                """
                {"label":"1","writer":"ann","strokes":[[[5,1],[5,9]]]}
                {"label":"7","writer":"ben","strokes":[[[5,1],[5,9]]]}
                """);
        CommandRun run = CommandRun.of("evaluate", "--strokes", strokes);
        assertThat(run.status()).isZero();
        assertThat(String.join("\n", run.out()))
                .contains("accuracy  50.00 %", "ben", "rows are the truth, columns the prediction");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bogus",
                "predict",
                "predict --format xml a.png",
                "evaluate",
                "evaluate --images a.idx",
                "evaluate --dir a --csv b",
                "evaluate --dir a --format csv",
                "evaluate --dir a --change pasted",
                "evaluate --dir a --shrink",
                "evaluate --dir a --writers unseen",
                "evaluate --strokes a --change pasted",
                "evaluate --strokes a --change bent",
                "evaluate --strokes a --writers some",
                "evaluate --images a --labels b --change jagged",
                "evaluate --non-digits --change rotated",
                "evaluate --non-digits --count 0",
                "model",
                "model export",
                "model info --format csv",
                "network",
                "network show",
                "network list --format csv",
                "network export two-block",
                "network export bogus --out a.json"
            })
    void wrongUsageIsStatusTwoAndPointsToTheHelp(String line) {
        CommandRun run = CommandRun.of((Object[]) line.split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors().get(run.errors().size() - 1)).contains("--help");
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(CommandRun.of("--version").out()).containsExactly("DigitPad test");
        CommandRun help = CommandRun.of("predict", "--help");
        assertThat(help.status()).isZero();
        assertThat(String.join("\n", help.out())).contains("--format", "Examples:");
    }

    @Test
    void aModelsCardHasItsLayers() throws IOException {
        assertThat(String.join("\n", CommandRun.of("model", "info").out()))
                .contains("Dense 10 units", "7,850", "testAccuracy", "Made for tests.");
        JsonNode card = Json.MAPPER.readTree(
                CommandRun.of("model", "info", "--format", "json").out().get(0));
        assertThat(card.get("parameters").asLong()).isEqualTo(7_850);
        assertThat(card.get("layers").get(0).get("output").asText()).isEqualTo("10");
    }

    @Test
    void whatIsMissingIsASentence() {
        Path missing = folder.resolve("none");
        assertThat(CommandRun.of("evaluate", "--images", missing, "--labels", missing)
                        .errors())
                .containsExactly(missing + " does not exist.");
        assertThat(CommandRun.of("evaluate", "--csv", missing).errors()).containsExactly(missing + " does not exist.");
    }

    @Test
    void theUnexpectedIsASentenceThatNamesTheLog() {
        assertThat(FailureSentence.of(new IllegalStateException("a gear broke")))
                .startsWith("Something unexpected went wrong: a gear broke; the log ")
                .endsWith(" has the details.");
    }
}
