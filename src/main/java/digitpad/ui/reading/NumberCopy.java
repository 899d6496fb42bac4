package digitpad.ui.reading;

import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.util.function.Consumer;

/** Copies what was read, its rows under each other. To be used on the FX thread; needs no toolkit. */
public final class NumberCopy {
    /** Longer numbers are told by how long they are. */
    private static final int WORTH_REPEATING = 24;

    private final ReadingModel reading;
    private final NoticeModel notices;
    private final Consumer<String> clipboard;

    /** @param clipboard takes a text */
    public NumberCopy(ReadingModel reading, NoticeModel notices, Consumer<String> clipboard) {
        this.reading = reading;
        this.notices = notices;
        this.clipboard = clipboard;
    }

    /** Copies, and says so. */
    public void copy() {
        ShownReading now = reading.readingProperty().get();
        if (now.symbols().isEmpty()) {
            notices.problem(Topic.READING, "There is no number to copy: nothing was read.");
            return;
        }
        String text = now.text();
        clipboard.accept(text);
        boolean brief = now.rows().size() == 1 && text.length() <= WORTH_REPEATING;
        notices.done(Topic.READING, "Copied " + (brief ? text : NumberWords.extent(now)) + ".");
    }
}
