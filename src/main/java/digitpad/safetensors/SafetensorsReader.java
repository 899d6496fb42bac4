package digitpad.safetensors;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import digitpad.files.FileKind;
import digitpad.files.FileUse;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads safetensors files that may be hostile: nothing is allocated on a claim alone, tensors must lie one after the other
 * without gaps, and the digest in the metadata must be the content's.
 */
public final class SafetensorsReader {
    /** Longest header that is read, in bytes. */
    private static final int MAX_HEADER = 4 << 20;

    /** Longest file that is read, in bytes. */
    private static final long MAX_FILE = 256L << 20;

    private static final int MAX_TENSORS = 1024;
    private static final int MAX_DIMENSIONS = 8;

    /** Longest name of a tensor that is told in a sentence. */
    private static final int LONGEST_NAME = 60;

    private static final ObjectMapper JSON = new ObjectMapper()
            .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true)
            .configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);

    private final Path name;

    private SafetensorsReader(Path name) {
        this.name = name;
    }

    /**
     * Reads a whole file.
     *
     * @throws BadFileException where it is missing, cut, altered, too large or something else
     */
    public static SafetensorsFile read(Path file) throws IOException {
        return read(file, MAX_FILE);
    }

    /**
     * Reads a whole file that may be longer than a model.
     *
     * @param longest in bytes
     * @throws BadFileException as above
     */
    public static SafetensorsFile read(Path file, long longest) throws IOException {
        try (InputStream stream = open(file, longest)) {
            return read(file, stream);
        }
    }

    /**
     * Reads a whole file from a stream.
     *
     * @param name to call the file by in messages
     */
    public static SafetensorsFile read(Path name, InputStream stream) throws IOException {
        return new SafetensorsReader(name).parse(stream, true);
    }

    /** Reads the metadata alone; the tensors are neither read nor checked. */
    public static Map<String, String> metadata(Path file) throws IOException {
        try (InputStream stream = open(file, MAX_FILE)) {
            return metadata(file, stream);
        }
    }

    /** As above, from a stream. */
    public static Map<String, String> metadata(Path name, InputStream stream) throws IOException {
        return new SafetensorsReader(name).parse(stream, false).metadata();
    }

    private static InputStream open(Path file, long longest) throws IOException {
        try {
            Optional<FileKind> kind = FileKind.of(file).filter(is -> is != FileKind.SAFETENSORS);
            if (kind.isPresent()) {
                throw kind.get().refusal(file, FileUse.NETWORK);
            }
            BoundedFile.requireOrdinary(file, "a model file");
            long size = Files.size(file);
            if (size == 0) {
                throw new BadFileException(file, "is empty.");
            }
            if (size > longest) {
                throw new BadFileException(
                        file, "is too large: " + (size >> 20) + " MiB, at most " + (longest >> 20) + " MiB are read.");
            }
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }

    private SafetensorsFile parse(InputStream raw, boolean withTensors) throws IOException {
        try {
            DataInputStream stream = new DataInputStream(raw);
            JsonNode header = header(stream);
            Map<String, String> metadata = metadata(header.path(SafetensorsFile.METADATA));
            if (!metadata.containsKey(SafetensorsFile.DIGEST) && isForeign(metadata)) {
                throw bad(foreign(header));
            }
            Map<String, Tensor> tensors = new LinkedHashMap<>();
            if (withTensors) {
                MessageDigest digest = SafetensorsFile.digestOf(metadata);
                for (Map.Entry<String, JsonNode> entry : header.properties()) {
                    if (!entry.getKey().equals(SafetensorsFile.METADATA)) {
                        tensors.put(entry.getKey(), tensor(entry, stream, tensors, digest));
                    }
                }
                if (stream.read() >= 0) {
                    throw bad("is longer than its header says.");
                }
                String expected = metadata.get(SafetensorsFile.DIGEST);
                if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
                    throw bad("was altered or damaged: its content does not have the digest that it carries.");
                }
            }
            return new SafetensorsFile(metadata, tensors);
        } catch (JacksonException e) {
            throw new BadFileException(name, "is no safetensors file: its header is not JSON.", e);
        } catch (IOException e) {
            throw BadFileException.of(name, e);
        }
    }

    private JsonNode header(DataInputStream stream) throws IOException {
        long length = Long.reverseBytes(stream.readLong());
        if (length < 2 || length > MAX_HEADER) {
            throw bad("is no model file: it does not begin as a safetensors file does.");
        }
        byte[] text = stream.readNBytes((int) length);
        if (text.length < length) {
            throw new EOFException("header");
        }
        JsonNode header = JSON.readTree(text);
        if (header == null || !header.isObject()) {
            throw bad("is no safetensors file: its header is no JSON object.");
        }
        if (header.size() > MAX_TENSORS) {
            throw bad("claims " + header.size() + " tensors; at most " + MAX_TENSORS + " are read.");
        }
        return header;
    }

    /** Whatever this program writes says so, and carries a digest. */
    private static boolean isForeign(Map<String, String> metadata) {
        return !metadata.getOrDefault("format", "").startsWith("digitpad");
    }

    private static String foreign(JsonNode header) {
        List<String> tensors = new ArrayList<>();
        header.fieldNames().forEachRemaining(tensors::add);
        tensors.remove(SafetensorsFile.METADATA);
        String holds = tensors.isEmpty()
                ? "it holds no tensors"
                : "it holds " + tensors.size() + (tensors.size() == 1 ? " tensor, " : " tensors, such as ")
                        + shown(tensors.get(0));
        return "is a safetensors file of another program: " + holds
                + ", and no description of a network; importing such" + " files comes with a later version.";
    }

    /** A name from a file, without what could disturb a terminal. */
    private static String shown(String name) {
        String printable = name.replaceAll("\\p{C}", "?");
        return printable.length() > LONGEST_NAME ? printable.substring(0, LONGEST_NAME) + "…" : printable;
    }

    private Map<String, String> metadata(JsonNode node) {
        Map<String, String> metadata = new LinkedHashMap<>();
        node.properties()
                .forEach(entry -> metadata.put(entry.getKey(), entry.getValue().asText()));
        return metadata;
    }

    private Tensor tensor(
            Map.Entry<String, JsonNode> entry, DataInputStream stream, Map<String, Tensor> before, MessageDigest digest)
            throws IOException {
        JsonNode description = entry.getValue();
        if (!description.path("dtype").asText().equals("F32")) {
            throw bad("holds values that are not F32 in " + entry.getKey() + ".");
        }
        JsonNode sizes = description.path("shape");
        if (!sizes.isArray() || sizes.size() > MAX_DIMENSIONS) {
            throw bad("has no usable shape for " + entry.getKey() + ".");
        }
        int[] shape = new int[sizes.size()];
        long count = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = sizes.get(i).asInt(-1);
            if (shape[i] < 1) {
                throw bad("has no usable shape for " + entry.getKey() + ".");
            }
            count *= shape[i];
            if (count * 4 > MAX_FILE) {
                throw bad("claims more values for " + entry.getKey() + " than a model may have.");
            }
        }
        long start = 4
                * before.values().stream()
                        .mapToLong(tensor -> tensor.values().length)
                        .sum();
        JsonNode offsets = description.path("data_offsets");
        if (offsets.path(0).asLong(-1) != start || offsets.path(1).asLong(-1) != start + 4 * count) {
            throw bad("puts " + entry.getKey() + " where it cannot be.");
        }
        byte[] bytes = stream.readNBytes((int) (4 * count));
        if (bytes.length < 4 * count) {
            throw new EOFException(entry.getKey());
        }
        SafetensorsFile.describe(digest, entry.getKey(), shape);
        digest.update(bytes);
        float[] values = new float[(int) count];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(values);
        if (!FiniteNumbers.all(values)) {
            throw bad("holds a value that is no number in " + entry.getKey() + ".");
        }
        return new Tensor(shape, values);
    }

    private BadFileException bad(String reason) {
        return new BadFileException(name, reason);
    }
}
