package digitpad.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DesignFileTest {
    private static final String HEAD = "{\"format\":\"digitpad-network\",\"version\":1,\"name\":\"mine\",\"layers\":";

    @TempDir
    Path folder;

    @Provide
    Arbitrary<NetworkDescription> networks() {
        return RandomLayers.networks();
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("design.json"), content);
    }

    private static String layers(String layers) {
        return HEAD + "[" + layers + "]}";
    }

    @Property(tries = 100)
    void whatIsWrittenIsReadAgain(@ForAll("networks") NetworkDescription network) throws IOException {
        Path file = Files.createTempFile("design", ".json");
        try {
            DesignFile.write(file, network);
            assertThat(DesignFile.read(file)).isEqualTo(network);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void thePresetsAreDesigns() throws IOException {
        for (String name : Presets.names()) {
            Path file = folder.resolve("deep/" + name + ".json");
            DesignFile.write(file, Presets.named(name));
            assertThat(DesignFile.read(file)).isEqualTo(Presets.named(name));
        }
    }

    @Test
    void aFileIsReadableALayerALine() throws IOException {
        Path file = folder.resolve("d.json");
        DesignFile.write(file, new NetworkDescription("a \"b\" é", List.of(new Layer.Dense(7), new Layer.Dense(10))));
        assertThat(file)
                .content()
                .isEqualTo(
                        """
                {
                  "format": "digitpad-network",
                  "version": 1,
                  "name": "a \\"b\\" é",
                  "layers": [
                    {"kind":"dense","units":7},
                    {"kind":"dense","units":10}
                  ]
                }
                """);
    }

    @Test
    void aByteOrderMarkIsOverlooked() throws IOException {
        assertThat(DesignFile.read(file("\uFEFF" + layers("{\"kind\":\"dense\",\"units\":10}")))
                        .layers())
                .containsExactly(new Layer.Dense(10));
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of("", "is empty."),
                Arguments.of("  \n", "it is no JSON object."),
                Arguments.of("null", "it is no JSON object."),
                Arguments.of("[]", "it is no JSON object."),
                Arguments.of("{\"format\":\"digitpad-network\",", "it is cut short."),
                Arguments.of(HEAD + "[{\"kind\":\"de", "it is cut short."),
                Arguments.of("{\n\"format\" 3}", "it is no valid JSON at line 2, column 1"),
                Arguments.of(HEAD + "[]} {}", "it is no valid JSON at line 1"),
                Arguments.of("\u0000\u0001", "it is no valid JSON"),
                Arguments.of("[".repeat(100_000), "nested too deeply"),
                Arguments.of(HEAD + "{\"a\":".repeat(50_000), "nested too deeply"),
                Arguments.of("{\"version\":" + "9".repeat(100_000) + "}", "too long"),
                Arguments.of("{\"name\":\"" + "x".repeat(100_000) + "\"}", "too long"),
                Arguments.of("{\"version\":1,\"version\":1}", "it has a property twice at line 1"),
                Arguments.of(layers("{\"kind\":\"dense\",\"units\":9,\"units\":10}"), "it has a property twice"),
                Arguments.of("{}", "its \"format\" is not \"digitpad-network\"."),
                Arguments.of("{\"format\":3}", "its \"format\" is not"),
                Arguments.of(HEAD.replace(":1,", ":2,") + "[]}", "its \"version\" is another one"),
                Arguments.of(HEAD.replace(":1,", ":1e99,") + "[]}", "its \"version\" is another one"),
                Arguments.of(HEAD.replace(":1,", ":\"1\",") + "[]}", "its \"version\" is missing"),
                Arguments.of(HEAD.replace("mine", " ") + "[]}", "its \"name\" must be a text of 1 to 80"),
                Arguments.of(HEAD.replace("mine", "a\\nb") + "[]}", "its \"name\" must be"),
                Arguments.of(HEAD.replace("mine", "x".repeat(81)) + "[]}", "its \"name\" must be"),
                Arguments.of(HEAD.replace("\"mine\"", "7") + "[]}", "its \"name\" must be"),
                Arguments.of(HEAD + "{}}", "its \"layers\" must be a list."),
                Arguments.of(HEAD + "[],\"colour\":1}", "The design has the unknown property \"colour\""),
                Arguments.of(layers(""), "A network needs layers"),
                Arguments.of(layers("3,".repeat(99_999) + "3"), "at most 64 layers, and these are 100,000"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoDesignIsRefusedInASentence(String content, String reason) throws IOException {
        assertRefused(file(content), reason);
    }

    static Stream<Arguments> badLayers() {
        return Stream.of(
                Arguments.of("null", "Layer 1 must be an object whose \"kind\" is convolution, pooling,"),
                Arguments.of("{}", "Layer 1 must be an object whose \"kind\""),
                Arguments.of("[\"dense\",{}]", "Layer 1 must be an object"),
                Arguments.of("{\"kind\":7}", "Layer 1 must be an object"),
                Arguments.of("{\"kind\":\"java.lang.Runtime\"}", "or dense, not \"java.lang.Runtime\"."),
                Arguments.of("{\"kind\":\"dense\"}", "Layer 1 (dense): \"units\" is missing."),
                Arguments.of(
                        "{\"kind\":\"dense\",\"units\":10,\"bias\":1}",
                        "Layer 1 (dense) has the unknown property \"bias\"; it may have \"kind\", \"units\"."),
                Arguments.of(
                        "{\"kind\":\"global-average-pooling\",\"\u202Ex\":1}",
                        "unknown property \"?x\"; it may have \"kind\"."),
                Arguments.of(
                        "{\"kind\":\"dense\",\"units\":\"10\"}", "whole number within its range, not the text \"10\"."),
                Arguments.of("{\"kind\":\"dense\",\"units\":10.0}", "whole number within its range, not 10.0."),
                Arguments.of(
                        "{\"kind\":\"dense\",\"units\":99999999999}",
                        "whole number within its range, not 99999999999."),
                Arguments.of("{\"kind\":\"dense\",\"units\":null}", "\"units\" must be a whole number"),
                Arguments.of("{\"kind\":\"dense\",\"units\":true}", "\"units\" must be a whole number"),
                Arguments.of("{\"kind\":\"dense\",\"units\":[10]}", "\"units\" must be a whole number"),
                Arguments.of(
                        "{\"kind\":\"dense\",\"units\":0}", "Layer 1: The dense units must be from 1 to 4096, not 0."),
                Arguments.of("{\"kind\":\"dropout\",\"rate\":1e999}", "A dropout rate lies between 0 and 1"),
                Arguments.of("{\"kind\":\"dropout\",\"rate\":\"NaN\"}", "A dropout rate lies between 0 and 1"),
                Arguments.of("{\"kind\":\"dropout\",\"rate\":NaN}", "it is no valid JSON"),
                Arguments.of("{\"kind\":\"dropout\",\"rate\":{}}", "\"rate\" must be a number, not {}."),
                Arguments.of(
                        "{\"kind\":\"activation\",\"function\":\"relu\"}",
                        "\"function\" must be RELU, LEAKY_RELU, TANH or SIGMOID, not the text \"relu\"."),
                Arguments.of("{\"kind\":\"activation\",\"function\":0}", "\"function\" must be RELU"),
                Arguments.of("{\"kind\":\"activation\",\"function\":null}", "\"function\" must be"),
                Arguments.of(
                        "{\"kind\":\"convolution\",\"kernels\":8,\"size\":4,\"stride\":1,\"padding\":\"SAME\"}",
                        "Layer 1: A convolution's size is 1, 3, 5 or 7, not 4."),
                Arguments.of(
                        "{\"kind\":\"dense\",\"units\":10},{\"kind\":\"pooling\",\"reduction\":\"MAX\",\"size\":2}",
                        "is not a network that works. Layer 2: Pooling needs a picture"),
                Arguments.of(
                        "{\"kind\":\"dense\",\"units\":9}", "is not a network that works. The last layer must be"));
    }

    @ParameterizedTest
    @MethodSource("badLayers")
    void aLayerThatIsNoneIsRefusedInASentence(String layer, String reason) throws IOException {
        assertRefused(file(layers(layer)), reason);
    }

    @Test
    void bytesThatAreNoTextAreRefused() throws IOException {
        byte[] bytes = layers("").getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;
        assertRefused(Files.write(folder.resolve("design.json"), bytes), "it is no");
    }

    @Test
    void whatIsNoFileOrTooLargeIsRefused() throws IOException {
        assertRefused(folder, "is a folder");
        assertRefused(folder.resolve("none"), "does not exist.");
        assertRefused(file(" ".repeat((1 << 20) + 1)), "is larger than 1 MiB.");
    }

    private static void assertRefused(Path file, String reason) {
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> DesignFile.read(file))
                .satisfies(refusal -> assertThat(refusal.getMessage())
                        .startsWith(file.toString())
                        .contains(reason)
                        .endsWith(".")
                        .doesNotContain("Exception", "\n", "jackson")
                        .hasSizeLessThan(file.toString().length() + 400));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\tb", "\ud800"})
    void aNameThatCouldNotBeReadIsNotWritten(String name) {
        NetworkDescription network = new NetworkDescription(name, List.of(new Layer.Dense(10)));
        Path file = folder.resolve("design.json");
        assertThatThrownBy(() -> DesignFile.write(file, network)).isInstanceOf(IllegalArgumentException.class);
        assertThat(file).doesNotExist();
    }

    @Test
    void aFailedWritingLeavesTheFormerDesign() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "kept");
        assertThatThrownBy(() -> DesignFile.write(inTheWay.resolve("d.json"), Presets.named("two-block")))
                .isInstanceOf(IOException.class);
        assertThat(inTheWay).hasContent("kept");
    }
}
