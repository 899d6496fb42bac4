package digitpad.ui.pad;

import digitpad.app.Sheet;
import digitpad.image.GrayImage;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.ui.picture.InkRegion;
import digitpad.ui.picture.Photographs;
import java.util.List;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as pixels of the screen. While the pen moves only the end of its stroke is drawn; everything else draws the
 * whole sheet anew. Purely for the eye: what is read is made from the strokes themselves.
 */
final class PadCanvas extends InkRegion {
    /** Positions at the end of a stroke whose curve one more position can change, and one before them. */
    private static final int END = 4;

    private final PadModel model;
    private final CanvasTiles canvas = new CanvasTiles();
    private @Nullable GrayImage picture;
    private @Nullable Image pictureOnScreen;

    PadCanvas(PadModel model) {
        this.model = model;
        getStyleClass().add("pad-canvas");
        setMouseTransparent(true);
        getChildren().add(canvas);
        model.sheetProperty().addListener((property, was, is) -> show(was, is));
        inkProperty().addListener((property, was, is) -> redraw());
    }

    /** Draws the whole sheet. */
    void redraw() {
        canvas.clear();
        if (model.getSheet() instanceof Sheet.Picture opened) {
            drawPicture(opened.image());
        } else if (model.getSheet() instanceof Sheet.Ink ink) {
            ink.drawing().strokes().forEach(stroke -> draw(stroke.smoothed().points(), stroke.width()));
        }
    }

    private void show(Sheet was, Sheet is) {
        if (is instanceof Sheet.Ink ink && is.continues(was)) {
            List<Stroke> strokes = ink.drawing().strokes();
            drawEnd(strokes.get(strokes.size() - 1));
        } else {
            redraw();
        }
    }

    private void drawEnd(Stroke stroke) {
        List<Point> points = stroke.points();
        if (points.size() <= END) {
            draw(stroke.smoothed().points(), stroke.width());
            return;
        }
        List<Point> end = points.subList(points.size() - END, points.size());
        List<Point> curve = new Stroke(end, stroke.width()).smoothed().points();
        // The first piece does not know what came before it; it was drawn already, when it did.
        int known = Math.max(0, curve.indexOf(end.get(1)));
        draw(curve.subList(known, curve.size()), stroke.width());
    }

    private void draw(List<Point> points, double width) {
        InkBox line = new Stroke(points, width).bounds();
        InkBox touched = new InkBox(
                line.left() - width / 2, line.top() - width / 2, line.right() + width / 2, line.bottom() + width / 2);
        double[] xs = points.stream().mapToDouble(Point::x).toArray();
        double[] ys = points.stream().mapToDouble(Point::y).toArray();
        canvas.draw(touched, canvas.side() / Pad.SIZE, graphics -> drawLine(graphics, xs, ys, width));
    }

    private void drawLine(GraphicsContext graphics, double[] xs, double[] ys, double width) {
        graphics.setStroke(inkProperty().get());
        graphics.setFill(inkProperty().get());
        graphics.setLineWidth(width);
        graphics.setLineCap(StrokeLineCap.ROUND);
        graphics.setLineJoin(StrokeLineJoin.ROUND);
        if (xs.length == 1) {
            graphics.fillOval(xs[0] - width / 2, ys[0] - width / 2, width, width);
        } else {
            graphics.strokePolyline(xs, ys, xs.length);
        }
    }

    private void drawPicture(GrayImage image) {
        if (picture == null || !image.equals(picture) || pictureOnScreen == null) {
            picture = image;
            pictureOnScreen = Photographs.toImage(image);
        }
        Image shown = pictureOnScreen;
        double side = canvas.side();
        double scale = Math.min(side / image.width(), side / image.height());
        double width = image.width() * scale;
        double height = image.height() * scale;
        canvas.draw(new InkBox(0, 0, side, side), 1, graphics -> {
            // Small pictures such as MNIST's own are shown as the squares that they are.
            graphics.setImageSmoothing(scale < 4);
            graphics.drawImage(shown, (side - width) / 2, (side - height) / 2, width, height);
        });
    }

    @Override
    protected void layoutChildren() {
        double side = Math.min(getWidth(), getHeight());
        if (canvas.side() != side) {
            canvas.resize(side);
            redraw();
        }
    }
}
