package digitpad.ui.grid;

import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/**
 * A digit of a grid: the paper below its ink, which all tiles have on one {@link InkSurface}, and what is to be said of it.
 * Shows another digit when it has gone out of sight.
 */
final class Tile extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final TileSize size;
    private final Region paper = new Region();
    private final List<Label> captions;
    private float[] ink = new float[0];
    private String words = "";

    /** @param tooltip shared by all tiles, for there is one pointer */
    Tile(TileSize size, Tooltip tooltip) {
        this.size = size;
        this.captions = IntStream.range(0, size.lines())
                .mapToObj(line -> caption(line == 0 ? "tile-label" : "tile-remark"))
                .toList();
        getStyleClass().add("digit-tile");
        setManaged(false);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        paper.getStyleClass().add("tile-paper");
        getChildren().add(paper);
        getChildren().addAll(captions);
        Tooltip.install(this, tooltip);
        setOnMouseEntered(event -> tooltip.setText(words));
    }

    /** Shows a digit. */
    void show(TileFace face) {
        setId(face.id().isEmpty() ? null : face.id());
        ink = face.ink().get();
        for (int line = 0; line < captions.size(); line++) {
            captions.get(line).setText(face.captions().get(line));
        }
        pseudoClassStateChanged(WRONG, face.wrong());
        words = face.words();
        setVisible(true);
    }

    /** The ink of the digit that is shown, as {@link TileFace#ink} has it. */
    float[] ink() {
        return ink;
    }

    /**
     * Shows its part in the selection.
     *
     * @param current whether the keyboard goes on from it
     */
    void mark(boolean selected, boolean current) {
        pseudoClassStateChanged(SELECTED, selected);
        pseudoClassStateChanged(CURRENT, current);
        setAccessibleText(words + (selected ? ", selected" : ""));
    }

    @Override
    protected void layoutChildren() {
        double margin = TileSize.MARGIN;
        double side = size.picture();
        layoutInArea(paper, margin, margin, side, side, 0, HPos.CENTER, VPos.CENTER);
        for (int line = 0; line < captions.size(); line++) {
            double top = margin + side + line * TileSize.LINE;
            layoutInArea(
                    captions.get(line),
                    0,
                    top,
                    getWidth(),
                    TileSize.LINE,
                    0,
                    null,
                    false,
                    false,
                    HPos.CENTER,
                    VPos.CENTER);
        }
    }

    private static Label caption(String style) {
        Label caption = new Label();
        caption.getStyleClass().add(style);
        return caption;
    }
}
