package digitpad.ui.page;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;

/** A page as wide as its place, which scrolls up and down where it is longer. */
public class ScrolledPage extends ScrollPane {
    /** Between what is brought into sight and the edge, in logical pixels: the ring of the keyboard has room there. */
    private static final double MARGIN = 8;

    /** Least length of the scroll bar's thumb, in logical pixels: as long as a hand can hold, however long the page. */
    private static final double THUMB = 36;

    /** @param name for a screen reader */
    public ScrolledPage(String name) {
        super();
        setAccessibleText(name);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        // Its skin keeps a picture of what is seen, which would have to be made anew whenever the page moves.
        skinProperty().subscribe(skin -> getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("viewport"))
                .forEach(viewport -> viewport.setCache(false)));
    }

    /** The part of {@code node}, which lies on the page, that is within the page's sight or would be, in its own coordinates. */
    public final Bounds sight(Node node) {
        Bounds page = getContent().getLayoutBounds();
        Bounds seen = new BoundingBox(
                0, getVvalue() * hidden(), page.getWidth(), getViewportBounds().getHeight());
        return node.sceneToLocal(getContent().localToScene(seen));
    }

    /** Scrolls as little as shows {@code place}, in the coordinates of {@code node}, which lies on the page. */
    public final void reveal(Node node, Bounds place) {
        Bounds wanted = getContent().sceneToLocal(node.localToScene(place));
        double top = getVvalue() * hidden();
        double lowest = wanted.getMaxY() + MARGIN - getViewportBounds().getHeight();
        scrollTo(Math.max(lowest, Math.min(top, wanted.getMinY() - MARGIN)));
    }

    /** Scrolls to where {@code y}, in the coordinates of {@code node}, which lies on the page, is on top. */
    public final void scrollTo(Node node, double y) {
        scrollTo(getContent().sceneToLocal(node.localToScene(0, y)).getY());
    }

    private void scrollTo(double top) {
        double hidden = hidden();
        if (hidden > 0) {
            setVvalue(Math.max(0, Math.min(1, top / hidden)));
        }
    }

    /** How much longer the page is than what is seen of it. */
    private double hidden() {
        return Math.max(
                0,
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        for (Node part : getChildrenUnmodifiable()) {
            if (part instanceof ScrollBar bar && bar.getOrientation() == Orientation.VERTICAL && bar.getHeight() > 0) {
                bar.setVisibleAmount(Math.max(bar.getVisibleAmount(), Math.min(1, THUMB / bar.getHeight())));
            }
        }
    }
}
