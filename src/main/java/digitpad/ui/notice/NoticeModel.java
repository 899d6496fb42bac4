package digitpad.ui.notice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one notice on show, if any. To be used on the FX thread. */
public final class NoticeModel {
    private final Deque<Notice> waiting = new ArrayDeque<>();

    // Properties

    private final ReadOnlyObjectWrapper<Optional<Notice>> notice = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** The notice on show. */
    public ReadOnlyObjectProperty<Optional<Notice>> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public Optional<Notice> getNotice() {
        return notice.get();
    }

    // Commands

    /** Shows a sentence until it is dismissed; a problem that was on show comes back then. */
    public void problem(String sentence) {
        problem(new Notice(Notice.Kind.PROBLEM, sentence));
    }

    /** As above, with a way out. */
    public void problem(String sentence, Notice.Action action) {
        problem(new Notice(Notice.Kind.PROBLEM, sentence, Optional.of(action)));
    }

    private void problem(Notice problem) {
        waiting.remove(problem);
        notice.get().filter(shown -> isProblem() && !shown.equals(problem)).ifPresent(waiting::push);
        notice.set(Optional.of(problem));
    }

    /** Shows for a while what was done, unless a problem is on show. */
    public void done(String sentence) {
        done(new Notice(Notice.Kind.DONE, sentence));
    }

    /** As above, with a way back or onwards; stays somewhat longer. */
    public void done(String sentence, Notice.Action action) {
        done(new Notice(Notice.Kind.DONE, sentence, Optional.of(action)));
    }

    private void done(Notice done) {
        if (!isProblem()) {
            notice.set(Optional.of(done));
        }
    }

    /** Does what the notice on show offers, and takes it away. */
    public void act() {
        Optional<Notice.Action> action = notice.get().flatMap(Notice::action);
        dismiss();
        action.ifPresent(is -> is.task().run());
    }

    /** Takes the notice away, and shows the problem before it if there is one. */
    public void dismiss() {
        notice.set(Optional.ofNullable(waiting.poll()));
    }

    private boolean isProblem() {
        return notice.get().filter(is -> is.kind() == Notice.Kind.PROBLEM).isPresent();
    }
}
