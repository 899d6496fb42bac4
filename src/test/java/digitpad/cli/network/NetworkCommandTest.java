package digitpad.cli.network;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Json;
import digitpad.cli.CommandRun;
import digitpad.model.network.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkCommandTest {
    @TempDir
    private Path folder;

    private static JsonNode json(Object... arguments) throws JsonProcessingException {
        return Json.MAPPER.readTree(CommandRun.of(arguments).out().get(0));
    }

    @Test
    void everyPresetIsListedWithItsCosts() {
        CommandRun run = CommandRun.of("network", "list");
        assertThat(run.status()).isZero();
        assertThat(run.out()).hasSize(1 + Presets.names().size());
        assertThat(run.out())
                .anySatisfy(line ->
                        assertThat(line).startsWith("two-block ").contains(" 225,034 ", " 2,631,040 ", "dropout"));
    }

    @Test
    void theListIsJsonToo() throws JsonProcessingException {
        JsonNode list = json("network", "list", "--format", "json");
        assertThat(list).extracting(preset -> preset.get("name").asText()).containsExactlyElementsOf(Presets.names());
        assertThat(list)
                .allSatisfy(preset ->
                        assertThat(preset.get("multiplyAdds").asLong()).isPositive());
    }

    @Test
    void aPresetShowsItsLayersShapesAndSums() {
        CommandRun run = CommandRun.of("network", "show", "two-block");
        assertThat(run.out()).hasSize(13);
        assertThat(run.out().get(2)).matches(" +1 +Convolution 32 kernels 3×3 +26×26×32 +320 +194,688");
        assertThat(run.out().get(12)).matches(" +altogether +225,034 +2,631,040");
    }

    @Test
    void aPresetAsJsonHasKernelSizesAndShapes() throws JsonProcessingException {
        JsonNode network = json("network", "show", "two-block", "--format", "json");
        assertThat(network.get("parameters").asLong()).isEqualTo(225_034);
        JsonNode convolution = network.get("layers").get(3);
        assertThat(convolution.get("kind").asText()).isEqualTo("convolution");
        assertThat(convolution.get("size").asInt()).isEqualTo(3);
        assertThat(convolution.get("output").asText()).isEqualTo("11×11×64");
    }

    @Test
    void anExportedPresetIsShownAlike() {
        Path file = folder.resolve("mine.json");
        assertThat(CommandRun.of("network", "export", "two-block", "--out", file)
                        .status())
                .isZero();
        assertThat(CommandRun.of("network", "show", file).out())
                .isEqualTo(CommandRun.of("network", "show", "two-block").out());
    }

    @Test
    void aDesignThatDoesNotWorkIsASentenceThatNamesTheLayer() throws IOException {
        Path file = folder.resolve("mine.json");
        Files.writeString(
                file,
                """
                {"format": "digitpad-network", "version": 1, "name": "mine", "layers": [
                  {"kind": "dense", "units": 20},
                  {"kind": "pooling", "reduction": "MAX", "size": 2},
                  {"kind": "dense", "units": 10}]}
                """);
        CommandRun run = CommandRun.of("network", "show", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.errors())
                .containsExactly(file + " is not a network that works. Layer 2: Pooling needs a picture; here only 20"
                        + " values without height and width are left. Move it up to where there is a picture still.");
    }

    @Test
    void anUnknownNameListsThePresets() {
        CommandRun run = CommandRun.of("network", "show", "two-blok");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.errors()).singleElement().asString().startsWith("two-blok is neither a file nor a preset; the");
    }
}
