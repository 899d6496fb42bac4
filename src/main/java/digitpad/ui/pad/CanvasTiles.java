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
    private double width;
    private double height;

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    /** Makes room, in logical pixels; what was drawn is gone. */
    void makeRoom(double newWidth, double newHeight) {
        width = newWidth;
        height = newHeight;
        tiles.clear();
        for (double y = 0; y < height; y += TILE) {
            for (double x = 0; x < width; x += TILE) {
                Canvas tile = new Canvas(Math.min(TILE, width - x), Math.min(TILE, height - y));
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
     * @param touched box in units of the sheet
     * @param place of the sheet on the tiles
     * @param drawing draws in units of the sheet
     */
    void draw(InkBox touched, SheetPlace place, Consumer<GraphicsContext> drawing) {
        for (Canvas tile : tiles) {
            double left = tile.getLayoutX();
            double top = tile.getLayoutY();
            if (place.x(touched.right()) >= left
                    && place.x(touched.left()) <= left + tile.getWidth()
                    && place.y(touched.bottom()) >= top
                    && place.y(touched.top()) <= top + tile.getHeight()) {
                GraphicsContext graphics = tile.getGraphicsContext2D();
                graphics.setTransform(place.scale(), 0, 0, place.scale(), place.left() - left, place.top() - top);
                drawing.accept(graphics);
            }
        }
    }
}
