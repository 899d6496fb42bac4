package digitpad.safetensors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafetensorsFileTest {
    @TempDir
    Path folder;

    private Path written() throws IOException {
        Path file = folder.resolve("model.safetensors");
        new SafetensorsFile(
                        Map.of("format", "test", "note", "ü"),
                        Map.of("matrix", new Tensor(new int[] {2, 3}, new float[] {1, 2, 3, 4, 5, 6})))
                .write(file);
        return file;
    }

    @Test
    void readsBackWhatItWrote() throws IOException {
        SafetensorsFile file = SafetensorsReader.read(written());
        assertThat(file.metadata()).containsEntry("format", "test").containsEntry("note", "ü");
        assertThat(file.tensors().get("matrix").shape()).containsExactly(2, 3);
        assertThat(file.tensors().get("matrix").values()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void layoutIsTheFormatsOwn() throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(written())).order(ByteOrder.LITTLE_ENDIAN);
        long header = bytes.getLong();
        assertThat(header % 8).isZero();
        assertThat(bytes.capacity()).isEqualTo((int) (8 + header + 24));
        assertThat(bytes.getFloat((int) (8 + header))).isEqualTo(1f);
        assertThat(new String(bytes.array(), 8, (int) header, StandardCharsets.UTF_8))
                .contains("\"matrix\":{\"dtype\":\"F32\",\"shape\":[2,3],\"data_offsets\":[0,24]}");
    }

    @Test
    void leavesNoDraftBehind() throws IOException {
        written();
        written();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void everyCutIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        Path cut = folder.resolve("cut.safetensors");
        for (int length = 0; length < whole.length; length += 3) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertRefused(cut, length == 0 ? "is empty." : "");
        }
    }

    @Test
    void everyAlteredByteIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(written());
        Path altered = folder.resolve("altered.safetensors");
        for (int i = 0; i < whole.length; i++) {
            byte[] bytes = whole.clone();
            bytes[i] ^= 0x10;
            Files.write(altered, bytes);
            assertThatThrownBy(() -> SafetensorsReader.read(altered))
                    .as("byte %d", i)
                    .isInstanceOf(BadFileException.class)
                    .hasMessageContaining(altered.toString());
        }
    }

    @Test
    void aHugeHeaderIsRefusedWithoutAllocatingIt() throws IOException {
        Path file = folder.resolve("header");
        Files.write(
                file,
                ByteBuffer.allocate(8)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putLong(Long.MAX_VALUE)
                        .array());
        assertRefused(file, "is no model file: it does not begin as a safetensors file does.");
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        Path file = folder.resolve("huge");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(300L << 20);
        }
        assertRefused(file, "is too large");
    }

    @Test
    void aTensorThatClaimsTooMuchIsRefused() throws IOException {
        assertRefused(
                raw("{\"a\":{\"dtype\":\"F32\",\"shape\":[2000000000,2000000000],\"data_offsets\":[0,8]}}"),
                "claims more values for a");
        assertRefused(
                raw("{\"a\":{\"dtype\":\"F32\",\"shape\":[-1],\"data_offsets\":[0,8]}}"), "no usable shape for a");
    }

    @Test
    void otherTypesAndOverlapsAreRefused() throws IOException {
        assertRefused(raw("{\"a\":{\"dtype\":\"I64\",\"shape\":[1],\"data_offsets\":[0,8]}}"), "not F32");
        assertRefused(
                raw("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[4,12]}}"), "puts a where it cannot be");
        assertRefused(raw("[1,2]"), "no JSON object");
        assertRefused(raw("{nonsense"), "its header is not JSON");
    }

    @Test
    void filesOfOtherProgramsAreToldAsSuch() throws IOException {
        String sentence = "is a safetensors file of another program: it holds 2 tensors, such as fc.weight, and no"
                + " description of a network; importing such files comes with a later version.";
        String tensors =
                "\"fc.weight\":{\"dtype\":\"BF16\",\"shape\":[2],\"data_offsets\":[0,4]},\"n\":{\"dtype\":\"I64\",\"shape\":[],"
                        + "\"data_offsets\":[4,12]}}";
        assertRefused(raw("{" + tensors), sentence);
        Path named = raw("{\"__metadata__\":{\"format\":\"pt\"}," + tensors);
        assertRefused(named, sentence);
        assertThatThrownBy(() -> SafetensorsReader.metadata(named)).hasMessage(named + " " + sentence);
        assertRefused(raw("{}"), "of another program: it holds no tensors");
        // What this program wrote and somebody changed is no other program's.
        assertRefused(raw("{\"a\":{\"dtype\":\"F32\",\"shape\":[2],\"data_offsets\":[0,8]}}"), "altered or damaged");
    }

    @Test
    void otherKindsOfFilesAreNamed() throws IOException {
        Path file = folder.resolve("network.h5");
        Files.write(file, new byte[] {(byte) 0x89, 'H', 'D', 'F', '\r', '\n', 0x1a, '\n', 0, 0});
        assertRefused(file, "is an HDF5 file, not a model file.");
        Files.writeString(file, "file,label");
        assertRefused(file, "is a text, not a model file.");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.write("PAR1".getBytes(StandardCharsets.US_ASCII));
            sparse.setLength(300L << 20);
        }
        assertRefused(file, "is a Parquet table, not a model file.");
    }

    @Test
    void missingFilesAndFoldersAreRefused() {
        assertRefused(folder.resolve("none"), "does not exist.");
        assertRefused(folder, "is a folder");
    }

    private Path raw(String header) throws IOException {
        byte[] text = header.replace("{\"a\"", "{\"__metadata__\":{\"format\":\"digitpad-test\"},\"a\"")
                .getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(text.length)
                .array());
        bytes.writeBytes(text);
        bytes.writeBytes(new byte[8]);
        return Files.write(folder.resolve("raw.safetensors"), bytes.toByteArray());
    }

    private static void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> SafetensorsReader.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);
    }
}
