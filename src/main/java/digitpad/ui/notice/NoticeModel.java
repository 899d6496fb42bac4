package digitpad.ui.notice;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The one notice on show, if any. To be used on the FX thread. */
public final class NoticeModel {
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

    /** Shows a sentence until it is dismissed. */
    public void problem(String sentence) {
        notice.set(Optional.of(new Notice(Notice.Kind.PROBLEM, sentence)));
    }

    /** Shows for a while what was done. */
    public void done(String sentence) {
        notice.set(Optional.of(new Notice(Notice.Kind.DONE, sentence)));
    }

    /** Takes the notice away. */
    public void dismiss() {
        notice.set(Optional.empty());
    }
}
