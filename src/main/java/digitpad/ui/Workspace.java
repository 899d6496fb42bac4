package digitpad.ui;

import digitpad.ui.pad.PadView;
import digitpad.ui.reading.ReadingView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The pad and the reading side by side: the pad a square as large as fits, both together in the middle. */
final class Workspace extends Region {
    private static final double GAP = 28;
    private static final double READING_SHARE = 0.36;
    private static final double NARROWEST_READING = 296;
    private static final double WIDEST_READING = 440;
    private static final double SMALLEST_PAD = 280;

    /** From this height on, in logical pixels, the reading is shown larger. */
    private static final double ROOMY_READING = 560;

    /** Room for the scroll bar in the margin on the right: the padding of the reading's stylesheet. */
    private static final double SCROLL_BAR = 16;

    private final PadView pad;
    private final ReadingView reading;
    private final ScrollPane readingPane;

    Workspace(PadView pad, ReadingView reading) {
        this.pad = pad;
        this.reading = reading;
        this.readingPane = scrolling(reading);
        getStyleClass().add("workspace");
        readingPane.heightProperty().subscribe(height -> reading.setRoomy(height.doubleValue() >= ROOMY_READING));
        getChildren().addAll(pad, readingPane);
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
        double above = top + snapPositionY((height - Math.max(side, readingHeight)) / 2);
        pad.resizeRelocate(left, above, side, side);
        readingPane.resizeRelocate(left + side + GAP, above, readingWidth + SCROLL_BAR, readingHeight);
    }

    /** In a low window with everything unfolded the reading scrolls. */
    private static ScrollPane scrolling(ReadingView reading) {
        ScrollPane pane = new ScrollPane(reading);
        pane.getStyleClass().add("reading-pane");
        pane.setFitToWidth(true);
        pane.setFitToHeight(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.setAccessibleText("Reading");
        return pane;
    }
}
