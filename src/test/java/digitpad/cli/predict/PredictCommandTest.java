package digitpad.cli.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.cli.CommandRun;
import digitpad.cli.CountingModels;
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
    void aPointBesideADigitIsShownAndADigitWithAPointHasNoOneLabel() throws IOException {
        Path file = write("point.inkml", "<ink><trace>10 10, 90 10, 40 90</trace><trace>110 86</trace></ink>");
        JsonNode object = Json.MAPPER.readTree(
                CommandRun.of("predict", "--format", "json", file).out().get(0));
        assertThat(CommandRun.of("predict", file).out()).containsExactly(file + ": 7. (91.0 %)");
        assertThat(object.get("reading").asText()).isEqualTo("7.");
        assertThat(object.get("label").isNull()).isTrue();
        assertThat(object.get("unsure").asBoolean()).isFalse();
        assertThat(object.get("digits")).hasSize(1);
        assertThat(object.get("digits").get(0).get("label").asInt()).isEqualTo(7);
    }

    @Test
    void aCommaIsQuotedInCsv() throws IOException {
        Path file = write(
                "comma.inkml",
                "<ink><trace>10 10, 90 10, 40 90</trace><trace>112 80, 100 116</trace>" + ONE.formatted(150)
                        + "</ink>");
        assertThat(CommandRun.of("predict", "--format", "csv", file).out().get(1))
                .startsWith(file + ",\"7,1\",0.790022,,")
                .endsWith(",false,");
    }

    @Test
    void whatIsNoKnownMarkIsAQuestionMarkAndTheWholeIsUnsure() throws IOException {
        Path file = write("raised.inkml", "<ink><trace>10 10, 90 10, 40 90</trace><trace>110 50</trace></ink>");
        JsonNode object = Json.MAPPER.readTree(
                CommandRun.of("predict", "--format", "json", file).out().get(0));
        assertThat(CommandRun.of("predict", file).out()).containsExactly(file + ": 7? (45.5 %), not a digit?");
        assertThat(object.get("unsure").asBoolean()).isTrue();
        assertThat(object.get("confidence").asDouble()).isEqualTo(0.455);
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

    /** 784 pixels, of which the one in row 14, column 8 is ink: wide enough for a 7. */
    private static final String WIDE = "0,".repeat(400) + "255" + ",0".repeat(383);

    @Test
    void eachRowOfATableIsAReadingInItsPlace() throws IOException {
        Path seven = write("seven.inkml", SEVEN);
        Path table =
                write("test.csv", "p" + ",p".repeat(783) + "\n" + WIDE + "\n" + "0,".repeat(783) + "0\n1,2\n" + WIDE);
        CommandRun text = CommandRun.of("predict", seven, table, seven);
        assertThat(text.out())
                .containsExactly(
                        seven + ": 7 (91.0 %)",
                        table + " row 1: 7 (91.0 %)",
                        table + " row 2: blank",
                        table + " row 4: 7 (91.0 %)",
                        seven + ": 7 (91.0 %)");
        assertThat(text.errors()).containsExactly(table + " has 2 pixels in line 4 instead of 784.");
        assertThat(text.status()).isEqualTo(1);
        assertThat(text.modelsOpened()).isEqualTo(1);
        JsonNode row = Json.MAPPER.readTree(
                CommandRun.of("predict", table, "--format", "json").out().get(2));
        assertThat(row.get("file").asText()).isEqualTo(table.toString());
        assertThat(row.get("row").asInt()).isEqualTo(4);
        assertThat(row.get("label").asInt()).isEqualTo(7);
        CommandRun csv = CommandRun.of("predict", seven, table, "--format", "csv");
        assertThat(csv.out().get(0)).endsWith(",unsure,candidates,row");
        assertThat(csv.out().get(1)).startsWith(seven + ",7,").endsWith(",false,7,");
        assertThat(csv.out().get(4)).startsWith(table + ",7,").endsWith(",false,7,4");
    }

    @Test
    void moreRowsThanAreReadTogetherComeInOrder() throws IOException {
        Path table = write("many.csv", ("3," + WIDE + "\n").repeat(1_300));
        CommandRun run = CommandRun.of("predict", table);
        assertThat(run.out()).hasSize(1_300).endsWith(table + " row 1300: 7 (91.0 %)");
        assertThat(run.modelsOpened()).isEqualTo(1);
    }

    @Test
    void aTableThatIsCutShortIsReadAsFarAsItGoes() throws IOException {
        byte[] images = new byte[16 + 2 * 784 - 1];
        System.arraycopy(new byte[] {0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 28, 0, 0, 0, 28}, 0, images, 0, 16);
        images[16 + 400] = (byte) 255;
        Path file = Files.write(folder.resolve("x-images-idx3-ubyte"), images);
        CommandRun run = CommandRun.of("predict", file);
        assertThat(run.out()).containsExactly(file + " row 1: 7 (91.0 %)");
        assertThat(run.errors()).containsExactly(file + " is cut short.");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void aTableMayBeTransposed() throws IOException {
        // In row 8, column 14 ink is narrow; put right it is wide.
        Path table = write("t.csv", "0,".repeat(8 * 28 + 14) + "255" + ",0".repeat(783 - 8 * 28 - 14));
        assertThat(CommandRun.of("predict", table).out()).containsExactly(table + " row 1: 1 (91.0 %)");
        assertThat(CommandRun.of("predict", "--transposed", table).out()).containsExactly(table + " row 1: 7 (91.0 %)");
        CommandRun picture = CommandRun.of("predict", "--transposed", write("seven.inkml", SEVEN));
        assertThat(picture.status()).isEqualTo(2);
        assertThat(picture.errors().get(0)).isEqualTo("--transposed is for IDX files and for CSV files of pixels.");
    }

    @Test
    void aReaderOfRowsThatWentAwayEndsTheCommandWithoutAWord() throws IOException {
        Path table = write("many.csv", (WIDE + "\n").repeat(600));
        StringWriter errors = new StringWriter();
        int status = CommandRun.execute(
                new CountingModels(),
                new PrintWriter(new BrokenPipe()),
                new PrintWriter(errors, true),
                "predict",
                table);
        assertThat(errors.toString()).isEmpty();
        assertThat(status).isZero();
    }

    @Test
    void whatIsNoPictureIsNamed() throws IOException {
        Path network = Files.write(
                folder.resolve("seven.png"),
                new byte[] {20, 0, 0, 0, 0, 0, 0, 0, '{', '}', ' ', ' ', ' ', ' ', ' ', ' '});
        Path ink = write("ink.png", SEVEN);
        Path parquet = write("t.parquet", "PAR1");
        Path picture = Files.write(folder.resolve("p.inkml"), new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0});
        assertThat(CommandRun.of("predict", network, ink, parquet, picture).errors())
                .containsExactly(
                        network + " is a safetensors file, not a picture or drawing: a network is named by --model, or"
                                + " opened in the tab Runs.",
                        ink + " is an InkML drawing: let its name end in .inkml.",
                        parquet
                                + " is a Parquet table, not a picture or drawing: write its digits as CSV, a label and 784 pixels a"
                                + " line.",
                        picture + " is a JPEG picture: let its name end like that of one.");
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
        StringWriter errors = new StringWriter();
        int status = CommandRun.execute(
                new CountingModels(),
                new PrintWriter(new BrokenPipe(), true),
                new PrintWriter(errors, true),
                "predict",
                write("seven.inkml", SEVEN));
        assertThat(status).isZero();
        assertThat(errors.toString()).isEmpty();
    }

    /** Somebody who read what came, and went away. */
    private static final class BrokenPipe extends Writer {
        @Override
        public void write(char[] text, int offset, int length) throws IOException {
            throw new IOException("Broken pipe");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
