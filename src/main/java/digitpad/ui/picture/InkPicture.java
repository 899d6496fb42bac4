package digitpad.ui.picture;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/** A square with a small picture of ink in the theme's colours, every pixel a crisp square of its own. */
public final class InkPicture extends InkRegion {
    /** Larger pictures are shown by every so manyth pixel, which is plenty for a thumbnail. */
    private static final int MOST_PIXELS = 160;

    /** Small pictures are enlarged to about so many pixels: enough for screens of twice the usual resolution. */
    private static final int ENLARGED_PIXELS = 336;

    private static final float[] NO_INK = new float[DigitImage.AREA];

    private final int resolution;
    private final ImageView view = new ImageView();
    private WritableImage image = new WritableImage(1, 1);
    private float[] values = NO_INK;
    private int columns = DigitImage.SIZE;

    /** A blank picture, as sharp as a large one has to be. */
    public InkPicture() {
        this(ENLARGED_PIXELS);
    }

    /**
     * A blank picture.
     *
     * @param resolution small pictures are enlarged to about so many pixels a side: twice the logical pixels that they are
     *     shown at keeps them crisp on every screen, and few of them make many pictures quick
     */
    public InkPicture(int resolution) {
        this.resolution = resolution;
        getStyleClass().add("ink-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        view.setPreserveRatio(true);
        getChildren().add(view);
        inkProperty().addListener((property, was, is) -> paint());
        paint();
    }

    /** Shows a digit image. */
    public void show(DigitImage image) {
        values = image.toArray();
        columns = DigitImage.SIZE;
        paint();
    }

    /** Shows a picture with 0 paper and 1 ink. */
    public void show(GrayImage image) {
        int step = 1 + (Math.max(image.width(), image.height()) - 1) / MOST_PIXELS;
        int width = 1 + (image.width() - 1) / step;
        int height = 1 + (image.height() - 1) / step;
        float[] sampled = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                sampled[y * width + x] = image.at(x * step, y * step);
            }
        }
        values = sampled;
        columns = width;
        paint();
    }

    /** Shows no ink. */
    public void clear() {
        values = NO_INK;
        columns = DigitImage.SIZE;
        paint();
    }

    private void paint() {
        Color colour = inkProperty().get();
        int rgb = (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
        // Enlarged here, because a screen that enlarges would blur.
        int enlargement = 1 + resolution / (columns + 1);
        int width = columns * enlargement;
        int height = values.length / columns * enlargement;
        int[] pixels = new int[width * height];
        for (int y = 0; y < height; y++) {
            int row = y / enlargement * columns;
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = Math.round(values[row + x / enlargement] * 255) << 24 | rgb;
            }
        }
        if (image.getWidth() != width || image.getHeight() != height) {
            image = new WritableImage(width, height);
            view.setImage(image);
        }
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        view.setFitWidth(width);
        view.setFitHeight(height);
        layoutInArea(view, snappedLeftInset(), snappedTopInset(), width, height, 0, HPos.CENTER, VPos.CENTER);
    }
}
