package digitpad.files;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file is of no use. The message is one sentence for people: which file, what is wrong with it, and what to do if that is known. */
public final class BadFileException extends IOException {
    private static final long serialVersionUID = 1;

    /**
     * @param file that cannot be used
     * @param reason the rest of the sentence, ended by a full stop: "is empty.", "is cut short: …"
     */
    public BadFileException(Path file, String reason) {
        this(file, reason, null);
    }

    /** As above, with the exception that revealed it, for the log. */
    public BadFileException(Path file, String reason, @Nullable Throwable cause) {
        super(file + " " + reason, cause);
    }
}
