package digitpad.dataset.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderSourceTest {
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    private Path folder;

    @Test
    void badFilesAreToldOtherThingsAreCountedAndTheRestIsRead() throws IOException {
        Files.createDirectories(folder.resolve("7"));
        Files.createDirectories(folder.resolve("1/deeper"));
        Files.createDirectories(folder.resolve("notes"));
        Files.writeString(folder.resolve("7/a.inkml"), SEVEN);
        Files.writeString(folder.resolve("7/b.png"), "no image");
        Files.writeString(folder.resolve("7/c.inkml"), "<ink></ink>");
        Files.writeString(folder.resolve("7/Thumbs.db"), "x");
        Files.writeString(folder.resolve("1/a.inkml"), "<ink><trace>50 10, 50 90</trace></ink>");
        SourceContent result = FolderSource.read(folder);
        assertThat(result.digits().size()).isEqualTo(2);
        assertThat(result.digits().label(0)).isEqualTo(1);
        assertThat(result.digits().label(1)).isEqualTo(7);
        assertThat(result.failures())
                .hasSize(2)
                .anyMatch(sentence -> sentence.startsWith(folder.resolve("7/b.png") + " is not an image"))
                .anyMatch(sentence -> sentence.startsWith(folder.resolve("7/c.inkml") + " "));
        // Thumbs.db, 1/deeper and notes.
        assertThat(result.skipped()).isEqualTo(3);
    }

    @Test
    void whatIsNoSuchFolderIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> FolderSource.read(file)).hasMessage(file + " is not a folder.");
        assertThatThrownBy(() -> FolderSource.read(missing)).hasMessage(missing + " does not exist.");
        assertThatThrownBy(() -> FolderSource.read(folder)).hasMessage(folder + " has none of the folders 0 to 9.");
    }

    @Test
    void filesThatVanishWhileTheFolderIsReadAreToldAndTheRestIsRead() throws IOException {
        Path ones = Files.createDirectories(folder.resolve("1"));
        for (int i = 0; i < 200; i++) {
            Files.writeString(ones.resolve(String.format("%03d.inkml", i)), "<ink><trace>50 10, 50 90</trace></ink>");
        }
        Path last = ones.resolve("199.inkml");
        SourceContent content = FolderSource.read(folder, (done, total) -> {
            if (done == 64) {
                assertThat(last.toFile().delete()).isTrue();
            }
        });
        assertThat(content.digits().size()).isEqualTo(199);
        assertThat(content.failures()).containsExactly(last + " does not exist.");
    }

    @Test
    void aReadingThatIsNotWantedAnyMoreEnds() throws IOException {
        Path ones = Files.createDirectories(folder.resolve("1"));
        for (int i = 0; i < 200; i++) {
            Files.writeString(ones.resolve(i + ".inkml"), "<ink><trace>50 10, 50 90</trace></ink>");
        }
        int[] most = {0};
        ReadingProgress untilHundred = new ReadingProgress() {
            @Override
            public void read(int done, int total) {
                most[0] = done;
            }

            @Override
            public boolean isCancelled() {
                return most[0] >= 100;
            }
        };
        assertThatThrownBy(() -> FolderSource.read(folder, untilHundred)).isInstanceOf(CancellationException.class);
        assertThat(most[0]).isEqualTo(128);
    }

    @Test
    void theOrderIsThatOfTheNames() throws IOException {
        for (int label : new int[] {3, 1}) {
            Path digits = Files.createDirectories(folder.resolve(Integer.toString(label)));
            for (int i = 0; i < 100; i++) {
                Files.writeString(
                        digits.resolve(String.format("%03d.inkml", i)),
                        "<ink><trace>50 10, " + (50 + i) + " 90</trace></ink>");
            }
        }
        DigitDataset digits = FolderSource.read(folder).digits();
        assertThat(digits.digest()).isEqualTo(FolderSource.read(folder).digits().digest());
        assertThat(digits.label(99)).isEqualTo(1);
        assertThat(digits.label(100)).isEqualTo(3);
        LabeledDigit seventh = new LabeledDigit(
                DigitFiles.process(folder.resolve("1/007.inkml")).result().orElseThrow(), 1);
        assertThat(digits.image(7))
                .isEqualTo(DigitDataset.of("", List.of(seventh)).image(0));
    }
}
