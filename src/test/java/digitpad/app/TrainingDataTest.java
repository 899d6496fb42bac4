package digitpad.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import digitpad.image.GrayImage;
import digitpad.image.PngFiles;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainingDataTest {
    @TempDir
    Path folder;

    private Path idx(String part, int... labels) throws IOException {
        Path mnist = Files.createDirectories(folder.resolve("idx"));
        try (DataOutputStream stream =
                new DataOutputStream(Files.newOutputStream(mnist.resolve(part + "-images-idx3-ubyte")))) {
            for (int value : new int[] {0x0803, labels.length, 28, 28}) {
                stream.writeInt(value);
            }
            stream.write(new byte[labels.length * 784]);
        }
        try (DataOutputStream stream =
                new DataOutputStream(Files.newOutputStream(mnist.resolve(part + "-labels-idx1-ubyte")))) {
            stream.writeInt(0x0801);
            stream.writeInt(labels.length);
            for (int label : labels) {
                stream.write(label);
            }
        }
        return mnist;
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

    @Test
    void sourcesAreTakenTogether() throws IOException {
        TrainingData data = TrainingData.read(List.of(idx("train", 1, 2, 3).toString(), digits().toString()), false);
        assertThat(data.digits().size()).isEqualTo(4);
        assertThat(data.digits().label(2)).isEqualTo(3);
        assertThat(data.digits().label(3)).isEqualTo(4);
        assertThat(data.failures()).singleElement().asString().contains("bad.png");
        assertThat(data.test()).isEmpty();
    }

    @Test
    void theTestPartComesOnlyWhenAskedFor() throws IOException {
        String mnist = idx("train", 1).toString();
        idx("t10k", 7, 8);
        assertThat(TrainingData.read(List.of(mnist), true).test().orElseThrow().size())
                .isEqualTo(2);
    }

    @Test
    void whatIsNoSourceIsSaid() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThatThrownBy(() -> TrainingData.read(List.of(empty.toString()), false))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("holds neither");
        assertThatThrownBy(
                        () -> TrainingData.read(List.of(folder.resolve("none").toString()), false))
                .hasMessageContaining("does not exist");
        String digits = digits().toString();
        assertThatThrownBy(() -> TrainingData.read(List.of(digits), true)).hasMessageContaining("no test part");
    }
}
