package digitpad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PredictCommandTest {
    private static final String ONE = "<trace>%d 10, %<d 90</trace>";
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    private Path folder;

    @Test
    void aDigitIsOneObjectOfTheNamesThatScriptsRelyOn() throws IOException {
        Path file = write("seven.inkml", SEVEN);
        CommandRun run = CommandRun.of("predict", "--format", "json", file);
        JsonNode object = Json.MAPPER.readTree(run.out().get(0));
        assertThat(run.status()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(object.fieldNames())
                .toIterable()
                .containsExactly("file", "label", "unsure", "candidates", "confidence", "probabilities");
        assertThat(object.get("file").asText()).isEqualTo(file.toString());
        assertThat(object.get("label").asInt()).isEqualTo(7);
        assertThat(object.get("unsure").asBoolean()).isFalse();
        assertThat(object.get("candidates")).extracting(JsonNode::asInt).containsExactly(7);
        assertThat(object.get("confidence").asDouble()).isEqualTo(0.91);
        assertThat(object.get("probabilities")).hasSize(10);
    }

    @Test
    void severalDigitsHaveAReadingAndTheirPlaces() throws IOException {
        Path file = write("two.inkml", "<ink>" + ONE.formatted(10) + ONE.formatted(200) + "</ink>");
        JsonNode object = Json.MAPPER.readTree(
                CommandRun.of("predict", "--format", "json", file).out().get(0));
        assertThat(object.get("reading").asText()).isEqualTo("11");
        assertThat(object.get("label").isNull()).isTrue();
        assertThat(object.get("digits")).hasSize(2);
        assertThat(object.get("digits").get(1).fieldNames())
                .toIterable()
                .containsExactly("label", "unsure", "candidates", "confidence", "x", "y", "width", "height");
    }

    @Test
    void anUnsureDigitHasNoLabelButCandidates() throws IOException {
        Path file = write("odd.inkml", "<ink>" + ONE.formatted(50) + "</ink>");
        String line = CommandRun.with(CountingModels.hesitant(), "predict", "--format", "json", file)
                .out()
                .get(0);
        JsonNode object = Json.MAPPER.readTree(line);
        assertThat(line).contains("\"label\":null,\"unsure\":true");
        assertThat(object.get("candidates")).extracting(JsonNode::asInt).containsExactly(4, 9);
        assertThat(object.get("confidence").asDouble()).isEqualTo(0.5);
        assertThat(object.get("probabilities")).hasSize(10);
    }

    @Test
    void whatMayBeNoDigitHasNoCandidates() throws IOException {
        Path file = write("odd.inkml", "<ink>" + ONE.formatted(50) + "</ink>");
        CommandRun text = CommandRun.with(CountingModels.atALoss(), "predict", file);
        CommandRun json = CommandRun.with(CountingModels.atALoss(), "predict", "--format", "json", file);
        assertThat(text.status()).isZero();
        assertThat(text.out()).containsExactly(file + ": not a digit?");
        assertThat(Json.MAPPER.readTree(json.out().get(0)).get("candidates")).isEmpty();
    }

    @Test
    void anUnsureDigitOfANumberIsAQuestionMark() throws IOException {
        Path file = write("number.inkml", "<ink>" + ONE.formatted(10) + "<trace>210 10, 290 10, 240 90</trace></ink>");
        CommandRun text = CommandRun.with(CountingModels.hesitant(), "predict", file);
        CommandRun csv = CommandRun.with(CountingModels.hesitant(), "predict", "--format", "csv", file);
        JsonNode object =
                Json.MAPPER.readTree(CommandRun.with(CountingModels.hesitant(), "predict", "--format", "json", file)
                        .out()
                        .get(0));
        assertThat(text.out()).containsExactly(file + ": ?7 (45.5 %), not sure: 4 or 9?");
        assertThat(csv.out().get(1)).startsWith(file + ",?7,0.455000,,").endsWith(",true,");
        assertThat(object.get("reading").asText()).isEqualTo("?7");
        assertThat(object.get("unsure").asBoolean()).isTrue();
        assertThat(object.get("digits").get(0).get("label").isNull()).isTrue();
        assertThat(object.get("digits").get(0).get("candidates"))
                .extracting(JsonNode::asInt)
                .containsExactly(4, 9);
        assertThat(object.get("digits").get(1).get("label").asInt()).isEqualTo(7);
        assertThat(object.get("digits").get(1).get("unsure").asBoolean()).isFalse();
    }

    @Test
    void anUnsureDigitIsSaidInWordsAndHasNoLabelInCsv() throws IOException {
        Path file = write("odd.inkml", "<ink>" + ONE.formatted(50) + "</ink>");
        assertThat(CommandRun.with(CountingModels.hesitant(), "predict", file).out())
                .containsExactly(file + ": not sure: 4 or 9?");
        assertThat(CommandRun.with(CountingModels.hesitant(), "predict", "--format", "csv", file)
                        .out()
                        .get(1))
                .startsWith(file + ",,0.500000,0.010000,")
                .endsWith(",true,4 9");
    }

    @Test
    void aBlankFileIsNoFailure() throws IOException {
        Path file = folder.resolve("blank.png");
        javax.imageio.ImageIO.write(
                new java.awt.image.BufferedImage(30, 30, java.awt.image.BufferedImage.TYPE_BYTE_GRAY),
                "png",
                file.toFile());
        CommandRun run = CommandRun.of("predict", "--format", "json", file);
        JsonNode object = Json.MAPPER.readTree(run.out().get(0));
        assertThat(run.status()).isZero();
        assertThat(object.get("label").isNull()).isTrue();
        assertThat(object.get("note").asText()).isNotEmpty();
        assertThat(run.modelsOpened()).isZero();
    }

    @Test
    void badFilesAreOneLineEachAndTheOthersAreReadInOrder() throws IOException {
        Path missing = folder.resolve("missing.png");
        Path empty = write("empty.png", "");
        Path text = write("text.png", "hello");
        Path ink = write("wrong.inkml", "<ink><trace>1 x</trace></ink>");
        Path seven = write("seven.inkml", SEVEN);
        Path one = write("one.inkml", "<ink>" + ONE.formatted(50) + "</ink>");
        CommandRun run = CommandRun.of("predict", seven, missing, empty, text, ink, one);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).containsExactly(seven + ": 7 (91.0 %)", one + ": 1 (91.0 %)");
        assertThat(run.errors()).hasSize(4).allMatch(line -> line.startsWith(folder.toString()) && line.endsWith("."));
        assertThat(run.errors().get(0)).isEqualTo(missing + " does not exist.");
    }

    @Test
    void foldersAreWalkedInOrderPastOtherThingsAndLoops() throws IOException {
        Files.createDirectories(folder.resolve("b"));
        Files.writeString(folder.resolve("b/z.inkml"), SEVEN);
        write("a.inkml", SEVEN);
        write("c.inkml", SEVEN);
        write("notes.txt", "x");
        try {
            Files.createSymbolicLink(folder.resolve("b/loop"), folder);
        } catch (IOException | UnsupportedOperationException e) {
            assumeThat(e).isNull();
        }
        CommandRun run = CommandRun.of("predict", folder);
        assertThat(run.status()).isZero();
        assertThat(run.out().stream().map(line -> line.replaceAll(".*[/\\\\](.+):.*", "$1")))
                .containsExactly("a.inkml", "z.inkml", "c.inkml");
        assertThat(run.errors()).containsExactly("Passed over 2 other things.");
    }

    @Test
    void aThousandFilesStartTheNetworkOnce() throws IOException {
        List<Object> arguments = new ArrayList<>(List.of("predict"));
        Path seven = write("seven.inkml", SEVEN);
        for (int i = 0; i < 1_000; i++) {
            arguments.add(seven);
        }
        CommandRun run = CommandRun.of(arguments.toArray());
        assertThat(run.out()).hasSize(1_000);
        assertThat(run.modelsOpened()).isEqualTo(1);
    }

    @Test
    void csvHasAHeaderAndQuotesWhatItMust() throws IOException {
        CommandRun run = CommandRun.of("predict", "--format", "csv", write("a,b.inkml", SEVEN));
        assertThat(run.out().get(0)).isEqualTo("file,label,confidence,p0,p1,p2,p3,p4,p5,p6,p7,p8,p9,unsure,candidates");
        assertThat(run.out().get(1))
                .startsWith("\"" + folder.resolve("a,b.inkml") + "\",7,0.910000,0.010000,")
                .endsWith(",false,7");
    }

    @Test
    void aModelThatCannotBeOpenedIsOneSentence() throws IOException {
        Path model = write("model.zip", "x");
        CommandRun run = CommandRun.of("predict", "--model", model, write("seven.inkml", SEVEN));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).containsExactly(model + " is of another kind.");
    }

    @Test
    void aReaderThatWentAwayEndsTheCommandWithoutAWord() throws IOException {
        Writer closed = new Writer() {
            @Override
            public void write(char[] text, int offset, int length) throws IOException {
                throw new IOException("Broken pipe");
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        StringWriter errors = new StringWriter();
        int status = CommandRun.execute(
                new CountingModels(),
                new PrintWriter(closed, true),
                new PrintWriter(errors, true),
                "predict",
                write("seven.inkml", SEVEN));
        assertThat(status).isZero();
        assertThat(errors.toString()).isEmpty();
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
