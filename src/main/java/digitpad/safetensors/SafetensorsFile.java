package digitpad.safetensors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.files.AtomicFile;
import digitpad.files.Digests;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A safetensors file in memory.
 *
 * @param metadata of people and programs
 * @param tensors by name, in the order of the file
 */
public record SafetensorsFile(Map<String, String> metadata, Map<String, Tensor> tensors) {
    /** Metadata that a writing adds: SHA-256 over the other metadata and the tensors' names, shapes and bytes. */
    static final String DIGEST = "sha256";

    static final String METADATA = "__metadata__";
    private static final ObjectMapper JSON = new ObjectMapper();

    public SafetensorsFile {
        metadata = Map.copyOf(metadata);
        tensors = new LinkedHashMap<>(tensors);
    }

    /**
     * The values of a tensor.
     *
     * @throws IllegalArgumentException where there is none of that name
     */
    public float[] vector(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("The vector " + name + " is missing.");
        }
        return tensor.values();
    }

    /** Replaces {@code file}, at once or not at all. */
    public void write(Path file) throws IOException {
        ObjectNode header = JSON.createObjectNode();
        long offset = 0;
        MessageDigest digest = digestOf(metadata);
        for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
            Tensor tensor = entry.getValue();
            requireFinite(tensor);
            long end = offset + 4L * tensor.values().length;
            ObjectNode description = header.putObject(entry.getKey());
            description.put("dtype", "F32");
            for (int size : tensor.shape()) {
                description.withArray("shape").add(size);
            }
            description.putArray("data_offsets").add(offset).add(end);
            describe(digest, entry.getKey(), tensor.shape());
            digest.update(bytes(tensor.values()));
            offset = end;
        }
        ObjectNode described = header.putObject(METADATA);
        new TreeMap<>(metadata).forEach(described::put);
        described.put(DIGEST, HexFormat.of().formatHex(digest.digest()));
        byte[] text = padded(JSON.writeValueAsBytes(header));
        AtomicFile.write(file, stream -> writeTo(stream, text));
    }

    /** What no reader accepts is not written over what one does. */
    private static void requireFinite(Tensor tensor) throws IOException {
        if (!FiniteNumbers.all(tensor.values())) {
            throw new IOException("its numbers have overflowed");
        }
    }

    private void writeTo(OutputStream stream, byte[] header) throws IOException {
        stream.write(ByteBuffer.allocate(Long.BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(header.length)
                .array());
        stream.write(header);
        for (Tensor tensor : tensors.values()) {
            stream.write(bytes(tensor.values()));
        }
    }

    /** Spaces after the header bring the tensors to a multiple of eight bytes, as the format's own writer does. */
    private static byte[] padded(byte[] header) {
        int length = (header.length + 7) / 8 * 8;
        byte[] text = new byte[length];
        Arrays.fill(text, (byte) ' ');
        System.arraycopy(header, 0, text, 0, header.length);
        return text;
    }

    private static byte[] bytes(float[] values) {
        ByteBuffer buffer =
                ByteBuffer.allocate(Math.multiplyExact(4, values.length)).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asFloatBuffer().put(values);
        return buffer.array();
    }

    /** A digest that has taken the metadata, but for the digest itself, by name. */
    static MessageDigest digestOf(Map<String, String> metadata) {
        MessageDigest digest = Digests.sha256();
        SortedMap<String, String> sorted = new TreeMap<>(metadata);
        sorted.remove(DIGEST);
        sorted.forEach((key, value) -> {
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            digest.update(value.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return digest;
    }

    /** Lets {@code digest} take a tensor's name and shape, which come before its bytes. */
    static void describe(MessageDigest digest, String name, int[] shape) {
        digest.update(name.getBytes(StandardCharsets.UTF_8));
        digest.update(Arrays.toString(shape).getBytes(StandardCharsets.UTF_8));
    }
}
