package digitpad.files;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** A file is of no use. The message is one sentence for people: which file, what is wrong with it, and what to do if that is known. */
public final class BadFileException extends IOException implements SentenceForPeople {
    private static final long serialVersionUID = 1;

    /** What systems say when a disk is full, or the user's share of it. */
    private static final Pattern FULL = Pattern.compile("(?i)no space left|not enough space|quota exceeded");

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

    /** The sentence for what went wrong with {@code file} while it was written; one that is a sentence already stays as it is. */
    public static BadFileException ofWriting(Path file, IOException failure) {
        if (failure instanceof BadFileException sentence) {
            return sentence;
        }
        return new BadFileException(file, "cannot be written: " + reason(failure) + ".", failure);
    }

    /** Why a disk refused, as the end of a sentence without its full stop: "the disk is full". */
    public static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist";
        }
        if (failure instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "a file is where a folder should be";
        }
        String reason = failure instanceof FileSystemException disk && disk.getReason() != null
                ? disk.getReason()
                : String.valueOf(failure.getMessage());
        return FULL.matcher(reason).find() ? "the disk is full" : reason;
    }
}
