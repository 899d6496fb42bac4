package digitpad.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Paints the application's icon into {@code assets} and the window's resources; run by hand when the icon changes. */
final class AppIconPainter {
    private static final int[] WINDOW_SIZES = {32, 64, 256};

    private AppIconPainter() {}

    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of("src/main/resources/digitpad/ui");
        for (int size : WINDOW_SIZES) {
            write(paint(size), resources.resolve("icon-" + size + ".png").toFile());
        }
        Files.createDirectories(Path.of("assets"));
        write(paint(512), new File("assets/icon.png"));
    }

    /** A 7 with a bar, as Europe writes it, in one movement of a white pen on the accent colour. */
    private static BufferedImage paint(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(size / 100.0, size / 100.0);
        graphics.setPaint(new GradientPaint(0, 4, new Color(0x6d6af2), 0, 96, new Color(0x4338ca)));
        graphics.fill(new RoundRectangle2D.Double(4, 4, 92, 92, 44, 44));
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke(9.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D seven = new Path2D.Double();
        seven.moveTo(29, 31);
        seven.curveTo(42, 27, 56, 33, 71, 28);
        seven.curveTo(60, 42, 51, 58, 45, 77);
        seven.moveTo(39, 53.5);
        seven.curveTo(47, 51, 55, 53, 63, 50.5);
        graphics.draw(seven);
        graphics.dispose();
        return image;
    }

    private static void write(BufferedImage image, File file) throws IOException {
        ImageIO.write(image, "png", file);
    }
}
