package digitpad.cli.predict;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.cli.CommandRun;
import digitpad.cli.CountingModels;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Names of files on standard input. */
class NamedFilesTest {
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    private Path folder;

    private Path seven(String name) throws IOException {
        return Files.writeString(folder.resolve(name), SEVEN);
    }

    private static InputStream lines(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static CommandRun run(String input, Object... arguments) {
        return CommandRun.with(new CountingModels(), lines(input), arguments);
    }

    @Test
    @Timeout(120)
    void eachNameIsAnsweredBeforeTheNextOneIsWritten() throws Exception {
        Path file = seven("seven.inkml");
        PipedOutputStream names = new PipedOutputStream();
        PipedInputStream input = new PipedInputStream(names);
        PipedOutputStream printed = new PipedOutputStream();
        BufferedReader answers = new BufferedReader(new InputStreamReader(new PipedInputStream(printed), UTF_8));
        CompletableFuture<Integer> status = CompletableFuture.supplyAsync(() -> CommandRun.execute(
                new CountingModels(),
                input,
                new PrintWriter(printed, true, UTF_8),
                new PrintWriter(new StringWriter()),
                "predict",
                "--files-from",
                "-"));
        for (String name : List.of("seven.inkml", "gone.png", "seven.inkml")) {
            names.write((folder.resolve(name) + "\n").getBytes(UTF_8));
            names.flush();
            JsonNode answer = Json.MAPPER.readTree(answers.readLine());
            assertThat(answer.get("file").asText())
                    .isEqualTo(folder.resolve(name).toString());
            assertThat(answer.has("error"))
                    .isEqualTo(!name.equals(file.getFileName().toString()));
        }
        names.close();
        assertThat(status.get()).isEqualTo(1);
    }

    @Test
    void linesMayEndAsOnWindowsAndNamesHoldAnything() throws IOException {
        Path file = seven("ä b, c.inkml");
        CommandRun run = run("\n" + file + "\r\n\r\n" + file, "predict", "--files-from", "-");
        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSize(2);
        assertThat(Json.MAPPER.readTree(run.out().get(1)).get("file").asText()).isEqualTo(file.toString());
    }

    @Test
    void whatCannotBeReadIsALineOfBothOutputs() throws IOException {
        Path gone = folder.resolve("gone.png");
        CommandRun run = run(gone + "\n" + folder + "\nno\0name\n", "predict", "--files-from", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors())
                .containsExactly(
                        gone + " does not exist.",
                        folder + " is a folder, not a file.",
                        "no\0name is no name of a file on this system: Nul character not allowed.");
        assertThat(run.out()).hasSize(3);
        for (int i = 0; i < 3; i++) {
            JsonNode object = Json.MAPPER.readTree(run.out().get(i));
            assertThat(object.fieldNames()).toIterable().containsExactly("file", "error");
            assertThat(object.get("error").asText()).isEqualTo(run.errors().get(i));
        }
    }

    @Test
    void aNameWithoutEndIsRefused() throws IOException {
        CommandRun run = run("x".repeat(1 << 20) + "\n", "predict", "--files-from", "-");
        assertThat(run.errors()).hasSize(1);
        assertThat(run.errors().get(0)).hasSizeLessThan(200).contains("it is too long");
    }

    @Test
    void manyNamesComeInOrderFromAFileAndOpenOneNetwork() throws IOException {
        Path file = seven("seven.inkml");
        Path list = Files.writeString(folder.resolve("names.txt"), (file + "\n").repeat(1_000));
        CommandRun run = CommandRun.of("predict", "--files-from", list, "--format", "text");
        assertThat(run.out())
                .containsExactlyElementsOf(IntStream.range(0, 1_000)
                        .mapToObj(i -> file + ": 7 (91.0 %)")
                        .toList());
        assertThat(run.modelsOpened()).isEqualTo(1);
    }

    @Test
    void oneWayToNameFilesIsEnough() {
        assertThat(CommandRun.of("predict").status()).isEqualTo(2);
        assertThat(CommandRun.of("predict", "a.png", "--files-from", "-").status())
                .isEqualTo(2);
        assertThat(CommandRun.of("predict", "--files-from", folder.resolve("gone"))
                        .errors())
                .containsExactly(folder.resolve("gone") + " does not exist.");
    }
}
