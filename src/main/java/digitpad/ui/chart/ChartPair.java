package digitpad.ui.chart;

import digitpad.ui.look.Gap;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two charts beside each other or, in a narrow panel, one above the other. */
public final class ChartPair extends Region {
    private static final double WIDE = 520;
    private static final double HEIGHT = 240;

    /** Width by height. */
    private static final double BEST_SHAPE = 1.6;

    private final Region first;
    private final Region second;

    public ChartPair(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width >= WIDE ? HEIGHT : 2 * HEIGHT + Gap.WIDE;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** Whether both are nearer to the shape that curves are read best in when they stand beside each other. */
    private boolean isBeside() {
        double beside = Math.abs(Math.log(getWidth() / 2 / getHeight() / BEST_SHAPE));
        double stacked = Math.abs(Math.log(getWidth() / (getHeight() / 2) / BEST_SHAPE));
        return getWidth() >= WIDE && beside <= stacked;
    }

    @Override
    protected void layoutChildren() {
        if (isBeside()) {
            double half = snapSizeX((getWidth() - Gap.WIDE) / 2);
            first.resizeRelocate(0, 0, half, getHeight());
            second.resizeRelocate(half + Gap.WIDE, 0, getWidth() - half - Gap.WIDE, getHeight());
        } else {
            double half = snapSizeY((getHeight() - Gap.WIDE) / 2);
            first.resizeRelocate(0, 0, getWidth(), half);
            second.resizeRelocate(0, half + Gap.WIDE, getWidth(), getHeight() - half - Gap.WIDE);
        }
    }
}
