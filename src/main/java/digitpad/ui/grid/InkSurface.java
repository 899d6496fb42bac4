package digitpad.ui.grid;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/**
 * The ink of all tiles in sight, painted at once in exactly the screen's pixels: nothing is scaled when it is shown, and very
 * many tiles cost no more than their ink.
 */
final class InkSurface extends ImageView {
    private final InkPainter painter = new InkPainter();
    private @Nullable PixelBuffer<IntBuffer> pixels;

    InkSurface() {
        getStyleClass().add("ink-surface");
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Shows what {@code paint} paints.
     *
     * @param wide in logical pixels, as {@code high} is
     * @param scale pixels of the screen a logical pixel
     */
    void show(double wide, double high, double scale, Color ink, Consumer<InkPainter> paint) {
        int width = Math.max(1, (int) Math.ceil(wide * scale));
        int height = Math.max(1, (int) Math.ceil(high * scale));
        PixelBuffer<IntBuffer> shown = pixels;
        if (shown == null || shown.getWidth() != width || shown.getHeight() != height) {
            shown = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            pixels = shown;
            setImage(new WritableImage(shown));
        }
        setFitWidth(width / scale);
        setFitHeight(height / scale);
        int rgb = (int) Math.round(ink.getRed() * 255) << 16
                | (int) Math.round(ink.getGreen() * 255) << 8
                | (int) Math.round(ink.getBlue() * 255);
        shown.updateBuffer(buffer -> {
            painter.begin(buffer.getBuffer().array(), width, height, rgb);
            paint.accept(painter);
            return null;
        });
    }
}
