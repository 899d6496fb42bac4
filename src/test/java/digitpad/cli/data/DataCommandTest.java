package digitpad.cli.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.app.data.BuiltInSource;
import digitpad.app.data.IdxFixture;
import digitpad.cli.CommandRun;
import digitpad.dataset.download.DownloadProgress;
import digitpad.dataset.download.MirrorServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DataCommandTest {
    private static final String DIGEST = "[0-9a-f]{64}";

    @TempDir
    private Path folder;

    @Test
    void showsFiguresAsOneObjectASource() throws IOException {
        IdxFixture.write(folder.resolve("a"), "train", 1, 1, 7);
        IdxFixture.write(folder.resolve("a"), "t10k", 2);
        IdxFixture.write(folder.resolve("b"), "train", 3);
        CommandRun run = CommandRun.of("data", "show", folder.resolve("a"), folder.resolve("b"), "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(run.errors()).isEmpty();
        assertThat(run.out()).hasSize(2);
        JsonNode first = Json.MAPPER.readTree(run.out().get(0));
        assertThat(first.fieldNames())
                .toIterable()
                .containsExactly(
                        "source", "digits", "testDigits", "counts", "writers", "sha256", "failures", "skipped");
        assertThat(first.get("digits").asInt()).isEqualTo(3);
        assertThat(first.get("testDigits").asInt()).isEqualTo(1);
        assertThat(first.get("counts").toString()).isEqualTo("[0,2,0,0,0,0,0,1,0,0]");
        assertThat(first.get("writers").isNull()).isTrue();
        assertThat(first.get("sha256").asText()).matches(DIGEST);
    }

    @Test
    void showsThemToPeople() throws IOException {
        IdxFixture.write(folder, "train", 1, 1, 7);
        CommandRun run = CommandRun.of("data", "show", folder);
        assertThat(run.out())
                .contains("digits   3", "writers  not known", "  1         2  " + "█".repeat(40), "  2         0")
                .contains("3 digits are too few: a network needs at least 10 to learn from.");
    }

    @Test
    void setsThatDoNotStandUprightAreToldAndTurned() throws IOException {
        // To the model of these tests ink is wide, a 7, once rows and columns are exchanged.
        String narrow = "7" + ",0".repeat(8 * 28 + 14) + ",255" + ",0".repeat(783 - 8 * 28 - 14) + "\n";
        Path table = Files.writeString(folder.resolve("t.csv"), narrow.repeat(30));
        CommandRun asStored = CommandRun.of("data", "show", table);
        assertThat(asStored.errors()).singleElement().asString().startsWith("The digits of " + table + " seem to be ");
        CommandRun turned = CommandRun.of("data", "show", "--transposed", table);
        assertThat(turned.errors()).isEmpty();
        assertThat(turned.out().get(0)).isEqualTo("transposed:" + table);
        assertThat(CommandRun.of("data", "show", "transposed:" + table).errors())
                .isEmpty();
        CommandRun nothing = CommandRun.of("data", "show", "built-in", "--transposed");
        assertThat(nothing.status()).isEqualTo(1);
        assertThat(nothing.errors())
                .containsExactly("--transposed is for folders and files of yours: built-in stands upright.");
    }

    @Test
    void aTrainingIsToldOfSetsThatDoNotStandUpright() throws IOException {
        String narrow = ",0".repeat(8 * 28 + 14) + ",255" + ",0".repeat(783 - 8 * 28 - 14) + "\n";
        Path table = Files.writeString(folder.resolve("t.csv"), ("7" + narrow).repeat(30) + "1" + narrow);
        CommandRun run = CommandRun.of("train", "--data", table, "--out", folder.resolve("m.safetensors"));
        assertThat(run.errors().get(0)).startsWith("The digits of " + table + " seem to be ");
        assertThat(CommandRun.of("train", "--data", table, "--transposed", "--out", folder.resolve("m.safetensors"))
                        .errors())
                .noneMatch(line -> line.contains("seem to be"));
    }

    @Test
    void aSourceThatFailsIsToldAndTheOthersAreShown() throws IOException {
        IdxFixture.write(folder.resolve("a"), "train", 1);
        CommandRun run = CommandRun.of("data", "show", folder.resolve("none"), folder.resolve("a"), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).hasSize(1);
        assertThat(run.errors()).singleElement().asString().startsWith(folder.resolve("none") + " does not exist");
    }

    @Test
    void builtInDigitsAreShown() throws IOException {
        CommandRun run = CommandRun.of("data", "show", "built-in", "--format", "json");
        assertThat(Json.MAPPER.readTree(run.out().get(0)).get("digits").asInt()).isEqualTo(BuiltInSource.COUNT);
    }

    @Test
    void whereMnistIsNotThereTheWayToItIsTold() {
        CommandRun run = CommandRun.of("data", "show", "mnist");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().contains("\"digitpad data download\" brings it");
    }

    @Test
    void bringsMnist() throws IOException {
        try (MirrorServer server = MirrorServer.ofMnist()) {
            CommandRun run = CommandRun.of("data", "download", "--mirror", server.address(), "--into", folder);
            assertThat(run.errors()).isEmpty();
            assertThat(run.out()).containsExactly("MNIST is in " + folder);
            assertThat(run.status()).isZero();
        }
        assertThat(String.join("\n", CommandRun.of("data", "show", folder).out()))
                .contains("digits   60,000, and 10,000 set aside for the test", "  1     6,742");
    }

    @Test
    void aDownloadThatFailsIsOneSentence() throws IOException {
        try (MirrorServer empty = new MirrorServer()) {
            CommandRun run = CommandRun.of("data", "download", "--mirror", empty.address(), "--into", folder);
            assertThat(run.status()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.errors())
                    .singleElement()
                    .asString()
                    .startsWith("MNIST could not be downloaded, for 127.0.0.1 answers 404")
                    .endsWith("by hand; the built-in digits need no download.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data",
                "data show",
                "data show mnist --format csv",
                "data download --mirror ftp://example.org/",
                "data download there"
            })
    void wrongUsageIsStatusTwo(String line) {
        assertThat(CommandRun.of((Object[]) line.split(" ", -1)).status()).isEqualTo(2);
    }

    @Test
    void dataThatNothingCanBeLearntFromIsOneSentence() throws IOException {
        Path three = IdxFixture.write(folder.resolve("three"), "train", 1, 2, 3);
        Path sevens = IdxFixture.write(folder.resolve("sevens"), "train", 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
        Path out = folder.resolve("m.safetensors");
        CommandRun few = CommandRun.of("train", "--data", three, "--out", out);
        assertThat(few.status()).isEqualTo(1);
        assertThat(few.errors()).containsExactly("3 digits are too few: a network needs at least 10 to learn from.");
        assertThat(CommandRun.of("train", "--data", sevens, "--out", out).errors())
                .containsExactly("All 12 digits are 7s: a network needs at least two different digits.");
        CommandRun twice = CommandRun.of("train", "--data", three, "--data", three, "--out", out);
        assertThat(twice.errors()).containsExactly("The data " + three + " is named twice.");
        assertThat(twice.status()).isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    @Test
    void theLineTellsSizesAndTheTimeLeft() {
        StringWriter text = new StringWriter();
        DownloadLine line = new DownloadLine(new PrintWriter(text), true);
        line.accept(new DownloadProgress("train.gz", 2_900_000, 11_600_000, Optional.of(Duration.ofMillis(11_500))));
        assertThat(text.toString()).endsWith("2.9 of 11.6 MB   25 %  12 s left  train.gz ");
        line.accept(new DownloadProgress("train.gz", 2_900_000, 11_600_000, Optional.of(Duration.ofSeconds(119))));
        assertThat(text.toString()).endsWith("2.9 of 11.6 MB   25 %  2 min left  train.gz ");
    }

    @Test
    void strokesThatAreNotThereAreTold() throws IOException {
        Path data = IdxFixture.write(folder.resolve("ten"), "train", 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 2);
        Path missing = folder.resolve("pens.jsonl.gz");
        CommandRun run = CommandRun.of(
                "train", "--data", data, "--strokes", missing, "--out", folder.resolve("made.safetensors"));
        assertThat(run.errors().get(0)).isEqualTo("There are no strokes at " + missing + ": learning from the rest.");
        assertThat(run.errors()).last().asString().contains("There is no trainer.");
    }
}
