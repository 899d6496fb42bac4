package digitpad.ui.data;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.jspecify.annotations.Nullable;

/** The seen part of a sheet as a picture of exactly the screen's pixels, so that nothing is scaled when it is shown. */
final class SheetPicture extends ImageView {
    private final SheetPainter painter = new SheetPainter();
    private @Nullable PixelBuffer<IntBuffer> pixels;

    SheetPicture() {
        setManaged(false);
        setMouseTransparent(true);
    }

    /**
     * Paints what is seen from {@code top} on.
     *
     * @param wide in logical pixels, as {@code high} and {@code top} are
     * @param scale pixels of the screen a logical pixel
     */
    void show(ShownDigits digits, SheetLayout layout, double wide, double high, double top, double scale, Color ink) {
        int width = (int) Math.ceil(wide * scale);
        int height = (int) Math.ceil(high * scale);
        PixelBuffer<IntBuffer> shown = pixels;
        if (shown == null || shown.getWidth() != width || shown.getHeight() != height) {
            shown = new PixelBuffer<>(
                    width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
            pixels = shown;
            setImage(new WritableImage(shown));
            setFitWidth(width / scale);
            setFitHeight(height / scale);
        }
        int rgb = (int) Math.round(ink.getRed() * 255) << 16
                | (int) Math.round(ink.getGreen() * 255) << 8
                | (int) Math.round(ink.getBlue() * 255);
        shown.updateBuffer(buffer -> {
            painter.paint(digits, layout, buffer.getBuffer().array(), width, height, scale, top, rgb);
            return null;
        });
    }
}
