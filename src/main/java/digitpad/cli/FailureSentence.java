package digitpad.cli;

import digitpad.app.FailureReason;
import digitpad.files.LogFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** What a command that failed says: one sentence. Whatever nobody expected goes to the log with all that is known of it. */
public final class FailureSentence implements CommandLine.IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(FailureSentence.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
        if (failure instanceof Output.ClosedException) {
            // Whoever read the results has seen enough of them: nothing failed.
            return CommandLine.ExitCode.OK;
        }
        command.getErr().println(of(failure));
        command.getErr().flush();
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** The sentence for {@code failure}, which is logged where it was not expected. */
    public static String of(Throwable failure) {
        Optional<String> expected = FailureReason.expected(failure);
        if (expected.isPresent()) {
            return expected.get();
        }
        if (failure instanceof FileNotFoundException) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoSuchFileException missing) {
            return missing.getFile() + " does not exist.";
        }
        if (failure instanceof AccessDeniedException denied) {
            return denied.getFile() + " cannot be used: access is denied.";
        }
        LOG.error("A command failed", failure);
        if (failure instanceof FileSystemException disk && disk.getFile() != null) {
            return disk.getFile() + " cannot be used: "
                    + (disk.getReason() == null ? disk.getClass().getSimpleName() : disk.getReason()) + ".";
        }
        if (failure instanceof OutOfMemoryError) {
            return "DigitPad ran out of memory; DIGITPAD_OPTS=-Xmx3g gives it more.";
        }
        String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String what =
                failure instanceof IOException ? "Reading or writing failed: " : "Something unexpected went wrong: ";
        return what + reason + "; the log " + LogFile.path() + " has the details.";
    }
}
