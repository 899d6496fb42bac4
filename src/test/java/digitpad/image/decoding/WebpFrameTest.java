package digitpad.image.decoding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WebpFrameTest {
    /** 40×30, lossy with transparency: a head, a chunk of transparency, and one of pixels at 72. */
    private static final String LOSSY =
            "UklGRnAAAABXRUJQVlA4WAoAAAAQAAAAJwAAHQAAQUxQSCEAAAABDzD/ERFCTdtIzG0H4/izeGBtrQAi+j8BGPRSA4wv"
                    + "dQIAVlA4ICgAAADwAgCdASooAB4APrVYpk6nJSOiJWgA4BaJaQAAKUNt8AD+9eSwYAAA";

    /** 40×30, lossless. */
    private static final String LOSSLESS =
            "UklGRjYAAABXRUJQVlA4TCkAAAAvJ0AHAA8w//M///MfeFDTSAp0B8Lw7wIZdNfyCYjo/wRo0JENinqpEwA=";

    private static final int LOSSY_SIZE = 72 + 8 + 6;

    @TempDir
    Path folder;

    private static byte[] bytes(String webp) {
        return Base64.getDecoder().decode(webp);
    }

    @Test
    void theSizeOfPixelsIsFound() {
        assertThat(WebpFrame.largest(bytes(LOSSY))).isEqualTo(new WebpFrame(40, 30));
        assertThat(WebpFrame.largest(bytes(LOSSLESS))).isEqualTo(new WebpFrame(40, 30));
    }

    @Test
    void whatIsCutShortOrNoWebpHasNone() {
        byte[] whole = bytes(LOSSY);
        for (int length = 0; length < LOSSY_SIZE + 4; length++) {
            assertThat(WebpFrame.largest(Arrays.copyOf(whole, length)).pixels())
                    .as("%d bytes", length)
                    .isZero();
        }
        whole[0] = 'X';
        assertThat(WebpFrame.largest(whole).pixels()).isZero();
    }

    @Test
    void pixelsThatAreMoreThanTheHeadSaysAreRefusedBeforeTheyAreDecoded() throws IOException {
        byte[] webp = bytes(LOSSY);
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putShort(LOSSY_SIZE, (short) 16_000);
        ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putShort(LOSSY_SIZE + 2, (short) 12_000);
        Path file = Files.write(folder.resolve("large.webp"), webp);
        assertThatExceptionOfType(BadFileException.class)
                .isThrownBy(() -> ImageFiles.read(file))
                .withMessageStartingWith(file + " has 16000 × 12000 pixels;");
    }
}
