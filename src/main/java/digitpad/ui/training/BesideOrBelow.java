package digitpad.ui.training;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/**
 * Controls and the words about them: beside them with all the room that there is, or below them where that is too little.
 */
final class BesideOrBelow extends Region {
    private final Region controls;
    private final Region words;
    private final double least;
    private final double gap;

    /**
     * @param least width in logical pixels that the words need beside the controls
     * @param gap between the two in logical pixels
     */
    BesideOrBelow(Region controls, Region words, double least, double gap) {
        this.controls = controls;
        this.words = words;
        this.least = least;
        this.gap = gap;
        getChildren().addAll(controls, words);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return controls.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return controls.prefWidth(-1) + gap + least;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double all = width < 0 ? prefWidth(-1) : width;
        double height = controls.prefHeight(-1);
        if (!words.isManaged()) {
            return height;
        }
        return areBeside(all) ? Math.max(height, words.prefHeight(beside(all))) : height + gap + words.prefHeight(all);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = controls.prefHeight(-1);
        if (areBeside(width)) {
            controls.resizeRelocate(0, snapPositionY((getHeight() - height) / 2), controls.prefWidth(-1), height);
            words.resizeRelocate(controls.prefWidth(-1) + gap, 0, beside(width), getHeight());
        } else {
            controls.resizeRelocate(0, 0, controls.prefWidth(-1), height);
            words.resizeRelocate(0, height + gap, width, Math.max(0, getHeight() - height - gap));
        }
    }

    private double beside(double width) {
        return width - controls.prefWidth(-1) - gap;
    }

    private boolean areBeside(double width) {
        return beside(width) >= least;
    }
}
