package digitpad.ui.pad;

import digitpad.app.reading.Sheet;
import java.util.ArrayDeque;
import java.util.Deque;

/** The sheets before and after the one on the pad. Bounded: the oldest are forgotten first. */
final class PadHistory {
    private static final int LONGEST = 200;

    private final Deque<Sheet> before = new ArrayDeque<>();
    private final Deque<Sheet> after = new ArrayDeque<>();

    boolean canUndo() {
        return !before.isEmpty();
    }

    boolean canRedo() {
        return !after.isEmpty();
    }

    /** Keeps {@code former}, which something else replaces now. */
    void keep(Sheet former) {
        before.push(former);
        if (before.size() > LONGEST) {
            before.removeLast();
        }
        after.clear();
    }

    /** Forgets all of them. */
    void forget() {
        before.clear();
        after.clear();
    }

    /** The sheet before {@code current}. */
    Sheet undo(Sheet current) {
        after.push(current);
        return before.pop();
    }

    /** The sheet that {@code current} was before an undo. */
    Sheet redo(Sheet current) {
        before.push(current);
        return after.pop();
    }
}
