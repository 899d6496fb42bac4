package digitpad.ui.pad;

import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.GrowingCurve;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.ui.picture.InkRegion;
import digitpad.ui.picture.Photographs;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as pixels of the screen: the strokes as the curves that are read. While the pen moves, what its next movement
 * leaves as it is is added, and the piece to its newest place lies above as a shape that each movement replaces; everything
 * else draws the whole sheet anew.
 */
final class PadCanvas extends InkRegion {
    /** What names a picture stands below it, in logical pixels. */
    private static final double CAPTION = 40;

    /** Paper around ink that is looked at from farther off, in pad units. */
    private static final double MARGIN = 12;

    private final PadModel model;
    private final CanvasTiles canvas = new CanvasTiles();
    private final Polyline tip = new Polyline();
    private final Rectangle edge = new Rectangle();
    private final ReadOnlyObjectWrapper<SheetPlace> place = new ReadOnlyObjectWrapper<>(SheetPlace.SAME);
    private SheetPlace paper = SheetPlace.SAME;
    private @Nullable Point drawnTo;
    private @Nullable GrayImage picture;
    private @Nullable Image pictureOnScreen;

    PadCanvas(PadModel model) {
        this.model = model;
        getStyleClass().add("pad-canvas");
        setMouseTransparent(true);
        tip.setManaged(false);
        tip.setStrokeLineCap(StrokeLineCap.ROUND);
        tip.setStrokeLineJoin(StrokeLineJoin.ROUND);
        tip.strokeProperty().bind(inkProperty());
        tip.setClip(edge);
        getChildren().addAll(canvas, tip);
        model.sheetProperty().addListener((property, was, is) -> show(was, is));
        model.touchedProperty().addListener((property, was, is) -> {
            SheetPlace before = place.get();
            lay(false);
            if (!place.get().equals(before)) {
                redraw();
            }
        });
        inkProperty().addListener((property, was, is) -> redraw());
    }

    /** Where the sheet lies on this node: in units of a drawing or in pixels of a picture. */
    ReadOnlyObjectProperty<SheetPlace> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** Where the pad's paper lies on this node, also under a picture. */
    SheetPlace paper() {
        return paper;
    }

    /** Draws the whole sheet. */
    void redraw() {
        tip.getPoints().clear();
        canvas.clear();
        if (model.getSheet() instanceof Sheet.Picture opened) {
            drawPicture(opened.image());
        } else if (model.getSheet() instanceof Sheet.Ink ink) {
            List<Stroke> strokes = ink.drawing().strokes();
            int written = strokes.size() - (model.touchedProperty().get() ? 1 : 0);
            for (Stroke stroke : strokes.subList(0, Math.max(0, written))) {
                draw(stroke.growing().whole(), stroke.width());
            }
            for (Stroke stroke : strokes.subList(Math.max(0, written), strokes.size())) {
                drawnTo = null;
                drawGrowing(stroke);
            }
        }
    }

    /** Settles where the sheet lies. Under the pen or the eraser the paper stays where it is. */
    private void lay(boolean anew) {
        double width = canvas.width();
        double height = canvas.height();
        if (width <= 0 || height <= 0) {
            return;
        }
        Sheet sheet = model.getSheet();
        if (!model.touchedProperty().get()) {
            paper = sheet instanceof Sheet.Ink ink ? paperFor(ink.drawing(), anew) : SheetPlace.ofPad(width, height);
            model.paperProperty().set(paper.inSight(width, height));
        }
        place.set(
                sheet instanceof Sheet.Picture opened
                        ? SheetPlace.ofPicture(
                                width,
                                Math.max(0, height - CAPTION),
                                opened.image().width(),
                                opened.image().height())
                        : paper);
    }

    /**
     * As usual, where all ink is in sight then; otherwise, of ink from a wider pad, as far off as it takes. What the pen adds up to
     * the edge does not take the paper farther off.
     *
     * @param anew whether the paper may lie elsewhere than the pen left it
     */
    private SheetPlace paperFor(Drawing drawing, boolean anew) {
        double width = canvas.width();
        double height = canvas.height();
        SheetPlace usual = SheetPlace.ofPad(width, height);
        InkBox outline = drawing.outline().orElse(null);
        if (outline == null || usual.inSight(width, height).contains(outline)) {
            return usual;
        }
        InkBox written = drawing.bounds().orElse(outline);
        return !anew && paper.inSight(width, height).contains(written)
                ? paper
                : SheetPlace.ofPad(width, height, outline.grown(MARGIN));
    }

    private void show(Sheet was, Sheet is) {
        SheetPlace before = place.get();
        lay(was.isBlank());
        if (is instanceof Sheet.Ink ink && is.continues(was) && place.get().equals(before)) {
            List<Stroke> strokes = ink.drawing().strokes();
            Stroke last = strokes.get(strokes.size() - 1);
            if (last.points().size() > 1) {
                drawGrowing(last);
                return;
            }
        }
        redraw();
    }

    /** Adds to the canvas what came to stay since the last time, and replaces the rest. */
    private void drawGrowing(Stroke stroke) {
        GrowingCurve curve = stroke.growing();
        List<Point> settled = curve.settled();
        int last = settled.size() - 1;
        // Nowhere in it, where the stroke grew so long that a small movement counts as jitter now: drawn anew over
        // itself.
        int from = drawnTo == null ? -1 : settled.lastIndexOf(drawnTo);
        if (from < last) {
            draw(settled.subList(Math.max(0, from), last + 1), stroke.width());
            drawnTo = settled.get(last);
        }
        tip.setStrokeWidth(stroke.width() * paper.scale());
        tip.getPoints()
                .setAll(curve.tip().stream()
                        .flatMap(point -> Stream.of(paper.x(point.x()), paper.y(point.y())))
                        .toList());
    }

    private void draw(List<Point> points, double width) {
        InkBox touched = new Stroke(points, width).bounds().grown(width / 2);
        double[] xs = points.stream().mapToDouble(Point::x).toArray();
        double[] ys = points.stream().mapToDouble(Point::y).toArray();
        canvas.draw(touched, paper, graphics -> drawLine(graphics, xs, ys, width));
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
        SheetPlace placed = place.get();
        canvas.draw(new InkBox(0, 0, image.width(), image.height()), placed, graphics -> {
            // Small pictures such as MNIST's own are shown as the squares that they are.
            graphics.setImageSmoothing(placed.scale() < 4);
            graphics.drawImage(shown, 0, 0, image.width(), image.height());
        });
    }

    @Override
    protected void layoutChildren() {
        if (canvas.width() != getWidth() || canvas.height() != getHeight()) {
            canvas.makeRoom(getWidth(), getHeight());
            edge.setWidth(getWidth());
            edge.setHeight(getHeight());
            lay(true);
            redraw();
        }
    }
}
