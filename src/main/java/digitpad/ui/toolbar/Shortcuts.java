package digitpad.ui.toolbar;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The keys of the window; the shortcut key is Ctrl, on macOS Cmd. */
public final class Shortcuts {
    static final KeyCombination UNDO = shortcut(KeyCode.Z);
    static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    static final KeyCombination REDO_TOO = shortcut(KeyCode.Y);
    static final KeyCombination CLEAR = new KeyCodeCombination(KeyCode.ESCAPE);
    static final KeyCombination CLEAR_TOO = new KeyCodeCombination(KeyCode.DELETE);
    static final KeyCombination OPEN = shortcut(KeyCode.O);
    /** Of the number that was read; the toolbar has no button for it. */
    public static final KeyCombination COPY = shortcut(KeyCode.C);

    static final KeyCombination PASTE = shortcut(KeyCode.V);
    static final KeyCombination SAVE = shortcut(KeyCode.S);
    static final KeyCombination EXPORT = shortcut(KeyCode.E);
    static final KeyCombination PEN = new KeyCodeCombination(KeyCode.P);
    static final KeyCombination ERASER = new KeyCodeCombination(KeyCode.E);
    static final KeyCombination PANEL = shortcut(KeyCode.B);
    static final KeyCombination THEME = shortcut(KeyCode.T);

    private Shortcuts() {}

    private static KeyCombination shortcut(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
