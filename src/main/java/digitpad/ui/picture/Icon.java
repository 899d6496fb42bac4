package digitpad.ui.picture;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.SVGPath;

/** The window's icons: lines on a grid of 20 units, coloured by the stylesheet. */
public enum Icon {
    PEN("M3.5 16.5 L4.5 12.6 L13.2 3.9 A1.6 1.6 0 0 1 15.5 3.9 L16.1 4.5 A1.6 1.6 0 0 1 16.1 6.8 L7.4 15.5 Z"
            + " M11.7 5.4 L14.6 8.3"),
    ERASER("M7.2 16.5 L3.6 12.9 A1.4 1.4 0 0 1 3.6 10.9 L10.8 3.7 A1.4 1.4 0 0 1 12.8 3.7 L16.3 7.2"
            + " A1.4 1.4 0 0 1 16.3 9.2 L9 16.5 Z M7.2 7.3 L12.7 12.8 M7.2 16.5 L16.8 16.5"),
    UNDO("M7.5 4 L3.5 8 L7.5 12 M3.5 8 L12 8 A4.2 4.2 0 0 1 12 16.4 L8.5 16.4"),
    REDO("M12.5 4 L16.5 8 L12.5 12 M16.5 8 L8 8 A4.2 4.2 0 0 0 8 16.4 L11.5 16.4"),
    CLEAR("M3.8 5.5 L16.2 5.5 M7.8 5.5 L7.8 3.5 L12.2 3.5 L12.2 5.5 M5.3 5.5 L6 16.5 L14 16.5 L14.7 5.5"
            + " M8.5 8.7 L8.7 13.4 M11.5 8.7 L11.3 13.4"),
    OPEN("M2.8 15.8 L2.8 4.5 L7.8 4.5 L9.6 6.6 L15.8 6.6 L15.8 9 M2.8 15.8 L5.3 9 L18 9 L15.6 15.8 Z"),
    ADD("M10 4 L10 16 M4 10 L16 10"),
    UP("M10 16 L10 4.5 M5.2 9.2 L10 4.4 L14.8 9.2"),
    DOWN("M10 4 L10 15.5 M5.2 10.8 L10 15.6 L14.8 10.8"),
    DUPLICATE("M7.5 7.5 L16.5 7.5 L16.5 16.5 L7.5 16.5 Z M4.5 12.5 L3.5 12.5 L3.5 3.5 L12.5 3.5 L12.5 4.5"),
    GRIP("M7.5 5 L7.51 5 M12.5 5 L12.51 5 M7.5 10 L7.51 10 M12.5 10 L12.51 10 M7.5 15 L7.51 15 M12.5 15 L12.51 15"),
    WARNING("M10 3.2 L17.6 16.4 L2.4 16.4 Z M10 8.2 L10 12 M10 14.2 L10.01 14.2"),
    PASTE("M7.2 4.3 L4.5 4.3 L4.5 17 L15.5 17 L15.5 4.3 L12.8 4.3 M7.2 3 L12.8 3 L12.8 5.8 L7.2 5.8 Z"
            + " M7.5 9.5 L12.5 9.5 M7.5 12.8 L11 12.8"),
    SAVE("M10 3.2 L10 12 M6.2 8.4 L10 12.2 L13.8 8.4 M3.5 12.8 L3.5 16.6 L16.5 16.6 L16.5 12.8"),
    SUN("M10 6.7 A3.3 3.3 0 1 1 9.99 6.7 Z M10 2.2 L10 3.5 M10 16.5 L10 17.8 M2.2 10 L3.5 10 M16.5 10 L17.8 10"
            + " M4.5 4.5 L5.4 5.4 M14.6 14.6 L15.5 15.5 M4.5 15.5 L5.4 14.6 M14.6 5.4 L15.5 4.5"),
    MOON("M16.6 11.6 A7 7 0 1 1 8.4 3.4 A5.6 5.6 0 0 0 16.6 11.6 Z"),
    MORE("M10 3.9 A0.6 0.6 0 1 1 9.99 3.9 Z M10 9.4 A0.6 0.6 0 1 1 9.99 9.4 Z M10 14.9 A0.6 0.6 0 1 1 9.99 14.9 Z"),
    SIGNPOST("M10 2.8 L10 17.2 M4 4.4 L13.6 4.4 L16.6 7 L13.6 9.6 L4 9.6 Z M7.2 17.2 L12.8 17.2"),
    PANEL("M3 4 L17 4 L17 16 L3 16 Z M10.5 4 L10.5 16 M13 13 L13 11 M14.8 13 L14.8 8"),
    START("M6.2 4 L15.4 10 L6.2 16 Z"),
    PAUSE("M7 4.5 L7 15.5 M13 4.5 L13 15.5"),
    STOP("M5.2 5.2 L14.8 5.2 L14.8 14.8 L5.2 14.8 Z"),
    CLOSE("M5.2 5.2 L14.8 14.8 M14.8 5.2 L5.2 14.8");

    private static final double GRID = 20;

    private final String path;

    Icon(String path) {
        this.path = path;
    }

    /** A new picture of this icon, 20 logical pixels square. */
    public Node node() {
        SVGPath lines = new SVGPath();
        lines.setContent(path);
        lines.getStyleClass().add("icon-lines");
        // A pane leaves the lines where the grid has them; a control would centre each by its own bounds.
        Pane pane = new Pane(lines);
        pane.getStyleClass().add("icon");
        pane.setMinSize(GRID, GRID);
        pane.setPrefSize(GRID, GRID);
        pane.setMaxSize(GRID, GRID);
        pane.setMouseTransparent(true);
        return pane;
    }
}
