package digitpad.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileKindTest {
    /** Version 8, the producer "pytorch", and a graph of 1,000 bytes. */
    private static final String ONNX = "\u0008\u0008\u0012\u0007pytorch:\u00e8\u0007";

    @TempDir
    private Path folder;

    private Path file(String bytes) throws IOException {
        return Files.write(folder.resolve("file"), bytes.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(List<String> names) throws IOException {
        Path file = folder.resolve("file.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[100]);
            }
        }
        return file;
    }

    private void assertKind(FileKind expected, String bytes) throws IOException {
        assertThat(FileKind.of(file(bytes))).as(expected.name()).contains(expected);
    }

    @Test
    void formatsAreToldByTheirBeginning() throws IOException {
        assertKind(FileKind.HDF5, "\u0089HDF\r\n\u001a\n" + "\0".repeat(2000));
        assertKind(FileKind.KERAS_HDF5, "\u0089HDF\r\n\u001a\n" + "\0".repeat(800) + "keras_version");
        assertKind(FileKind.KERAS_HDF5, "\0".repeat(512) + "\u0089HDF\r\n\u001a\n" + "keras_version");
        assertKind(FileKind.MATLAB, "MATLAB 5.0 MAT-file, Platform: GLNXA64");
        assertKind(FileKind.NUMPY, "\u0093NUMPY\u0001\0v\0{'descr': '|u1'}");
        assertKind(FileKind.PARQUET, "PAR1\u0015\u0004");
        assertKind(FileKind.PICKLE, "\u0080\u0004\u0095\u001d\0");
        assertKind(FileKind.PYTORCH, "\u0080\u0002\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019.");
        assertKind(FileKind.ONNX, ONNX);
        assertKind(FileKind.IDX, "\0\0\u0008\u0003\0\0'\u0010");
        assertKind(FileKind.PNG, "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR");
        assertKind(FileKind.JPEG, "\u00ff\u00d8\u00ff\u00e0");
        assertKind(FileKind.WEBP, "RIFF\0\u0001\0\0WEBPVP8 ");
        assertKind(FileKind.HEIC, "\0\0\0\u0018ftypheic\0\0\0\0");
        assertKind(FileKind.INKML, "<?xml version=\"1.0\"?>\n<!-- a -->\n<ink xmlns=\"http://www.w3.org/2003/InkML\">");
        assertKind(FileKind.INKML, "<inkml:ink>");
        assertKind(FileKind.SVG, "<?xml version=\"1.0\"?><svg width=\"9\">");
        assertKind(FileKind.TEXT, "file,label\r\n\u00c3\u00a4.png,7\r\n");
        assertKind(FileKind.GZIP, "\u001f\u008b\u0008");
    }

    @Test
    void whatIsNoneOfThemHasNoKind() throws IOException {
        assertThat(FileKind.of(file(""))).isEmpty();
        assertThat(FileKind.of(file("\u0001\u0002\u0003 nothing"))).isEmpty();
        assertThat(FileKind.of(folder.resolve("none"))).isEmpty();
        assertThat(FileKind.of(folder)).isEmpty();
        // Fields that ONNX has not, a graph without a version, a version alone.
        assertThat(FileKind.of(file("\u0008\u0008\u00fa\u0001\u0001a:\u0005"))).isEmpty();
        assertThat(FileKind.of(file(":\u0005\u0001\u0002\u0003"))).isEmpty();
        assertThat(FileKind.of(file("\u0008\u0008"))).isEmpty();
    }

    /** The length of a header may begin like a pickle (640) or like gzip (35,615). */
    @ParameterizedTest
    @CsvSource({"640", "1280", "35615", "2056"})
    void aSafetensorsHeaderOfAnyLengthIsOne(int length) throws IOException {
        assertKind(FileKind.SAFETENSORS, "" + (char) (length & 0xff) + (char) (length >> 8) + "\0\0\0\0\0\0{\"a\":1}");
    }

    @Test
    void archivesAreToldByTheNamesInThem() throws IOException {
        assertThat(FileKind.of(zip(List.of("metadata.json", "config.json", "model.weights.h5"))))
                .contains(FileKind.KERAS);
        assertThat(FileKind.of(zip(List.of("configuration.json", "coefficients.bin"))))
                .contains(FileKind.DEEPLEARNING4J);
        assertThat(FileKind.of(zip(List.of("model/data.pkl", "model/data/0")))).contains(FileKind.PYTORCH);
        assertThat(FileKind.of(zip(List.of("x_train.npy", "y_train.npy")))).contains(FileKind.NUMPY_ARCHIVE);
        assertThat(FileKind.of(zip(List.of("[Content_Types].xml", "xl/workbook.xml"))))
                .contains(FileKind.OFFICE);
        assertThat(FileKind.of(zip(List.of("0/a.png", "1/b.png")))).contains(FileKind.ZIP);
    }

    @Test
    void aCutArchiveIsStillAnArchive() throws IOException {
        byte[] whole = Files.readAllBytes(zip(List.of("a", "b")));
        for (int length = 4; length < whole.length; length += 7) {
            Path cut = Files.write(folder.resolve("cut"), java.util.Arrays.copyOf(whole, length));
            assertThat(FileKind.of(cut)).contains(FileKind.ZIP);
        }
    }

    @Test
    void whatGzipPackedIsLookedAtOnRequest() throws IOException {
        Path packed = folder.resolve("packed.gz");
        try (OutputStream gzip = new GZIPOutputStream(Files.newOutputStream(packed))) {
            gzip.write(new byte[] {0, 0, 8, 3, 0, 0, 0, 1});
        }
        assertThat(FileKind.of(packed)).contains(FileKind.GZIP);
        assertThat(FileKind.ofUnpacked(packed)).contains(FileKind.IDX);
        Path damaged = Files.write(folder.resolve("bad.gz"), new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
        assertThat(FileKind.ofUnpacked(damaged)).isEmpty();
    }

    @Test
    void aFolderWithATensorFlowNetworkIsOne() throws IOException {
        Files.writeString(folder.resolve("saved_model.pb"), "x");
        assertThat(FileKind.of(folder)).contains(FileKind.TENSORFLOW);
    }

    @Test
    void sentencesSayWhatItIsAndWhatToDo() {
        Path file = Path.of("x");
        assertThat(FileKind.PNG.refusal(file, FileUse.NETWORK)).hasMessage("x is a PNG picture, not a model file.");
        assertThat(FileKind.ONNX.refusal(file, FileUse.PICTURE))
                .hasMessage(
                        "x is an ONNX network, not a picture or drawing: DigitPad reads the .safetensors files of its own"
                                + " trainings so far, and importing others comes with a later version.");
        assertThat(FileKind.HEIC.refusal(file, FileUse.PICTURE))
                .hasMessage("x is a HEIC picture: save it as PNG or JPEG.");
        assertThat(FileKind.PARQUET.refusal(file, FileUse.DIGITS))
                .hasMessage("x is a Parquet table: write its digits as CSV, a label and 784 pixels a line.");
        assertThat(FileKind.NUMPY_ARCHIVE.refusal(file, FileUse.DIGITS))
                .hasMessage(
                        "x is a NumPy archive (.npz): write its digits as CSV, a label and 784 pixels a line, in Python by"
                                + " numpy.savetxt(\"digits.csv\", numpy.column_stack((labels, images.reshape(len(images), 784))),"
                                + " \"%d\", \",\").");
        assertThat(FileKind.PYTORCH.refusal(Path.of("my net.pt"), FileUse.NETWORK))
                .hasMessage(
                        "my net.pt is a PyTorch network that was saved by pickle: a pickle can run code when it is opened,"
                                + " so DigitPad opens none; save its weights in Python, for a later version to import: import torch,"
                                + " safetensors.torch; safetensors.torch.save_file(torch.load(\"my net.pt\", weights_only=True),"
                                + " \"weights.safetensors\").");
        assertThat(FileKind.PYTORCH.refusal(Path.of("a\");b.pt"), FileUse.NETWORK))
                .hasMessageContaining("torch.load(\"network.pth\", weights_only=True)");
    }
}
