package digitpad.ui.network;

import digitpad.model.network.NetworkDraft;
import java.util.ArrayDeque;
import java.util.Deque;

/** The drafts that a design has been, for undo and redo. */
final class DraftHistory {
    private static final int DEEPEST = 500;

    private final Deque<NetworkDraft> former = new ArrayDeque<>();
    private final Deque<NetworkDraft> undone = new ArrayDeque<>();
    private NetworkDraft current;

    DraftHistory(NetworkDraft first) {
        this.current = first;
    }

    NetworkDraft current() {
        return current;
    }

    boolean canUndo() {
        return !former.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    void change(NetworkDraft next) {
        former.push(current);
        if (former.size() > DEEPEST) {
            former.removeLast();
        }
        undone.clear();
        current = next;
    }

    /** Where there is something to undo. */
    void undo() {
        undone.push(current);
        current = former.pop();
    }

    /** Where something was undone. */
    void redo() {
        former.push(current);
        current = undone.pop();
    }
}
