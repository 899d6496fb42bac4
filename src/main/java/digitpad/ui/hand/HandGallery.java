package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * All personal digits as ink, a row of tiles for each label. One stop for the keyboard: arrows move, Ctrl+A selects all, Delete
 * removes, 0 to 9 relabel, Enter opens on the pad, Ctrl+Z takes the last change back.
 */
final class HandGallery extends VBox implements DigitTile.Clicks {
    private final HandModel model;
    private final HandSelection selection;
    private final ObservableValue<List<PersonalDigit>> doubtful;
    private final Consumer<PersonalDigit> open;
    private final List<DigitGroup> groups = new ArrayList<>();
    private final Map<PersonalDigit, DigitTile> tiles = new HashMap<>();

    /**
     * @param doubtful digits whose labels look wrong
     * @param open lays a digit on the pad
     * @param reveal scrolls to a tile
     */
    HandGallery(
            HandModel model,
            HandSelection selection,
            ObservableValue<List<PersonalDigit>> doubtful,
            Consumer<PersonalDigit> open,
            Consumer<Node> reveal) {
        this.model = model;
        this.selection = selection;
        this.doubtful = doubtful;
        this.open = open;
        setId("hand-gallery");
        getStyleClass().add("hand-gallery");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_VIEW);
        for (int label = 0; label < 10; label++) {
            groups.add(new DigitGroup(label, this::tile));
        }
        getChildren().addAll(groups);
        model.digits().addListener((Observable changed) -> show());
        selection.selectedProperty().subscribe(selected -> mark());
        selection.currentProperty().subscribe(digit -> digit.map(tiles::get)
                .filter(tile -> tile.getScene() != null)
                .ifPresent(reveal));
        doubtful.subscribe(all -> mark());
        setOnKeyPressed(this::press);
        setOnKeyTyped(this::type);
        show();
    }

    private DigitTile tile(PersonalDigit digit) {
        return tiles.computeIfAbsent(digit, is -> new DigitTile(is, this));
    }

    private void show() {
        Set<PersonalDigit> there = new HashSet<>(model.digits());
        tiles.keySet().retainAll(there);
        for (int label = 0; label < groups.size(); label++) {
            int wanted = label;
            groups.get(label)
                    .show(model.digits().stream()
                            .filter(digit -> digit.label() == wanted)
                            .toList());
        }
        mark();
    }

    private void mark() {
        Set<PersonalDigit> selected = selection.selectedProperty().get();
        Set<PersonalDigit> wrong = Set.copyOf(doubtful.getValue());
        groups.forEach(group -> group.unfoldFor(wrong));
        tiles.forEach((digit, tile) -> tile.mark(selected.contains(digit), wrong.contains(digit)));
        String what = selected.size() == 1
                ? "Selected: " + Wording.describe(selected.iterator().next())
                : selected.isEmpty() ? "The arrow keys select one." : Wording.count(selected.size()) + " selected.";
        setAccessibleText("Digits in your hand: " + model.digits().size() + ". " + what);
    }

    @Override
    public void press(PersonalDigit digit, MouseEvent event) {
        requestFocus();
        if (event.isShiftDown()) {
            selection.extendTo(digit);
        } else if (event.isShortcutDown()) {
            selection.toggle(digit);
        } else {
            selection.choose(digit);
        }
    }

    @Override
    public void open(PersonalDigit digit) {
        open.accept(digit);
    }

    private void press(KeyEvent event) {
        boolean used = event.isShortcutDown() ? pressShortcut(event.getCode()) : pressPlain(event.getCode());
        if (used) {
            event.consume();
        }
    }

    private boolean pressShortcut(KeyCode key) {
        if (key == KeyCode.A) {
            selection.chooseAll(model.digits());
            return true;
        }
        boolean undo = key == KeyCode.Z && !model.undoableProperty().get().isEmpty();
        if (undo) {
            model.undo();
        }
        return undo;
    }

    private boolean pressPlain(KeyCode key) {
        switch (key) {
            case DELETE, BACK_SPACE -> selection.remove();
            case ESCAPE -> selection.none();
            case ENTER -> selection.currentProperty().get().ifPresent(open);
            case LEFT -> step(-1);
            case RIGHT -> step(1);
            case UP -> jump(-1);
            case DOWN -> jump(1);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Characters and not keys: digits lie elsewhere on many keyboards. */
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        if (typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9' && !event.isShortcutDown()) {
            selection.relabel(typed.charAt(0) - '0');
            event.consume();
        }
    }

    private List<DigitTile> seen() {
        return groups.stream().flatMap(group -> group.tiles().stream()).toList();
    }

    private void step(int by) {
        List<DigitTile> seen = seen();
        if (seen.isEmpty()) {
            return;
        }
        int at = selection
                .currentProperty()
                .get()
                .map(digit -> seen.indexOf(tile(digit)))
                .orElse(by > 0 ? -1 : 0);
        selection.choose(
                seen.get(Math.max(0, Math.min(seen.size() - 1, at + by))).digit());
    }

    /** To the nearest tile of the row above or below. */
    private void jump(int down) {
        DigitTile from = selection
                .currentProperty()
                .get()
                .map(this::tile)
                .filter(seen()::contains)
                .orElse(null);
        if (from == null) {
            step(1);
            return;
        }
        Bounds here = place(from);
        DigitTile nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (DigitTile tile : seen()) {
            Bounds there = place(tile);
            double below = down * (there.getCenterY() - here.getCenterY());
            // A row away counts for more than any way along it.
            double distance = below * getWidth() + Math.abs(there.getCenterX() - here.getCenterX());
            if (below > here.getHeight() / 2 && distance < least) {
                least = distance;
                nearest = tile;
            }
        }
        if (nearest != null) {
            selection.choose(nearest.digit());
        }
    }

    private Bounds place(DigitTile tile) {
        return sceneToLocal(tile.localToScene(tile.getLayoutBounds()));
    }
}
