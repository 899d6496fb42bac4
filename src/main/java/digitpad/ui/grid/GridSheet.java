package digitpad.ui.grid;

import digitpad.ui.page.ScrolledPage;

/** A grid on a sheet of paper of its own, which scrolls and has the keyboard. */
public final class GridSheet<T> extends ScrolledPage {
    private final DigitGrid<T> grid;

    /** @param nothing what is said where there are no digits */
    public GridSheet(String id, TileSize size, GridSelection<T> selection, String nothing) {
        super("No digits");
        grid = new DigitGrid<>(size, true, nothing);
        setId(id);
        getStyleClass().add("digit-sheet");
        getStylesheets().addAll(grid.getStylesheets());
        setContent(grid);
        setFitToHeight(true);
        grid.makeInSightOf(this);
        GridControl.attach(grid, this, selection, digit -> {});
    }

    /** Shows other digits, from the first on. */
    public void show(GridContent<T> content) {
        setVvalue(0);
        grid.show(content);
    }
}
