package digitpad.model.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.files.AtomicFile;
import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A network's layers in a JSON file that people can read and write:
 *
 * <pre>{"format": "digitpad-network", "version": 1, "name": "…", "layers": [{"kind": "dense", "units": 10}]}</pre>
 *
 * The layers are those of model cards. A file must be right in everything: what is unknown, missing, of the wrong type or
 * out of range is refused, and so are layers that are no network.
 */
public final class DesignFile {
    /** What the file names end in. */
    public static final String ENDING = ".json";

    /** Most characters in a design's name. */
    public static final int MAX_NAME = 80;

    private static final String FORMAT = "digitpad-network";
    private static final int VERSION = 1;
    private static final int MAX_BYTES = 1 << 20;
    private static final ObjectMapper WRITER = new ObjectMapper();

    private DesignFile() {}

    /** Whether a design may be called so: 1…{@value #MAX_NAME} characters on one line, not all of them blank. */
    public static boolean isName(String name) {
        return !name.isBlank()
                && name.codePointCount(0, name.length()) <= MAX_NAME
                && name.codePoints().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(name);
    }

    /**
     * The network in {@code file}.
     *
     * @throws BadFileException where it is of no use; the sentence says why
     */
    public static NetworkDescription read(Path file) throws BadFileException {
        try {
            JsonNode root = StrictJson.tree(BoundedFile.read(file, MAX_BYTES));
            requireFormat(root);
            StrictJson.onlyKnown(root, "The design", List.of("format", "version", "name", "layers"));
            return new NetworkDescription(name(root.path("name")), layers(root.path("layers")));
        } catch (StrictJson.RefusedException e) {
            throw new BadFileException(file, "is not a network design: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new BadFileException(file, "is not a network that works. " + e.getMessage(), e);
        }
    }

    /**
     * Replaces {@code file} by {@code network}, making missing folders.
     *
     * @throws IllegalArgumentException where the network has a name that a design may not have
     */
    public static void write(Path file, NetworkDescription network) throws IOException {
        if (!isName(network.name())) {
            throw new IllegalArgumentException("A design cannot be called " + network.name() + ".");
        }
        String layers = network.layers().stream()
                .map(layer -> "    " + json(layer))
                .collect(Collectors.joining(",\n", "[\n", "\n  ]"));
        String text =
                """
                {
                  "format": %s,
                  "version": %d,
                  "name": %s,
                  "layers": %s
                }
                """
                        .formatted(json(FORMAT), VERSION, json(network.name()), layers);
        AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static void requireFormat(JsonNode root) throws StrictJson.RefusedException {
        if (!FORMAT.equals(root.path("format").textValue())) {
            throw new StrictJson.RefusedException("its \"format\" is not \"" + FORMAT + "\".");
        }
        JsonNode version = root.path("version");
        if (!version.isInt() || version.intValue() != VERSION) {
            throw new StrictJson.RefusedException("its \"version\" is "
                    + (version.isNumber() ? "another one; this program reads " : "missing; this program writes ")
                    + VERSION + ".");
        }
    }

    private static String name(JsonNode name) throws StrictJson.RefusedException {
        return Optional.ofNullable(name.textValue())
                .filter(DesignFile::isName)
                .orElseThrow(() -> new StrictJson.RefusedException(
                        "its \"name\" must be a text of 1 to " + MAX_NAME + " characters on one line."));
    }

    private static List<Layer> layers(JsonNode nodes) throws StrictJson.RefusedException {
        if (!nodes.isArray()) {
            throw new StrictJson.RefusedException("its \"layers\" must be a list.");
        }
        // Before any of them is looked at: there may be a hundred thousand.
        LayerRules.number(nodes.size()).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        List<Layer> layers = new ArrayList<>();
        for (JsonNode node : nodes) {
            layers.add(StrictJson.layer(node, "Layer " + (layers.size() + 1)));
        }
        return layers;
    }

    private static String json(Object value) {
        try {
            return WRITER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Layers and texts can always be written.", e);
        }
    }
}
