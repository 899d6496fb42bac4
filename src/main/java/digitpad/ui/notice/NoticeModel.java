package digitpad.ui.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The one notice on show, if any. A problem holds until the same is tried again or somebody dismisses it, one a topic, and of
 * those that hold the newest is on show; what was done is on show for a while. To be used on the FX thread; needs no toolkit.
 */
public final class NoticeModel {
    /** Those that hold, the newest last. */
    private final List<Notice> problems = new ArrayList<>();

    private Optional<Notice> passing = Optional.empty();

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

    /** Something is tried, whose former end is old news. */
    public void begin(Topic topic) {
        forget(topic);
        show();
    }

    /** Something did not work. */
    public void problem(Topic topic, String sentence) {
        problem(new Notice(topic, Notice.Kind.PROBLEM, sentence));
    }

    /** As above, with a way out. */
    public void problem(Topic topic, String sentence, Notice.Action action) {
        problem(new Notice(topic, Notice.Kind.PROBLEM, sentence, Optional.of(action)));
    }

    private void problem(Notice problem) {
        forget(problem.topic());
        problems.add(problem);
        passing = Optional.empty();
        show();
    }

    /** Something was done, so that no problem with it holds any more; shown until {@link #pass}. */
    public void done(Topic topic, String sentence) {
        done(new Notice(topic, Notice.Kind.DONE, sentence));
    }

    /** As above, with a way back or onwards. */
    public void done(Topic topic, String sentence, Notice.Action action) {
        done(new Notice(topic, Notice.Kind.DONE, sentence, Optional.of(action)));
    }

    private void done(Notice done) {
        forget(done.topic());
        passing = Optional.of(done);
        show();
    }

    /** Its time is over: what was done is shown no more, and a problem that holds is again. */
    public void pass() {
        passing = Optional.empty();
        show();
    }

    /** Does what the notice on show offers, and takes it away. */
    public void act() {
        Optional<Notice.Action> action = notice.get().flatMap(Notice::action);
        dismiss();
        action.ifPresent(is -> is.task().run());
    }

    /** Takes the notice on show away; another problem that holds is shown then. */
    public void dismiss() {
        if (passing.isPresent()) {
            passing = Optional.empty();
        } else if (!problems.isEmpty()) {
            problems.remove(problems.size() - 1);
        }
        show();
    }

    private void forget(Topic topic) {
        problems.removeIf(problem -> problem.topic() == topic);
        passing = passing.filter(done -> done.topic() != topic);
    }

    private void show() {
        Optional<Notice> newest =
                problems.isEmpty() ? Optional.empty() : Optional.of(problems.get(problems.size() - 1));
        notice.set(passing.or(() -> newest));
    }
}
