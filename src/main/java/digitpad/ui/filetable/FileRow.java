package digitpad.ui.filetable;

import digitpad.app.batch.FileAnswer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A file of the table: little of it is in memory, for there may be a hundred thousand. */
final class FileRow {
    private final Path file;
    private @Nullable FileAnswer answer;
    private @Nullable String corrected;
    private @Nullable ReadOnlyObjectWrapper<Shown> shown;

    /** A state of the row, for cells that look at it. */
    record Shown(FileRow row, int version) {}

    FileRow(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    /** Empty as long as it was not read. */
    Optional<FileAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    void answer(FileAnswer read) {
        answer = read;
        change();
    }

    /** What somebody said that stands there. */
    Optional<String> corrected() {
        return Optional.ofNullable(corrected);
    }

    /** @param text empty where what was read holds again */
    void correct(Optional<String> text) {
        corrected = text.orElse(null);
        change();
    }

    /** Changes with the row. There is one for rows that were looked at alone. */
    ReadOnlyObjectProperty<Shown> shownProperty() {
        ReadOnlyObjectWrapper<Shown> made = shown;
        if (made == null) {
            made = new ReadOnlyObjectWrapper<>(new Shown(this, 0));
            shown = made;
        }
        return made.getReadOnlyProperty();
    }

    private void change() {
        if (shown != null) {
            shown.set(new Shown(this, shown.get().version() + 1));
        }
    }

    /** What stands there, as far as is known: as somebody said, or as it was read. */
    String reading() {
        return corrected != null ? corrected : answer == null ? "" : answer.reading();
    }

    boolean isFailed() {
        return answer != null && answer.problem().isPresent();
    }

    /** Whether somebody should look: it was read, is not sure, and nobody said what it is. */
    boolean isUnsure() {
        return answer != null && answer.unsure() && corrected == null;
    }

    /** Whether the name or what stands there has {@code wanted}, in small letters, or it is of the kind that is called so. */
    boolean matches(String wanted) {
        return switch (wanted) {
            case "" -> true;
            case "?" -> isUnsure();
            case "error", "errors" -> isFailed();
            default ->
                name().toLowerCase(Locale.ROOT).contains(wanted) || reading().contains(wanted);
        };
    }
}
