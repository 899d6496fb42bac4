package digitpad.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.ZipException;
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

    /**
     * The sentence for what went wrong with {@code file} while it was read; one that is a sentence already stays as it is.
     */
    public static BadFileException of(Path file, IOException failure) {
        if (failure instanceof BadFileException sentence) {
            return sentence;
        }
        if (failure instanceof NoSuchFileException) {
            return new BadFileException(file, "does not exist.", failure);
        }
        if (failure instanceof AccessDeniedException) {
            return new BadFileException(file, "cannot be read: access is denied.", failure);
        }
        if (failure instanceof EOFException) {
            return new BadFileException(file, "is cut short.", failure);
        }
        if (failure instanceof ZipException) {
            return new BadFileException(file, "is a damaged gzip file.", failure);
        }
        if (failure instanceof CharacterCodingException) {
            return new BadFileException(file, "is not UTF-8 text.", failure);
        }
        return new BadFileException(file, "cannot be read: " + failure.getMessage() + ".", failure);
    }
}
