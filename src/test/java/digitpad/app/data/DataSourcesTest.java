package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.dataset.source.IdxFiles;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataSourcesTest {
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    private Path folder;

    private static DigitDataset read(Path path) throws IOException {
        return new PathSource(path).read(ReadingProgress.NONE).digits();
    }

    private void assertRefused(Path path, String reason) {
        assertThatThrownBy(() -> read(path))
                .isInstanceOf(BadFileException.class)
                .hasMessage(path + " " + reason);
    }

    private DataSources sources() {
        return new DataSources(SyntheticDigits::of, folder);
    }

    @Test
    void theBuiltInDigitsAreAlwaysThere() throws IOException {
        DataSource source = sources().named("built-in");
        assertThat(source.isPresent()).isTrue();
        assertThat(source.read(ReadingProgress.NONE).digits().size()).isEqualTo(BuiltInSource.COUNT);
        assertThat(source.readTest()).isEmpty();
    }

    @Test
    void mnistThatIsNotThereSaysHowToGetIt() {
        DataSource source = sources().named("mnist");
        assertThat(source.isPresent()).isFalse();
        assertThatThrownBy(() -> source.read(ReadingProgress.NONE))
                .isInstanceOf(BadFileException.class)
                .hasMessage(folder.resolve("mnist") + " does not hold MNIST yet: \"digitpad data download\" brings it,"
                        + " once, and the data built-in needs no download.");
    }

    @Test
    void mnistIsReadFromTheUsersFolder() throws IOException {
        IdxFixture.write(folder.resolve("mnist"), "train", 1, 2, 3);
        IdxFixture.write(folder.resolve("mnist"), "t10k", 4);
        DataSource source = sources().named("mnist");
        assertThat(source.isPresent()).isTrue();
        assertThat(source.read(ReadingProgress.NONE).digits().size()).isEqualTo(3);
        assertThat(source.readTest().orElseThrow().label(0)).isEqualTo(4);
        assertThat(sources().offered()).extracting(DataSource::title).containsExactly("Built-in digits", "MNIST");
    }

    @Test
    void anIdxFileHasItsLabelsBesideIt() throws IOException {
        IdxFixture.write(folder, "some", 5, 6);
        Path images = folder.resolve("some-images-idx3-ubyte");
        assertThat(read(images).label(1)).isEqualTo(6);
        assertThat(new PathSource(images).title()).isEqualTo("some-images-idx3-ubyte");
    }

    @Test
    void aListNamesFilesOfOneDigitEach() throws IOException {
        Files.writeString(folder.resolve("a.inkml"), SEVEN);
        Path list = Files.writeString(folder.resolve("list.csv"), "file,label\na.inkml,7\nb.png,1\n");
        SourceContent content = new PathSource(list).read(ReadingProgress.NONE);
        assertThat(content.digits().size()).isEqualTo(1);
        assertThat(content.digits().label(0)).isEqualTo(7);
        assertThat(content.failures()).containsExactly(folder.resolve("b.png") + " does not exist.");
    }

    @Test
    void aListOfWholeNumbersIsRefused() throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "file,label\na.png,7\nb.png,12|34\n");
        assertRefused(
                list,
                "names whole numbers, such as 1234 in " + folder.resolve("b.png")
                        + ": to learn from, list files that show one digit each.");
    }

    @Test
    void pixelsInCsvAreRead() throws IOException {
        Path file = Files.writeString(folder.resolve("mnist.csv"), "8" + ",0".repeat(784));
        assertThat(read(file).label(0)).isEqualTo(8);
    }

    @Test
    void emptyFoldersAreSaid() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertRefused(
                empty,
                "is empty: name a folder with MNIST's files or with the folders 0 to 9, an IDX file or a CSV file.");
        Files.createDirectories(empty.resolve("7"));
        assertRefused(empty, "holds no images or drawings of digits.");
        Path bad = Files.writeString(empty.resolve("7/a.png"), "");
        assertRefused(
                empty, "holds no digit that can be read; the first of 1 files that cannot: " + bad + " is empty.");
    }

    @Test
    void whatIsNoDataIsSaid() throws IOException {
        Path picture = Files.writeString(folder.resolve("seven.png"), "x");
        assertThatThrownBy(() -> read(picture)).hasMessageContaining("is one picture, not a set of them");
        Path missing = folder.resolve("none");
        assertThatThrownBy(() -> read(missing)).hasMessageStartingWith(missing + " does not exist: name a folder");
        Path text = Files.writeString(folder.resolve("read.me"), "Hello.");
        assertRefused(text, "has no file and label in line 1.");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("notes"), "x");
        assertRefused(other, "holds neither train-images-idx3-ubyte, plain or .gz, nor folders named 0 to 9.");
    }

    @Test
    void dataOfOtherProgramsIsNamed() throws IOException {
        Path arrays = folder.resolve("mnist.npz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(arrays))) {
            zip.putNextEntry(new ZipEntry("x_train.npy"));
        }
        assertThatThrownBy(() -> read(arrays))
                .hasMessageStartingWith(arrays + " is a NumPy archive (.npz): write its digits as CSV");
        Path matlab = Files.writeString(folder.resolve("emnist.mat"), "MATLAB 5.0 MAT-file");
        assertRefused(matlab, "is a MATLAB file (.mat): write its digits as CSV, a label and 784 pixels a line.");
        Path ink = Files.writeString(folder.resolve("seven"), SEVEN);
        assertThatThrownBy(() -> read(ink)).hasMessageContaining("is one picture, not a set of them");
        Path labels = Files.writeString(folder.resolve("x-labels-idx1-ubyte"), "PAR1");
        IdxFixture.write(folder, "y", 1);
        assertThatThrownBy(() -> IdxFiles.read(folder.resolve("y-images-idx3-ubyte"), labels))
                .hasMessage(
                        labels + " does not hold IDX labels: it is a Parquet table: write its digits as CSV, a label"
                                + " and 784 pixels a line.");
    }

    @Test
    void mnistWithoutItsLabelsIsSaid() throws IOException {
        IdxFixture.write(folder, "train", 1);
        Files.delete(folder.resolve("train-labels-idx1-ubyte"));
        assertThatThrownBy(() -> read(folder))
                .hasMessage(folder.resolve("train-labels-idx1-ubyte.gz") + " does not exist.");
    }
}
