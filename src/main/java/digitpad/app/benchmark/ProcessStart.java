package digitpad.app.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * When this process started. On Linux, Java's own answer rests on the time of booting in whole seconds, and is wrong by up
 * to one; what Linux counts since booting, in hundredths of a second, is not.
 */
public final class ProcessStart {
    private static final Path STAT = Path.of("/proc/self/stat");
    private static final Path UPTIME = Path.of("/proc/uptime");

    /** Linux shows its ticks to programs as hundredths of a second on every machine. */
    private static final long MILLIS_A_TICK = 10;

    /** Field 22 of /proc/self/stat, counted from behind the name, which is field 2 and may hold spaces. */
    private static final int STARTED = 22 - 3;

    private ProcessStart() {}

    /**
     * In milliseconds since 1970.
     *
     * @throws IllegalStateException where the system does not say
     */
    public static long millis() {
        try {
            if (Files.isReadable(STAT) && Files.isReadable(UPTIME)) {
                return System.currentTimeMillis() - age(Files.readString(STAT), Files.readString(UPTIME));
            }
        } catch (IOException | NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalStateException("This system does not say when the process started.", e);
        }
        return ProcessHandle.current()
                .info()
                .startInstant()
                .map(Instant::toEpochMilli)
                .orElseThrow(() -> new IllegalStateException("This system does not say when the process started."));
    }

    /** How old the process is in milliseconds, by the contents of {@code /proc/self/stat} and {@code /proc/uptime}. */
    static long age(String stat, String uptime) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        double running = 1000 * Double.parseDouble(uptime.substring(0, uptime.indexOf(' ')));
        return Math.round(running) - MILLIS_A_TICK * Long.parseLong(fields[STARTED]);
    }
}
