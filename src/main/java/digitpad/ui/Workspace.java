package digitpad.ui;

import digitpad.ui.pad.PadView;
import digitpad.ui.reading.ReadingView;
import javafx.scene.layout.Region;

/** The pad and the reading side by side: the pad a square as large as fits, both together in the middle. */
final class Workspace extends Region {
    private static final double GAP = 28;
    private static final double READING_SHARE = 0.36;
    private static final double NARROWEST_READING = 296;
    private static final double WIDEST_READING = 440;
    private static final double SMALLEST_PAD = 280;

    private final PadView pad;
    private final ReadingView reading;

    Workspace(PadView pad, ReadingView reading) {
        this.pad = pad;
        this.reading = reading;
        getStyleClass().add("workspace");
        getChildren().addAll(pad, reading);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + SMALLEST_PAD + GAP + NARROWEST_READING + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + SMALLEST_PAD + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double readingWidth = Math.max(NARROWEST_READING, Math.min(WIDEST_READING, snapSizeX(READING_SHARE * width)));
        double side = Math.max(0, Math.floor(Math.min(height, width - GAP - readingWidth)));
        double left = snappedLeftInset() + snapPositionX((width - side - GAP - readingWidth) / 2);
        double top = snappedTopInset();
        double readingHeight = Math.min(height, Math.max(side, reading.minHeight(readingWidth)));
        double padTop = top + snapPositionY((height - Math.max(side, readingHeight)) / 2);
        pad.resizeRelocate(left, padTop, side, side);
        reading.resizeRelocate(left + side + GAP, padTop, readingWidth, readingHeight);
    }
}
