package digitpad.image;

import digitpad.image.InkComponents.Component;
import java.util.List;

/**
 * The direction in which digits follow each other, a unit vector.
 *
 * @param x to the right, positive
 * @param y down
 */
record RowDirection(double x, double y) {
    static final RowDirection LEVEL = new RowDirection(1, 0);

    /** Centres scatter this much more along a row than across it. */
    private static final double ELONGATED = 4;

    /** Components smaller than this share of the largest say nothing about the row. */
    private static final double SMALL = 0.4;

    private static final double STEEPEST = Math.toRadians(45);

    /** The line through the centres of the larger components; level where there are too few or they form no line. */
    static RowDirection of(List<Component> components) {
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
        boolean line = along > ELONGATED * across && Math.abs(angle) <= STEEPEST;
        return line ? new RowDirection(Math.cos(angle), Math.sin(angle)) : LEVEL;
    }

    double along(double column, double row) {
        return column * x + row * y;
    }

    double across(double column, double row) {
        return row * x - column * y;
    }
}
