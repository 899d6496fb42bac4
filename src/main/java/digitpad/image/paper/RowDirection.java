package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.paper.InkComponents.Component;
import java.util.List;

/**
 * The direction in which digits follow each other, a unit vector.
 *
 * @param x to the right, positive
 * @param y down
 */
public record RowDirection(double x, double y) {
    static final RowDirection LEVEL = new RowDirection(1, 0);

    /** Centres of a single row lie beside its line by this share of a digit's size: of several rows no line leads through all. */
    private static final double ONE_ROW = 0.4;

    /** Centres scatter this much more along a row than across it. */
    private static final double ELONGATED = 4;

    /** Components smaller than this share of the largest say nothing about the row: commas hang below it. */
    private static final double SMALL = 0.6;

    /** Sine of the slant that is left alone: 8°. */
    private static final double SLIGHT = 0.14;

    private static final double STEEPEST = Math.toRadians(45);

    /** The line through the centres of the larger components; level where there are too few or they form no line. */
    public static RowDirection of(List<Component> components) {
        double largest = components.stream()
                .mapToDouble(component -> component.box().longestSide())
                .max()
                .orElse(0);
        List<PixelBox> boxes = components.stream()
                .map(Component::box)
                .filter(box -> box.longestSide() >= SMALL * largest)
                .toList();
        if (boxes.size() < 3) {
            return LEVEL;
        }
        double meanX = boxes.stream().mapToDouble(PixelBox::centerX).average().orElseThrow();
        double meanY = boxes.stream().mapToDouble(PixelBox::centerY).average().orElseThrow();
        double xx = 0;
        double xy = 0;
        double yy = 0;
        for (PixelBox box : boxes) {
            double x = box.centerX() - meanX;
            double y = box.centerY() - meanY;
            xx += x * x;
            xy += x * y;
            yy += y * y;
        }
        double half = Math.hypot((xx - yy) / 2, xy);
        double along = (xx + yy) / 2 + half;
        double across = (xx + yy) / 2 - half;
        double angle = Math.atan2(2 * xy, xx - yy) / 2;
        double size =
                boxes.stream().mapToDouble(PixelBox::longestSide).average().orElseThrow();
        boolean oneRow = across <= ONE_ROW * ONE_ROW * size * size * boxes.size();
        boolean line = oneRow && along > ELONGATED * across && Math.abs(angle) <= STEEPEST;
        return line ? new RowDirection(Math.cos(angle), Math.sin(angle)) : LEVEL;
    }

    double along(double column, double row) {
        return column * x + row * y;
    }

    double across(double column, double row) {
        return row * x - column * y;
    }

    /**
     * The ink inside {@code box} turned until its row is level: a row that slants much shows that the paper was held
     * askew, not that its writer slants. Slight slants are left alone, for turning blurs.
     */
    public GrayImage levelled(GrayImage ink, PixelBox box) {
        if (Math.abs(y) < SLIGHT) {
            return ink;
        }
        int side = 2 + (int) Math.ceil(Math.hypot(box.width(), box.height()));
        float[] pixels = new float[side * side];
        for (int row = 0, i = 0; row < side; row++) {
            for (int column = 0; column < side; column++, i++) {
                double along = column + 0.5 - side / 2.0;
                double across = row + 0.5 - side / 2.0;
                pixels[i] = ink.interpolated(
                        box.centerX() + along * x - across * y - 0.5, box.centerY() + along * y + across * x - 0.5);
            }
        }
        return GrayImage.owning(side, side, pixels);
    }
}
