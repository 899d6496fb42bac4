package digitpad.ui.data;

import javafx.scene.layout.Region;

/** An upright bar as high as a share of 0…1 of its room. */
final class CountBar extends Region {
    /** Lowest sign of something above nothing, in logical pixels. */
    private static final double LEAST = 2;

    private final Region fill = new Region();
    private double share;

    CountBar() {
        getStyleClass().add("count-bar");
        fill.getStyleClass().add("count-fill");
        getChildren().add(fill);
    }

    void setShare(double share) {
        this.share = share;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = share == 0 ? 0 : Math.max(LEAST, snapSizeY(share * getHeight()));
        fill.resizeRelocate(0, getHeight() - height, getWidth(), height);
    }
}
