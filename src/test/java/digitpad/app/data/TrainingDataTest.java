package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.ReadingProgress;
import digitpad.dataset.UnfitDataException;
import digitpad.files.BadFileException;
import digitpad.image.GrayImage;
import digitpad.image.decoding.PngFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingDataTest {
    @TempDir
    Path folder;

    private Path idx(String part, int... labels) throws IOException {
        return IdxFixture.write(folder.resolve("idx"), part, labels);
    }

    private Path digits() throws IOException {
        Path four = Files.createDirectories(folder.resolve("digits").resolve("4"));
        float[] paper = new float[60 * 60];
        for (int i = 0; i < paper.length; i++) {
            paper[i] = i % 60 > 25 && i % 60 < 35 && i / 60 > 10 && i / 60 < 50 ? 0 : 1;
        }
        PngFiles.write(four.resolve("bar.png"), new GrayImage(60, 60, paper));
        Files.writeString(four.resolve("bad.png"), "no picture");
        return four.getParent();
    }

    private static TrainingData read(boolean withTest, Path... paths) throws IOException {
        List<DataSource> sources =
                Stream.of(paths).<DataSource>map(PathSource::new).toList();
        return TrainingData.read(
                sources,
                withTest ? TrainingData.TestPart.REQUIRED : TrainingData.TestPart.NONE,
                (source, digits) -> Optional.empty(),
                ReadingProgress.NONE);
    }

    @Test
    void sourcesAreTakenTogether() throws IOException {
        TrainingData data = read(false, idx("train", 1, 2, 3), digits());
        assertThat(data.digits().size()).isEqualTo(4);
        assertThat(data.digits().label(2)).isEqualTo(3);
        assertThat(data.digits().label(3)).isEqualTo(4);
        assertThat(data.failures()).singleElement().asString().contains("bad.png");
        assertThat(data.test()).isEmpty();
    }

    @Test
    void theTestPartComesOnlyWhenAskedFor() throws IOException {
        Path mnist = idx("train", 1);
        idx("t10k", 7, 8);
        assertThat(read(true, mnist).test().orElseThrow().size()).isEqualTo(2);
        assertThat(read(false, mnist).test()).isEmpty();
    }

    @Test
    void aMissingTestPartIsSaid() throws IOException {
        Path digits = digits();
        assertThatThrownBy(() -> read(true, digits))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("no test part");
    }

    @Test
    void aSourceNamedTwiceIsRefused() throws IOException {
        Path digits = digits();
        assertThatThrownBy(() -> read(false, digits, digits))
                .isInstanceOf(UnfitDataException.class)
                .hasMessage("The data " + digits + " is named twice.");
    }
}
