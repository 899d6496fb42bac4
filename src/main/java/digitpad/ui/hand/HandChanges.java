package digitpad.ui.hand;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What was done to the personal digits and can be taken back, the last first. Bounded: the oldest are forgotten first. */
final class HandChanges {
    private static final int MOST = 100;

    private final Deque<Change> changes = new ArrayDeque<>();
    private final ReadOnlyStringWrapper last = new ReadOnlyStringWrapper("");

    private record Change(String what, Runnable inverse) {}

    /** What the last change was, as the end of "Undo: …"; "" where there is none. */
    ReadOnlyStringProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** Remembers a change and how it is taken back. */
    void add(String what, Runnable inverse) {
        changes.push(new Change(what, inverse));
        if (changes.size() > MOST) {
            changes.removeLast();
        }
        describe();
    }

    /** Takes the last change back, if there is one. */
    void undo() {
        Change change = changes.poll();
        if (change != null) {
            change.inverse().run();
            describe();
        }
    }

    /** What takes back the change that is the last one now; nothing once that is taken back or another came after it. */
    Runnable undoOfLast() {
        Optional<Change> meant = Optional.ofNullable(changes.peek());
        return () -> {
            if (Optional.ofNullable(changes.peek()).equals(meant)) {
                undo();
            }
        };
    }

    /** Forgets all. */
    void clear() {
        changes.clear();
        describe();
    }

    private void describe() {
        last.set(Optional.ofNullable(changes.peek()).map(Change::what).orElse(""));
    }
}
