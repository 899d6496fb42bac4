package digitpad.app.evaluation.condition;

import digitpad.image.GrayImage;
import digitpad.image.Projection;
import java.util.Arrays;

/** A picture whose paper goes on beyond its edges, as light as it is along the nearest part of them. */
final class EndlessPaper {
    /** What is looked at of an edge to each side of a place, as a share of the picture's longer side. */
    private static final double NEAR = 0.15;

    private final GrayImage picture;

    /** By the pixels of the edges, clockwise from the upper left corner. */
    private final float[] paper;

    private EndlessPaper(GrayImage picture) {
        this.picture = picture;
        float[] rim = new float[2 * (picture.width() + picture.height())];
        for (int i = 0; i < rim.length; i++) {
            rim[i] = rim(i);
        }
        int reach = (int) Math.ceil(NEAR * Math.max(picture.width(), picture.height()));
        this.paper = new float[rim.length];
        float[] near = new float[2 * reach + 1];
        for (int i = 0; i < rim.length; i++) {
            for (int k = -reach; k <= reach; k++) {
                near[k + reach] = rim[Math.floorMod(i + k, rim.length)];
            }
            float[] sorted = near.clone();
            Arrays.sort(sorted);
            paper[i] = sorted[reach];
        }
    }

    /**
     * @param onPicture where places of what is to be seen lie on the picture
     * @param width of what is to be seen
     * @param height likewise
     */
    static GrayImage seen(GrayImage picture, Projection onPicture, int width, int height) {
        EndlessPaper endless = new EndlessPaper(picture);
        float[] pixels = new float[width * height];
        for (int row = 0, i = 0; row < height; row++) {
            for (int column = 0; column < width; column++, i++) {
                double x = onPicture.x(column + 0.5, row + 0.5) - 0.5;
                double y = onPicture.y(column + 0.5, row + 0.5) - 0.5;
                pixels[i] = endless.at(x, y);
            }
        }
        return new GrayImage(width, height, pixels);
    }

    private float at(double x, double y) {
        boolean inside = x >= 0 && y >= 0 && x <= picture.width() - 1.0 && y <= picture.height() - 1.0;
        return inside ? picture.interpolated(x, y) : paper[nearest(x, y)];
    }

    private float rim(int place) {
        int width = picture.width();
        int height = picture.height();
        if (place < width) {
            return picture.at(place, 0);
        }
        if (place < width + height) {
            return picture.at(width - 1, place - width);
        }
        if (place < 2 * width + height) {
            return picture.at(2 * width + height - 1 - place, height - 1);
        }
        return picture.at(0, 2 * (width + height) - 1 - place);
    }

    /** The place of the edges that is nearest to one beyond them. */
    private int nearest(double x, double y) {
        int column = (int) Math.max(0, Math.min(picture.width() - 1.0, Math.rint(x)));
        int row = (int) Math.max(0, Math.min(picture.height() - 1.0, Math.rint(y)));
        if (row == 0 && y < 0) {
            return column;
        }
        if (x > picture.width() - 1.0) {
            return picture.width() + row;
        }
        if (y > picture.height() - 1.0) {
            return 2 * picture.width() + picture.height() - 1 - column;
        }
        return 2 * (picture.width() + picture.height()) - 1 - row;
    }
}
