package digitpad.ui;

import digitpad.ink.Pad;
import digitpad.ui.look.Gap;
import digitpad.ui.pad.PadView;
import digitpad.ui.reading.ReadingView;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The pad and the reading side by side, both together in the middle: the pad as high as fits, and wider than high where
 * there is room. Where the pad stands depends on the size of this alone, never on what is said beside it, and while the pen is
 * down it stays where it is whatever happens: paper that moves tears what is written.
 */
final class Workspace extends Region {
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    private static final double READING_SHARE = 0.28;
    private static final double NARROWEST_READING = 296;
    private static final double WIDEST_READING = 440;

    /** The reading's width in logical pixels where it leaves more to the pad, if it has the height for that. */
    private static final double SLIM_READING = 232;

    /** From this height on, in logical pixels, the reading does with less width. */
    private static final double HIGH_ENOUGH = 600;

    private static final double SMALLEST_PAD = 280;

    /** Height in logical pixels that the reading usually has: beside a smaller pad, this is what stands in the middle. */
    private static final double USUAL_READING = 470;

    /** Its height with all that can be unfolded: as far as there is room for it, it is left free. */
    private static final double HIGHEST_READING = 620;

    /** From this height on, in logical pixels, the reading is shown larger. */
    private static final double ROOMY_READING = 560;

    /** Room for the scroll bar in the margin on the right: the padding of the reading's stylesheet. */
    private static final double SCROLL_BAR = 16;

    private final PadView pad;
    private final ReadingView reading;
    private final Region task;
    private final ScrollPane readingPane;
    private final ReadOnlyBooleanProperty touched;
    private @Nullable Rectangle2D place;

    /**
     * @param task what the pad is asked for, above the reading; takes no room where it is not managed
     * @param touched whether the pen is down
     */
    Workspace(PadView pad, ReadingView reading, Region task, ReadOnlyBooleanProperty touched) {
        this.pad = pad;
        this.reading = reading;
        this.task = task;
        this.readingPane = scrolling(reading);
        this.touched = touched;
        getStyleClass().add("workspace");
        touched.subscribe(this::requestLayout);
        // Whoever was busy elsewhere and comes back with the mouse has the pad's keys again; what is pressed may still
        // ask for them.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pad.requestFocus());
        getChildren().addAll(pad, task, readingPane);
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + SMALLEST_PAD + Gap.SECTION + NARROWEST_READING + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return snappedTopInset() + SMALLEST_PAD + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        Rectangle2D paper = place;
        if (paper == null || !touched.get()) {
            paper = padPlace();
            place = paper;
            reading.setRoomy(paper.getHeight() >= ROOMY_READING);
            pseudoClassStateChanged(SLIM, readingWidth() < NARROWEST_READING);
        }
        pad.resizeRelocate(paper.getMinX(), paper.getMinY(), paper.getWidth(), paper.getHeight());
        layoutReading(paper);
    }

    /** Told from the size of this alone. */
    private Rectangle2D padPlace() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double readingWidth = readingWidth();
        double room = width - Gap.SECTION - readingWidth;
        double padHeight = Math.max(0, Math.floor(Math.min(height, room)));
        double padWidth = Math.max(0, Math.floor(Math.min(Pad.WIDEST * padHeight, room)));
        double left = snapPositionX(Math.max(0, (room - padWidth) / 2));
        double middle = (height - Math.max(padHeight, USUAL_READING)) / 2;
        double above = snapPositionY(Math.max(0, Math.min(middle, height - HIGHEST_READING)));
        return new Rectangle2D(snappedLeftInset() + left, snappedTopInset() + above, padWidth, padHeight);
    }

    /** As wide as is usual, but where the pad would be narrower than it can be high. */
    private double readingWidth() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double usual = Math.max(NARROWEST_READING, Math.min(WIDEST_READING, Math.rint(READING_SHARE * width)));
        double left = Math.floor(width - Gap.SECTION - height);
        return Math.max(height >= HIGH_ENOUGH ? SLIM_READING : NARROWEST_READING, Math.min(usual, left));
    }

    /** To the right of the pad; further down than that, where there is more to say. */
    private void layoutReading(Rectangle2D paper) {
        double left = paper.getMaxX() + Gap.SECTION;
        double readingWidth = readingWidth();
        double taskHeight = task.isManaged() ? snapSizeY(task.prefHeight(readingWidth)) + Gap.SECTION : 0;
        double top = paper.getMinY() + taskHeight;
        double room = getHeight() - snappedBottomInset() - top;
        double wanted = Math.max(paper.getMaxY() - top, reading.minHeight(readingWidth + SCROLL_BAR));
        task.resizeRelocate(left, paper.getMinY(), readingWidth, Math.max(0, taskHeight - Gap.SECTION));
        // Left to itself, the pane asks for the height before it knows the width, and lines that wrap are cut off.
        readingPane.setVbarPolicy(wanted > room ? ScrollPane.ScrollBarPolicy.ALWAYS : ScrollPane.ScrollBarPolicy.NEVER);
        readingPane.resizeRelocate(left, top, readingWidth + SCROLL_BAR, Math.max(0, Math.min(room, wanted)));
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
        // Its skin keeps a picture of the content, which would have to be made anew at each movement of the pen.
        pane.skinProperty()
                .addListener((property, was, is) -> pane.lookup(".viewport").setCache(false));
        return pane;
    }
}
