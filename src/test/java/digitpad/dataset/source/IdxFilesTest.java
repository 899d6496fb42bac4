package digitpad.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.files.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdxFilesTest {
    @TempDir
    Path folder;

    private Path images;
    private Path labels;

    @BeforeEach
    void writeTwoDigits() throws IOException {
        images = folder.resolve("images");
        labels = folder.resolve("labels");
        write(images, 2 * 784, 0x0803, 2, 28, 28);
        Files.write(labels, new byte[] {0, 0, 8, 1, 0, 0, 0, 2, 3, 9});
    }

    private static void write(Path file, int zeros, int... header) throws IOException {
        try (DataOutputStream stream = new DataOutputStream(Files.newOutputStream(file))) {
            for (int value : header) {
                stream.writeInt(value);
            }
            stream.write(new byte[zeros]);
        }
    }

    @Test
    void readsDigits() throws IOException {
        byte[] bytes = Files.readAllBytes(images);
        bytes[16 + 784 + 5] = (byte) 255;
        Files.write(images, bytes);
        DigitDataset data = IdxFiles.read(images, labels);
        assertThat(data.size()).isEqualTo(2);
        assertThat(data.label(1)).isEqualTo(9);
        assertThat(data.image(1).at(0, 5)).isEqualTo(1f);
        assertThat(data.image(0).at(0, 5)).isZero();
        assertThat(data.writer(0)).isEqualTo(DigitDataset.UNKNOWN_WRITER);
    }

    @Test
    void readsGzip() throws IOException {
        Path zipped = folder.resolve("images.gz");
        try (OutputStream stream = new GZIPOutputStream(Files.newOutputStream(zipped))) {
            Files.copy(images, stream);
        }
        assertThat(IdxFiles.read(zipped, labels).size()).isEqualTo(2);
        byte[] whole = Files.readAllBytes(zipped);
        Files.write(zipped, Arrays.copyOf(whole, whole.length / 2));
        assertRefused(zipped, "is cut short");
    }

    @Test
    void refusesTheWrongKind() throws IOException {
        assertThatThrownBy(() -> IdxFiles.read(labels, images)).hasMessageContaining("magic number is 00000801");
        write(images, 2 * 784, 0x0D03, 2, 28, 28);
        assertRefused(images, "magic number");
        write(images, 2 * 100, 0x0803, 2, 10, 10);
        assertRefused(images, "images of 10 × 10 pixels; expected 28 × 28");
    }

    @Test
    void refusesTooLittleAndTooMuch() throws IOException {
        write(images, 2 * 784 - 1, 0x0803, 2, 28, 28);
        assertRefused(images, "is cut short");
        write(images, 2 * 784 + 1, 0x0803, 2, 28, 28);
        assertRefused(images, "is longer than its header says");
        write(images, 784, 0x0803, 1, 28, 28);
        assertThatThrownBy(() -> IdxFiles.read(images, labels))
                .hasMessageContaining("holds 2 labels, but")
                .hasMessageContaining("holds 1 images");
    }

    @Test
    void refusesAbsurdSizesBeforeReading() throws IOException {
        write(images, 0, 0x0803, Integer.MAX_VALUE, 28, 28);
        assertRefused(images, "claims a size of 2147483647");
        write(images, 0, 0x0803, -1, 28, 28);
        assertRefused(images, "claims a size of -1");
        write(images, 0, 0x0803, 1_000_000, 28, 28);
        assertRefused(images, "is cut short");
    }

    @Test
    void refusesLabelsThatAreNoDigits() throws IOException {
        Files.write(labels, new byte[] {0, 0, 8, 1, 0, 0, 0, 2, 3, 10});
        assertThatThrownBy(() -> IdxFiles.read(images, labels)).hasMessageContaining("number 1 is 10");
    }

    @Test
    void refusesWhatIsNotThere() {
        assertRefused(folder.resolve("none"), "does not exist");
        assertRefused(folder, "is a folder");
    }

    @Test
    void readsWriters() throws IOException {
        DigitDataset data = IdxFiles.read(images, labels);
        Path writers = folder.resolve("qmnist");
        Files.write(writers, qmnist(3, 9));
        assertThat(IdxFiles.withWriters(data, writers).writer(1)).isEqualTo(101);
        Files.write(writers, qmnist(3, 8));
        assertThatThrownBy(() -> IdxFiles.withWriters(data, writers)).hasMessageContaining("belongs to other digits");
    }

    private static byte[] qmnist(int... classes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream stream = new DataOutputStream(bytes);
        for (int value : new int[] {0x0C02, classes.length, 8}) {
            stream.writeInt(value);
        }
        for (int row = 0; row < classes.length; row++) {
            for (int value : new int[] {classes[row], 0, 100 + row, 0, 0, 0, 0, 0}) {
                stream.writeInt(value);
            }
        }
        return bytes.toByteArray();
    }

    private void assertRefused(Path file, String reason) {
        assertThatThrownBy(() -> IdxFiles.read(file, labels))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);
    }

    @Test
    void labelsAreFoundBesideTheImages() throws IOException {
        Path named = Files.copy(images, folder.resolve("my-images.idx3-ubyte"));
        assertThatThrownBy(() -> IdxFiles.readWithLabelsBeside(named))
                .hasMessageStartingWith(named + " has no labels beside it: my-labels.idx1-ubyte");
        try (OutputStream stream =
                new GZIPOutputStream(Files.newOutputStream(folder.resolve("my-labels.idx1-ubyte.gz")))) {
            Files.copy(labels, stream);
        }
        assertThat(IdxFiles.readWithLabelsBeside(named).label(1)).isEqualTo(9);
    }

    @Test
    void labelsInPlaceOfImagesAreSaidToBeNone() {
        assertThatThrownBy(() -> IdxFiles.readWithLabelsBeside(labels))
                .hasMessageContaining("does not hold IDX images: its magic number is 00000801");
    }
}
