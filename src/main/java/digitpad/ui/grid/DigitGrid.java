package digitpad.ui.grid;

import digitpad.ui.page.ScrolledPage;
import digitpad.ui.picture.InkRegion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Digits in rows, group by group. On a page that scrolls, only those tiles are made that are in sight.
 *
 * @param <T> what stands for a digit
 */
public class DigitGrid<T> extends InkRegion {
    /** Room for the names of groups, in logical pixels. */
    private static final double NAMES = 44;

    private final TileSize size;
    private final boolean centred;
    private final ReadOnlyObjectWrapper<List<T>> digits = new ReadOnlyObjectWrapper<>(List.of());
    private final List<VBox> names = new ArrayList<>();
    private final Map<Integer, Tile> tiles = new HashMap<>();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private final InkSurface surface = new InkSurface();
    private final Label nothing;
    private final Tooltip tooltip = new Tooltip();
    private GridContent<T> content = new GridContent<>(List.of(), digit -> TileFace.of(() -> new float[0], false, ""));
    private GridLayout layout;

    /** For which {@link #layout} holds: very many digits are not laid out anew for each movement of the page. */
    private double layoutWidth = Double.NaN;

    private @Nullable ScrolledPage page;
    private Set<T> selected = Set.of();
    private Optional<T> current = Optional.empty();

    /**
     * An empty grid that begins at the left edge of its place.
     *
     * @param words what is said where there are no digits
     */
    public DigitGrid(TileSize size, String words) {
        this(size, false, words);
    }

    /** @param centred whether the columns lie in the middle of the place */
    DigitGrid(TileSize size, boolean centred, String words) {
        this.size = size;
        this.centred = centred;
        this.layout = layout(0);
        getStyleClass().add("digit-grid");
        getStylesheets()
                .add(Objects.requireNonNull(DigitGrid.class.getResource("/digitpad/ui/grid.css"))
                        .toExternalForm());
        setMinHeight(USE_PREF_SIZE);
        nothing = new Label(words);
        nothing.getStyleClass().add("quiet");
        nothing.setWrapText(true);
        getChildren().addAll(nothing, surface);
        inkProperty().addListener((property, was, is) -> requestLayout());
    }

    /** Makes tiles only where they are in sight on {@code scrolled}, on which the grid lies. */
    public final void makeInSightOf(ScrolledPage scrolled) {
        page = scrolled;
        scrolled.vvalueProperty().addListener((property, was, is) -> requestLayout());
        scrolled.viewportBoundsProperty().addListener((property, was, is) -> requestLayout());
        layoutYProperty().addListener((property, was, is) -> requestLayout());
    }

    /**
     * Lets digits be selected; the grid has the keyboard.
     *
     * @param open what Enter, Space and a double click do
     */
    public final void makeSelectable(GridSelection<T> selection, Consumer<T> open) {
        GridControl.attach(this, this, selection, open);
    }

    /** Shows other digits. */
    public final void show(GridContent<T> shown) {
        spare.addAll(tiles.values());
        tiles.clear();
        getChildren().removeAll(names);
        names.clear();
        shown.groups().stream().filter(group -> !group.name().isEmpty()).forEach(group -> names.add(name(group)));
        getChildren().addAll(names);
        List<T> all = shown.groups().stream()
                .flatMap(group -> group.digits().stream())
                .toList();
        nothing.setVisible(all.isEmpty());
        content = shown;
        layoutWidth = Double.NaN;
        digits.set(all);
        requestLayout();
    }

    private static VBox name(GridContent.Group<?> group) {
        Label name = new Label(group.name());
        name.getStyleClass().add("grid-group-name");
        Label count = new Label(Integer.toString(group.digits().size()));
        count.getStyleClass().add("caption");
        VBox head = new VBox(name, count);
        head.getStyleClass().add("grid-group");
        head.setManaged(false);
        head.setVisible(!group.digits().isEmpty());
        return head;
    }

    /** All digits, in their order through all groups. */
    final ReadOnlyObjectProperty<List<T>> digitsProperty() {
        return digits.getReadOnlyProperty();
    }

    /** What the tile of a digit shows. */
    final TileFace face(T digit) {
        return content.face().apply(digit);
    }

    /** Shows which digits are selected, and from which the keyboard goes on. */
    final void mark(Set<T> nowSelected, Optional<T> nowCurrent) {
        selected = nowSelected;
        current = nowCurrent;
        tiles.forEach(this::mark);
    }

    private void mark(int position, Tile tile) {
        T digit = digits.get().get(position);
        tile.mark(selected.contains(digit), current.equals(Optional.of(digit)));
    }

    /** Scrolls as little as shows a digit, if it is one of them. */
    final void reveal(T digit) {
        int position = digits.get().indexOf(digit);
        if (page != null && position >= 0) {
            page.layout();
            page.reveal(this, new BoundingBox(layout.x(position), layout.y(position), size.width(), size.height()));
        }
    }

    /** Where the digits lie. */
    final GridLayout places() {
        return layout;
    }

    /** What is in sight, in the grid's own coordinates. */
    final Bounds sight() {
        return page == null ? getLayoutBounds() : page.sight(this);
    }

    private GridLayout layout(double width) {
        if (width == layoutWidth) {
            return layout;
        }
        List<Integer> counts =
                content.groups().stream().map(group -> group.digits().size()).toList();
        return centred
                ? GridLayout.centred(size, counts, width)
                : GridLayout.atLeft(size, counts, width, names.isEmpty() ? 0 : NAMES);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        return nothing.isVisible() ? nothing.prefHeight(wide) : layout(wide).height();
    }

    @Override
    protected final void layoutChildren() {
        GridLayout before = layout;
        layout = layout(getWidth());
        layoutWidth = getWidth();
        if (page != null && layout.columns() != before.columns()) {
            keepOnTop(before, page);
        }
        int begin = 0;
        for (int group = 0; group < names.size(); group++) {
            VBox name = names.get(group);
            if (name.isVisible()) {
                name.resizeRelocate(0, layout.y(begin), NAMES, name.prefHeight(NAMES));
                begin += content.groups().get(group).digits().size();
            }
        }
        layoutInArea(nothing, 0, 0, getWidth(), getHeight(), 0, centred ? HPos.CENTER : HPos.LEFT, VPos.CENTER);
        Bounds sight = sight();
        int firstRow = layout.rowBelow(sight.getMinY());
        int lastRow = Math.min(layout.rows().size() - 1, layout.rowBelow(sight.getMaxY()));
        if (firstRow <= lastRow && sight.getHeight() > 0) {
            showTiles(
                    layout.rows().get(firstRow).first(),
                    layout.rows().get(lastRow).end());
        } else {
            showTiles(0, 0);
        }
        paint(sight);
    }

    /** Where the rows break anew, what was on top stays there. */
    private void keepOnTop(GridLayout before, ScrolledPage scrolled) {
        int row = before.rowBelow(scrolled.sight(this).getMinY());
        boolean known = row > 0
                && row < before.rows().size()
                && before.rows().get(row).first() < digits.get().size();
        if (known) {
            scrolled.scrollTo(this, layout.y(before.rows().get(row).first()));
        }
    }

    /** Those from {@code first} to before {@code end}. */
    private void showTiles(int first, int end) {
        tiles.entrySet().removeIf(entry -> {
            boolean gone = entry.getKey() < first || entry.getKey() >= end;
            if (gone) {
                spare.push(entry.getValue());
            }
            return gone;
        });
        for (int position = first; position < end; position++) {
            Tile tile = tiles.computeIfAbsent(position, this::tile);
            double x = snapPositionX(layout.x(position));
            tile.resizeRelocate(x, snapPositionY(layout.y(position)), size.width(), size.height());
        }
        spare.forEach(tile -> tile.setVisible(false));
    }

    /** Paints the ink of the tiles in sight. */
    private void paint(Bounds sight) {
        Window window = getScene() == null ? null : getScene().getWindow();
        double scale = window == null ? 1 : window.getRenderScaleX();
        // From a whole pixel on, wherever the page was scrolled to, and never beyond the grid: what lies there is
        // clicked.
        double top = Math.floor(Math.max(0, sight.getMinY()) * scale) / scale;
        double bottom = Math.min(getHeight(), sight.getMaxY());
        surface.relocate(0, top);
        surface.toFront();
        int side = (int) Math.round(size.picture() * scale);
        surface.show(getWidth(), bottom - top, scale, inkProperty().get(), painter -> {
            for (Tile tile : tiles.values()) {
                double x = tile.getLayoutX() + TileSize.MARGIN;
                double y = tile.getLayoutY() + TileSize.MARGIN - top;
                painter.paint(tile.ink(), (int) Math.round(x * scale), (int) Math.round(y * scale), side);
            }
        });
    }

    private Tile tile(int position) {
        Tile tile = spare.isEmpty() ? new Tile(size, tooltip) : spare.pop();
        tile.show(face(digits.get().get(position)));
        mark(position, tile);
        if (tile.getParent() == null) {
            getChildren().add(tile);
            // In the middle of a layout, which is behind the styles.
            tile.applyCss();
        }
        return tile;
    }
}
