package digitpad.image.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JpegEndTest {
    @TempDir
    Path folder;

    private static byte[] jpeg() throws IOException {
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 64 * 64; i++) {
            image.setRGB(i % 64, i / 64, i * 7919);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aWholeFileHasItsEndAndSoHasOneWithSomethingBehindIt() throws IOException {
        byte[] whole = jpeg();
        assertThat(JpegEnd.isMissing(whole)).isFalse();
        assertThat(JpegEnd.isMissing(Arrays.copyOf(whole, whole.length + 1000))).isFalse();
    }

    @Test
    void everyCutIsSeen() throws IOException {
        byte[] whole = jpeg();
        for (int length = 2; length < whole.length; length++) {
            assertThat(JpegEnd.isMissing(Arrays.copyOf(whole, length)))
                    .as("cut to %d", length)
                    .isTrue();
        }
    }

    @Test
    void otherFilesAreNotItsBusiness() {
        assertThat(JpegEnd.isMissing(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).isFalse();
        assertThat(JpegEnd.isMissing(new byte[0])).isFalse();
    }

    @Test
    void aCutPhotoIsRefused() throws IOException {
        byte[] whole = jpeg();
        Path file = Files.write(folder.resolve("cut.jpg"), Arrays.copyOf(whole, whole.length * 9 / 10));
        assertThatThrownBy(() -> ImageFiles.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessage(file + " is cut short.");
    }
}
