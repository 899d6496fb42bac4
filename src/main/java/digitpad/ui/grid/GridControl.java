package digitpad.ui.grid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * Selects the digits of a grid. One stop for the keyboard: the arrows, Page up and down, Home and End move, with Shift they
 * extend a selection of several; Ctrl+A selects all, Escape none; Enter, Space and a double click open.
 */
final class GridControl<T> {
    private final DigitGrid<T> grid;
    private final Region stop;
    private final GridSelection<T> selection;
    private final Consumer<T> open;

    /** @param stop has the keyboard for the grid; the grid itself or what it lies in */
    static <T> void attach(DigitGrid<T> grid, Region stop, GridSelection<T> selection, Consumer<T> open) {
        new GridControl<>(grid, stop, selection, open).listen();
    }

    private GridControl(DigitGrid<T> grid, Region stop, GridSelection<T> selection, Consumer<T> open) {
        this.grid = grid;
        this.stop = stop;
        this.selection = selection;
        this.open = open;
    }

    private void listen() {
        grid.getStyleClass().add("selectable");
        stop.setAccessibleRole(AccessibleRole.LIST_VIEW);
        // Before what the stop itself does with the keys.
        stop.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (press(event)) {
                event.consume();
            }
        });
        grid.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        grid.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                digit(event).ifPresent(open);
            }
        });
        grid.digitsProperty().subscribe(digits -> mark());
        selection.selectedProperty().subscribe(selected -> mark());
        selection.currentProperty().subscribe(current -> {
            mark();
            current.ifPresent(grid::reveal);
        });
    }

    private void mark() {
        List<T> digits = grid.digitsProperty().get();
        Set<T> selected = selection.selectedProperty().getValue();
        grid.mark(selected, selection.currentProperty().getValue());
        // Where there is nothing to see there is no place for the keyboard.
        stop.setFocusTraversable(!digits.isEmpty());
        String which = selected.isEmpty()
                ? "The arrow keys select one."
                : selected.size() == 1
                        ? "Selected: " + grid.face(selected.iterator().next()).words()
                        : String.format(Locale.ROOT, "%,d of them are selected.", selected.size());
        stop.setAccessibleText(
                digits.isEmpty()
                        ? "No digits"
                        : String.format(
                                        Locale.ROOT,
                                        "Sheet of %,d digit%s. ",
                                        digits.size(),
                                        digits.size() == 1 ? "" : "s")
                                + which);
    }

    private void press(MouseEvent event) {
        stop.requestFocus();
        // A page that scrolls would take the keyboard.
        event.consume();
        Consumer<T> change = event.isShiftDown()
                ? selection::extendTo
                : event.isShortcutDown() ? selection::toggle : selection::choose;
        digit(event).ifPresentOrElse(change, selection::none);
    }

    private Optional<T> digit(MouseEvent event) {
        int position = grid.places().at(event.getX(), event.getY());
        return position == GridLayout.NOWHERE
                ? Optional.empty()
                : Optional.of(grid.digitsProperty().get().get(position));
    }

    /** @return whether the key means something here */
    private boolean press(KeyEvent event) {
        List<T> digits = grid.digitsProperty().get();
        Optional<T> current = selection.currentProperty().getValue();
        KeyCode key = event.getCode();
        if (event.isShortcutDown()) {
            if (key == KeyCode.A) {
                selection.chooseAll(digits);
            }
            return key == KeyCode.A;
        }
        if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            current.ifPresent(open);
            return current.isPresent();
        }
        if (key == KeyCode.ESCAPE) {
            selection.none();
            return current.isPresent() && selection.currentProperty().getValue().isEmpty();
        }
        if (!key.isNavigationKey() || digits.isEmpty()) {
            return false;
        }
        int from = current.map(digits::indexOf).orElse(GridLayout.NOWHERE);
        T target = digits.get(from == GridLayout.NOWHERE ? first(key) : target(key, from));
        if (event.isShiftDown()) {
            selection.extendTo(target);
        } else {
            selection.choose(target);
        }
        return true;
    }

    /** Where a key leads to that finds nothing selected: what is seen first, or an end. */
    private int first(KeyCode key) {
        GridLayout places = grid.places();
        return key == KeyCode.HOME || key == KeyCode.END
                ? target(key, 0)
                : places.nearest(places.rowBelow(grid.sight().getMinY()), 0);
    }

    private int target(KeyCode key, int from) {
        GridLayout places = grid.places();
        int last = grid.digitsProperty().get().size() - 1;
        int row = places.row(from);
        int column = places.column(from);
        int page = Math.max(1, (int) (grid.sight().getHeight() / places.tile().height()) - 1);
        return switch (key) {
            case LEFT, KP_LEFT -> Math.max(0, from - 1);
            case RIGHT, KP_RIGHT -> Math.min(last, from + 1);
            case UP, KP_UP -> places.nearest(row - 1, column);
            case DOWN, KP_DOWN -> places.nearest(row + 1, column);
            case PAGE_UP -> places.nearest(row - page, column);
            case PAGE_DOWN -> places.nearest(row + page, column);
            case HOME -> 0;
            case END -> last;
            default -> from;
        };
    }
}
