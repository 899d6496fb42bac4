package digitpad.ui.results;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Two parts beside each other where there is room, one above the other where there is not. */
final class SideBySide extends Region {
    private final Node main;
    private final Node aside;
    private final double wide;
    private final double share;
    private final double gap;

    /**
     * @param wide from this width on they stand side by side, in logical pixels
     * @param share of the width for {@code main}, 0…1
     * @param gap between the two
     */
    SideBySide(Node main, Node aside, double wide, double share, double gap) {
        this.main = main;
        this.aside = aside;
        this.wide = wide;
        this.share = share;
        this.gap = gap;
        getChildren().addAll(main, aside);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double mainHeight = main.prefHeight(mainWidth(width));
        double asideHeight = aside.prefHeight(asideWidth(width));
        return width >= wide ? Math.max(mainHeight, asideHeight) : mainHeight + gap + asideHeight;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        boolean beside = width >= wide;
        double mainHeight = beside ? getHeight() : snapSizeY(main.prefHeight(mainWidth(width)));
        main.resizeRelocate(0, 0, mainWidth(width), mainHeight);
        aside.resizeRelocate(
                beside ? mainWidth(width) + gap : 0,
                beside ? 0 : mainHeight + gap,
                asideWidth(width),
                beside ? getHeight() : aside.prefHeight(asideWidth(width)));
    }

    private double mainWidth(double width) {
        return width >= wide ? snapSizeX((width - gap) * share) : width;
    }

    private double asideWidth(double width) {
        return width >= wide ? width - gap - mainWidth(width) : width;
    }
}
