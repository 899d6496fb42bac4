package digitpad.ui;

import digitpad.ui.pad.PadView;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Whose the plain keys are: the pad's, wherever the focus was left by a button or a menu, but never while the panel has it.
 * There Delete is for what is edited, and Escape gives the keys back to the pad.
 */
final class PadKeys {
    private final Scene scene;
    private final PadView pad;
    private final PanelSplit panel;
    private final Predicate<Node> others;

    /** @param others whether keys are for what stands beside the pad, and has the focus */
    PadKeys(Scene scene, PadView pad, PanelSplit panel, Predicate<Node> others) {
        this.scene = scene;
        this.pad = pad;
        this.panel = panel;
        this.others = others;
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::leavePanel);
        // Before the button itself, which keeps the event.
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, this::leaveButton);
    }

    /**
     * What keys do: with the shortcut key everywhere, without it on the pad.
     *
     * @param keys in the order of the toolbar or any other
     */
    void add(Map<KeyCombination, Runnable> keys) {
        keys.forEach((combination, action) -> {
            if (combination.getShortcut() == KeyCombination.ModifierValue.DOWN) {
                scene.getAccelerators().put(combination, action);
            } else {
                // Before the control that has the focus: a menu button keeps Escape to itself.
                scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
                    if (!event.isConsumed() && combination.match(event) && arePads()) {
                        event.consume();
                        action.run();
                    }
                });
            }
        });
    }

    /** The same of what concerns the pad, while that is in sight: a table or, in a narrow window, the panel may have its place. */
    void addOfPad(Map<KeyCombination, Runnable> keys) {
        Map<KeyCombination, Runnable> inSight = new HashMap<>();
        keys.forEach((combination, action) -> inSight.put(combination, () -> {
            if (pad.getScene() != null) {
                action.run();
            }
        }));
        add(inSight);
    }

    /**
     * What keys do while no control beside the pad has the focus, before all that they do otherwise; to be added first.
     *
     * @param keys each says whether it had something to do: otherwise the key means what it does otherwise
     */
    void addOnPaper(Map<KeyCombination, BooleanSupplier> keys) {
        addWhere(this::isOnPaper, keys);
    }

    /** The same wherever the pad has the plain keys; to be added next. */
    void addBefore(Map<KeyCombination, BooleanSupplier> keys) {
        addWhere(this::arePads, keys);
    }

    private void addWhere(BooleanSupplier place, Map<KeyCombination, BooleanSupplier> keys) {
        keys.forEach((combination, action) -> scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            // A filter of the same scene hears of what another consumed.
            if (!event.isConsumed() && combination.match(event) && place.getAsBoolean() && action.getAsBoolean()) {
                event.consume();
            }
        }));
    }

    /** What a key does on the pad where the control that has the focus makes nothing of it. */
    void addLast(KeyCombination combination, Runnable action) {
        scene.getAccelerators().put(combination, () -> {
            if (arePads()) {
                action.run();
            }
        });
    }

    /** What the digits do. Characters and not keys: digits lie elsewhere on many keyboards. */
    void addDigits(IntConsumer action) {
        scene.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            String typed = event.getCharacter();
            boolean digit = typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9';
            if (digit && !event.isShortcutDown() && arePads()) {
                action.accept(typed.charAt(0) - '0');
            }
        });
    }

    /** A pad that is not shown, in a narrow window, is not changed by keys. */
    private boolean arePads() {
        Node owner = scene.getFocusOwner();
        return pad.getScene() != null && !isInPanel() && (owner == null || !others.test(owner));
    }

    /** A click on the reading leaves the focus with what scrolls it, which needs no key. */
    private boolean isOnPaper() {
        Node owner = scene.getFocusOwner();
        return arePads() && (owner == null || owner.equals(pad) || owner instanceof ScrollPane);
    }

    private boolean isInPanel() {
        Node owner = scene.getFocusOwner();
        return panel.isInPanel(owner);
    }

    /** Whoever clicks a button of the pad's goes on with the pad: the arrow keys would lead from button to button. */
    private void leaveButton(MouseEvent event) {
        Node owner = scene.getFocusOwner();
        if (owner instanceof ButtonBase && !(owner instanceof MenuButton) && arePads()) {
            pad.requestFocus();
        }
    }

    private void leavePanel(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && pad.getScene() != null && isInPanel()) {
            event.consume();
            pad.requestFocus();
        }
    }
}
