package digitpad.explanation.figure;

import digitpad.files.AtomicFile;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;

/** Figures as PNG files, painted as the window paints them and in its typeface. Any thread may write. */
public final class PngFile {
    /** Pixels a logical pixel: sharp on every screen and in print. */
    public static final double SCALE = 2;

    private static final double EDGE = 16;
    private static final String TYPEFACE = "/digitpad/ui/look/InterTabular-";

    private final Font regular;
    private final Font bold;

    /** @throws IOException where this machine has no fonts to paint texts with; a sentence says so */
    public PngFile() throws IOException {
        regular = typeface("Regular");
        bold = typeface("Bold");
    }

    private static Font typeface(String weight) throws IOException {
        String name = TYPEFACE + weight + ".ttf";
        try (InputStream font = Objects.requireNonNull(PngFile.class.getResourceAsStream(name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, font);
        } catch (FontFormatException | RuntimeException | LinkageError e) {
            // Java cannot lay text out without the system's fontconfig.
            throw new IOException(
                    "Pictures with texts need the system's library fontconfig, which cannot be used here: " + e, e);
        }
    }

    /** Writes a figure with an empty edge around it, at once or not at all. */
    public void write(Path file, Figure figure, Palette palette) throws IOException {
        BufferedImage image = paint(figure.edged(EDGE), palette, SCALE);
        AtomicFile.write(file, stream -> {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IOException("Nothing here writes PNG files.");
            }
        });
    }

    /** A figure as pixels, {@code scale} of them a logical pixel. */
    public BufferedImage paint(Figure figure, Palette palette, double scale) {
        PixelLayer layer = new PixelLayer();
        layer.paint(figure, palette, scale);
        BufferedImage image = new BufferedImage(layer.width(), layer.height(), BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, layer.width(), layer.height(), layer.pixels(), 0, layer.width());
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(scale, scale);
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            for (FigureMark mark : figure.marks()) {
                paint(mark, graphics, palette);
            }
        } finally {
            graphics.dispose();
        }
        return image;
    }

    private void paint(FigureMark mark, Graphics2D graphics, Palette palette) {
        if (mark instanceof FigureMark.Frame frame) {
            double half = frame.thickness() / 2;
            graphics.setColor(colour(palette, frame.tone()));
            graphics.setStroke(
                    new BasicStroke((float) frame.thickness(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(new Rectangle2D.Double(
                    frame.x() + half,
                    frame.y() + half,
                    Math.max(0, frame.width() - frame.thickness()),
                    Math.max(0, frame.height() - frame.thickness())));
        } else if (mark instanceof FigureMark.Line line) {
            graphics.setColor(colour(palette, line.tone()));
            graphics.setStroke(
                    new BasicStroke((float) line.thickness(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(new Line2D.Double(line.fromX(), line.fromY(), line.toX(), line.toY()));
        } else if (mark instanceof FigureMark.Text text) {
            paint(text, graphics, palette);
        } else if (mark instanceof FigureMark.Over over) {
            Tone tone = palette.over(over.shade(), over.value());
            paint(
                    new FigureMark.Text(
                            over.x(), over.baseline(), over.text(), over.size(), false, FigureMark.Side.MIDDLE, tone),
                    graphics,
                    palette);
        }
    }

    private void paint(FigureMark.Text text, Graphics2D graphics, Palette palette) {
        graphics.setColor(colour(palette, text.tone()));
        graphics.setFont((text.bold() ? bold : regular).deriveFont((float) text.size()));
        double width =
                graphics.getFontMetrics().getStringBounds(text.text(), graphics).getWidth();
        double left =
                switch (text.side()) {
                    case LEFT -> text.x();
                    case MIDDLE -> text.x() - width / 2;
                    case RIGHT -> text.x() - width;
                };
        graphics.drawString(text.text(), (float) left, (float) text.baseline());
    }

    private static Color colour(Palette palette, Tone tone) {
        return new Color(palette.colour(tone));
    }
}
