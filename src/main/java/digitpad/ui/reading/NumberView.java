package digitpad.ui.reading;

import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.control.ScrollPane;

/** The number in its place: what is too long for that scrolls, and what is chosen is in sight. */
final class NumberView extends ScrollPane {
    /** As high as a large digit, in logical pixels. */
    static final double USUAL = 104;

    /** At least as wide as a scroll bar, in logical pixels. */
    private static final double BAR = 16;

    private final NumberPane pane;
    private double most = USUAL;

    NumberView(ReadingModel model) {
        this.pane = new NumberPane(model);
        setId("number");
        getStyleClass().add("number-view");
        setContent(pane);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText("The number, digit by digit");
        widthProperty().subscribe(width -> fit());
        model.readingProperty().subscribe(this::fit);
        fit();
        model.chosenProperty().subscribe(this::reveal);
        // Its skin keeps a picture of the content, which would have to be made anew at each movement of the pen.
        skinProperty().addListener((property, was, is) -> lookup(".viewport").setCache(false));
    }

    /** How high this becomes at most, in logical pixels, where the number needs it. */
    void setMostHeight(double height) {
        most = height;
        fit();
    }

    /** As high as usual for a few rows, however many digits they have; higher for a page of them. */
    private void fit() {
        double usual = Math.min(most, USUAL);
        pane.setRoom(getWidth(), usual);
        if (pane.prefHeight(getWidth()) > usual) {
            pane.setRoom(getWidth(), most);
        }
        boolean scrolls = pane.prefHeight(getWidth()) > most;
        if (scrolls) {
            pane.setRoom(getWidth() - BAR, most);
        }
        double needed = pane.prefHeight(getWidth() - (scrolls ? BAR : 0));
        setVbarPolicy(scrolls ? ScrollBarPolicy.ALWAYS : ScrollBarPolicy.NEVER);
        setPrefHeight(Math.max(usual, Math.min(most, needed)));
    }

    private void reveal(OptionalInt chosen) {
        double hidden = pane.getHeight() - getViewportBounds().getHeight();
        if (chosen.isEmpty() || hidden <= 0) {
            return;
        }
        Bounds cell = pane.cell(chosen.getAsInt()).getBoundsInParent();
        double top = getVvalue() * hidden;
        double highest = Math.max(0, cell.getMaxY() - getViewportBounds().getHeight());
        setVvalue(Math.max(highest, Math.min(cell.getMinY(), top)) / hidden);
    }
}
