package digitpad.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.app.data.IdxFixture;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureRowsTest {
    private static final String DARK = ",0".repeat(400) + ",255" + ",0".repeat(383);

    @TempDir
    private Path folder;

    private final List<String> told = new ArrayList<>();
    private final List<DigitImage> images = new ArrayList<>();

    private final PictureRows.Visitor visitor = new PictureRows.Visitor() {
        @Override
        public void row(int row, DigitImage image, OptionalInt label) {
            told.add(row + " " + (label.isPresent() ? label.getAsInt() : "-"));
            images.add(image);
        }

        @Override
        public void bad(int row, BadFileException reason) {
            told.add(row + " " + reason.getMessage());
        }
    };

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("rows.csv"), content);
    }

    @Test
    void rowsWithLabelsAndWithoutAreCountedPastTheNames() throws IOException {
        Path labelled = file("label" + ",p".repeat(784) + "\n7" + DARK + "\n\n3" + DARK + "\n");
        assertThat(PictureRows.isPresent(labelled)).isTrue();
        assertThat(PictureRows.forEach(labelled, visitor)).isEmpty();
        PictureRows.forEach(file("p" + ",p".repeat(783) + "\n" + DARK.substring(1)), visitor);
        assertThat(told).containsExactly("1 7", "2 3", "1 -");
        assertThat(images.get(2).at(14, 8)).isEqualTo(1);
        assertThat(images.get(0)).isEqualTo(images.get(2));
    }

    @Test
    void aBadRowIsToldAndTheNextOnesAreRead() throws IOException {
        Path file = file("7" + DARK + "\n7,1,2\n12" + DARK + "\n3" + DARK);
        PictureRows.forEach(file, visitor);
        assertThat(told)
                .containsExactly(
                        "1 7",
                        "2 " + file + " has 2 pixels in line 2 instead of 784.",
                        "3 " + file + " has a label that is no digit from 0 to 9 in line 3.",
                        "4 3");
    }

    @Test
    void aFileOfBadRowsIsGivenUp() throws IOException {
        Path file = file("7" + DARK + "\n7,1".repeat(200));
        assertThatThrownBy(() -> PictureRows.forEach(file, visitor))
                .hasMessage(file + " has more than 100 rows that cannot be read; the rest was not read.");
        assertThat(told).hasSize(101);
    }

    @Test
    void idxImagesAreRowsWithoutLabels() throws IOException {
        IdxFixture.write(folder, "some", 5, 6);
        Path file = folder.resolve("some-images-idx3-ubyte");
        assertThat(PictureRows.isPresent(file)).isTrue();
        PictureRows.forEach(file, visitor);
        assertThat(told).containsExactly("1 -", "2 -");
        assertThat(images.get(0).isBlank()).isTrue();
    }

    @Test
    void invertedIdxImagesAreReadTheOtherWayRound() throws IOException {
        byte[] bytes = new byte[16 + 784];
        Arrays.fill(bytes, (byte) 255);
        System.arraycopy(new byte[] {0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 28, 0, 0, 0, 28}, 0, bytes, 0, 16);
        bytes[16 + 28 * 14 + 8] = 0;
        Path file = Files.write(folder.resolve("inverted"), bytes);
        assertThat(PictureRows.forEach(file, visitor)).hasValueSatisfying(remark -> assertThat(remark)
                .startsWith(file + ": its digits are stored as dark ink on white paper"));
        assertThat(images.get(0).at(14, 8)).isEqualTo(1);
        assertThat(images.get(0).at(0, 0)).isZero();
    }

    @Test
    void cutAndOverlongIdxFilesAreSaid() throws IOException {
        IdxFixture.write(folder, "some", 5, 6);
        Path file = folder.resolve("some-images-idx3-ubyte");
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatThrownBy(() -> PictureRows.forEach(file, visitor)).hasMessage(file + " is cut short.");
        Files.write(file, Arrays.copyOf(whole, whole.length + 1));
        assertThatThrownBy(() -> PictureRows.forEach(file, visitor))
                .hasMessage(file + " is longer than its header says.");
    }

    @Test
    void otherThingsAreNone() throws IOException {
        assertThat(PictureRows.isPresent(file("file,label\na.png,1"))).isFalse();
        assertThat(PictureRows.isPresent(file(""))).isFalse();
        assertThat(PictureRows.isPresent(folder)).isFalse();
        assertThat(PictureRows.isPresent(folder.resolve("none"))).isFalse();
        Path latin = Files.write(folder.resolve("latin.csv"), new byte[] {'a', (byte) 0xe4, ','});
        assertThat(PictureRows.isPresent(latin)).isFalse();
    }

    @Test
    void withoutLabelsThereIsNothingToMeasureBy() throws IOException {
        Path file = file(DARK.substring(1));
        assertThatThrownBy(() -> PictureRows.forEachLabelled(file, visitor))
                .hasMessageStartingWith(file + " holds pixels without labels");
        assertThat(told).isEmpty();
    }
}
