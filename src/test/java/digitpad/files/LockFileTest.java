package digitpad.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {
    @TempDir
    Path folder;

    /** Tries to take the lock in a process of its own, which ends without an error where it could. */
    public static final class Taker {
        private Taker() {}

        public static void main(String[] arguments) throws IOException {
            try (FileChannel channel = FileChannel.open(Path.of(arguments[0]), StandardOpenOption.WRITE)) {
                if (channel.tryLock() == null) {
                    throw new IllegalStateException("Another process has it.");
                }
            }
        }
    }

    private static boolean anotherProcessCanTake(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Taker.class.getName(),
                        file.toString()))
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() == 0;
    }

    /** Where locks are POSIX's, whoever asks again in the same process would give the lock away. */
    @Test
    void askingAgainDoesNotGiveTheLockAway() throws Exception {
        Path file = folder.resolve("lock");
        LockFile held = LockFile.take(file).orElseThrow();
        assertThat(LockFile.take(file)).isEmpty();
        assertThat(LockFile.take(folder.resolve("../" + folder.getFileName() + "/lock")))
                .isEmpty();
        assertThat(anotherProcessCanTake(file)).isFalse();
        held.close();
        assertThat(anotherProcessCanTake(file)).isTrue();
        LockFile.take(file).orElseThrow().close();
    }
}
