package digitpad.app;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.UnfitDataException;
import digitpad.files.BadFileException;
import digitpad.files.LogFile;
import digitpad.training.TrainingFailedException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ServiceConfigurationError;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

class FailureReasonTest {
    private final BadFileException cut = new BadFileException(Path.of("a.safetensors"), "is cut short.");

    private static String of(Throwable failure) {
        return FailureReason.of(failure, "This could not be done");
    }

    @Test
    void aMissingClassIsAPartOfDigitPad() {
        ClassNotFoundException missing =
                new ClassNotFoundException("org.apache.commons.io.output.ByteArrayOutputStream");
        NoClassDefFoundError error =
                new NoClassDefFoundError(missing.getMessage().replace('.', '/'));
        error.initCause(missing);
        assertThat(of(new ServiceConfigurationError("Gzip cannot be made", error)))
                .isEqualTo("This could not be done: a part of DigitPad is missing or broken"
                        + " (org.apache.commons.io.output.ByteArrayOutputStream). Install DigitPad anew; the log "
                        + LogFile.path() + " has the details.");
    }

    @Test
    void tooLittleMemoryIsSeenThroughWhateverIsAroundIt() {
        assertThat(of(new IllegalStateException("A batch could not be prepared.", new OutOfMemoryError())))
                .startsWith("This could not be done: there is not enough memory.");
    }

    @Test
    void sentencesForPeopleAreSeenThroughWhatThreadsAndStreamsWrapAroundThem() {
        assertThat(of(cut)).isEqualTo("a.safetensors is cut short.");
        assertThat(of(new ExecutionException(new UncheckedIOException(cut)))).isEqualTo("a.safetensors is cut short.");
        assertThat(of(new UnfitDataException("There are no digits."))).isEqualTo("There are no digits.");
        assertThat(of(new TrainingFailedException("It diverged."))).isEqualTo("It diverged.");
    }

    @Test
    void whatFailedIsSaidWithItWhereWanted() {
        assertThat(FailureReason.within(cut, "This network cannot be used"))
                .isEqualTo("This network cannot be used: a.safetensors is cut short.");
    }

    @Test
    void aDamagedPartOfDigitPadIsNotTheUsersFile() {
        assertThat(FailureReason.ofOwnPart(cut, "The network could not be opened"))
                .isEqualTo(
                        "The network could not be opened: a.safetensors is cut short. Install DigitPad anew; the log "
                                + LogFile.path() + " has the details.");
    }

    @Test
    void disksGiveTheirReason() {
        assertThat(of(new AccessDeniedException("/x"))).isEqualTo("This could not be done: access is denied.");
        assertThat(of(new NoSuchFileException("/x"))).isEqualTo("This could not be done: /x does not exist.");
        assertThat(of(new FileSystemException("/x", null, "No space left on device")))
                .isEqualTo("This could not be done: the disk is full.");
        assertThat(of(new IOException("a wire is loose"))).isEqualTo("This could not be done: a wire is loose.");
    }

    @Test
    void aLibrarysPageIsOneShortLine() {
        String sentence = of(new IllegalStateException("x".repeat(5_000) + "\nat line 2"));
        assertThat(sentence).hasSizeLessThan(400).doesNotContain("\n");
    }

    @Test
    void aRingOfCausesEnds() {
        IllegalStateException one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));
        assertThat(of(one)).contains("something unexpected went wrong");
    }
}
