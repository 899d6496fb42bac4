package digitpad.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class PathLockTest {
    @TempDir
    Path folder;

    private Path guarded = Path.of("");

    @BeforeEach
    void make() throws IOException {
        guarded = Files.createDirectory(folder.resolve("run"));
    }

    /** What a process of its own does: it takes a lock, says whether it could, and keeps it until it is told to end. */
    public static final class Taker {
        private Taker() {}

        public static void main(String[] arguments) throws IOException {
            Optional<PathLock> taken = PathLock.take(Path.of(arguments[0]));
            System.out.println(taken.isPresent() ? "taken" : "refused");
            while (System.in.read() >= 0) {
                // Until the other end is closed.
            }
        }
    }

    /** What a process of its own does: it looks at a lock again and again, and says so after every hundred looks. */
    public static final class Looker {
        private Looker() {}

        public static void main(String[] arguments) throws IOException {
            Path path = Path.of(arguments[0]);
            while (System.in.available() == 0) {
                for (int look = 0; look < 100; look++) {
                    PathLock.isHeld(path);
                }
                System.out.write('.');
                System.out.flush();
            }
        }
    }

    private static Process start(Class<?> program, Path path) throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-D" + UserFolder.PROPERTY + "=" + UserFolder.path(),
                        program.getName(),
                        path.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** What a process that was started says first. */
    private static String firstLine(Process process) throws IOException {
        BufferedReader lines = process.inputReader();
        return String.valueOf(lines.readLine());
    }

    private static String anotherProcessIs(Path path) throws IOException, InterruptedException {
        Process process = start(Taker.class, path);
        String answer = firstLine(process);
        process.getOutputStream().close();
        process.waitFor();
        return answer;
    }

    /** Where locks are POSIX's, whoever asks again in the same process might give the lock away. */
    @Test
    void whoIsRefusedDoesNotGiveTheLockAway() throws Exception {
        try (PathLock held = PathLock.take(guarded).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(PathLock.take(guarded)).isEmpty();
            assertThat(PathLock.take(folder.resolve("run/../run"))).isEmpty();
            assertThat(PathLock.isHeld(guarded)).isTrue();
            try (PathLock other = PathLock.take(folder.resolve("other")).orElseThrow()) {
                assertThat(other).isNotNull();
            }
            assertThat(anotherProcessIs(guarded)).isEqualTo("refused");
        }
        assertThat(PathLock.isHeld(guarded)).isFalse();
        assertThat(anotherProcessIs(guarded)).isEqualTo("taken");
        PathLock.take(guarded).orElseThrow().close();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkLeadsToTheSameLock() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), guarded);
        try (PathLock held = PathLock.take(link).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(PathLock.take(guarded)).isEmpty();
            try (PathLock inside = PathLock.take(guarded.resolve("model")).orElseThrow()) {
                assertThat(inside).isNotNull();
                assertThat(PathLock.take(link.resolve("model"))).isEmpty();
            }
        }
    }

    @Test
    void anotherProcessIsSeenAndItsEndFreesTheLockHoweverItEnds() throws Exception {
        Process other = start(Taker.class, guarded);
        assertThat(firstLine(other)).isEqualTo("taken");
        assertThat(PathLock.isHeld(guarded)).isTrue();
        assertThat(PathLock.take(guarded)).isEmpty();
        other.destroyForcibly().waitFor();
        assertThat(PathLock.isHeld(guarded)).isFalse();
        PathLock.take(guarded).orElseThrow().close();
    }

    /** Somebody looks all the time, in this process and in another: nobody is refused because of that. */
    @Test
    void lookingRefusesNobody() throws Exception {
        Process looker = start(Looker.class, guarded);
        AtomicBoolean over = new AtomicBoolean();
        Thread inside = new Thread(() -> {
            while (!over.get()) {
                PathLock.isHeld(guarded);
            }
        });
        inside.start();
        try (InputStream looks = looker.getInputStream()) {
            for (int hundreds = 0; hundreds < 200; ) {
                Optional<PathLock> taken = PathLock.take(guarded);
                assertThat(taken).as("after %d00 looks", hundreds).isPresent();
                assertThat(PathLock.isHeld(guarded)).isTrue();
                taken.get().close();
                hundreds += looks.available() > 0 && looks.read() == '.' ? 1 : 0;
            }
        } finally {
            over.set(true);
            inside.join();
            looker.destroy();
            looker.waitFor();
        }
    }

    @Test
    void nothingIsLeftBesideWhatWasKept() throws IOException {
        PathLock.take(guarded).orElseThrow().close();
        PathLock.take(guarded.resolve("model.safetensors")).orElseThrow().close();
        try (Stream<Path> left = Files.walk(folder)) {
            assertThat(left).containsExactly(folder, guarded);
        }
    }
}
