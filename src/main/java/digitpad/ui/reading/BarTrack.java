package digitpad.ui.reading;

import javafx.scene.layout.Region;

/** A bar whose filled part shows a share of 0…1. */
final class BarTrack extends Region {
    /** Narrowest sign of something above nothing, in logical pixels. */
    private static final double LEAST = 3;

    private static final double WORTH_A_SIGN = 0.001;

    private final Region fill = new Region();
    private double share;

    BarTrack() {
        getStyleClass().add("bar-track");
        fill.getStyleClass().add("bar-fill");
        getChildren().add(fill);
    }

    void setShare(double share) {
        if (this.share != share) {
            this.share = share;
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        double width = share < WORTH_A_SIGN ? 0 : Math.max(LEAST, snapSizeX(share * getWidth()));
        fill.resizeRelocate(0, 0, width, getHeight());
    }
}
