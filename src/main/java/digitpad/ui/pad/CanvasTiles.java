package digitpad.ui.pad;

import digitpad.ink.InkBox;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;

/**
 * A canvas of small ones. JavaFX paints a canvas anew as a whole when a dot of it changes; without a graphics card that
 * takes longer for the whole pad than a frame lasts, but not for the tile or two under the pen.
 */
final class CanvasTiles extends Group {
    /** Side of a tile in logical pixels: whole pixels at every usual scale of a screen, so that no seam shows. */
    private static final int TILE = 96;

    private final List<Canvas> tiles = new ArrayList<>();
    private double side;

    double side() {
        return side;
    }

    /** Makes room for a square; what was drawn is gone. */
    void resize(double newSide) {
        side = newSide;
        tiles.clear();
        for (double y = 0; y < side; y += TILE) {
            for (double x = 0; x < side; x += TILE) {
                Canvas tile = new Canvas(Math.min(TILE, side - x), Math.min(TILE, side - y));
                tile.relocate(x, y);
                tiles.add(tile);
            }
        }
        getChildren().setAll(tiles);
    }

    void clear() {
        tiles.forEach(tile -> {
            GraphicsContext graphics = tile.getGraphicsContext2D();
            graphics.setTransform(1, 0, 0, 1, 0, 0);
            graphics.clearRect(0, 0, tile.getWidth(), tile.getHeight());
        });
    }

    /**
     * Draws on every tile that {@code touched} reaches.
     *
     * @param touched box in units of {@code 1 / scale} logical pixels from the upper left corner
     * @param scale logical pixels a unit
     * @param drawing draws in those units
     */
    void draw(InkBox touched, double scale, Consumer<GraphicsContext> drawing) {
        for (Canvas tile : tiles) {
            double left = tile.getLayoutX();
            double top = tile.getLayoutY();
            if (touched.right() * scale >= left
                    && touched.left() * scale <= left + tile.getWidth()
                    && touched.bottom() * scale >= top
                    && touched.top() * scale <= top + tile.getHeight()) {
                GraphicsContext graphics = tile.getGraphicsContext2D();
                graphics.setTransform(scale, 0, 0, scale, -left, -top);
                drawing.accept(graphics);
            }
        }
    }
}
