package digitpad.app.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The memory that this process holds.
 *
 * @param nowMegabytes in memory at the moment, in units of 1,000,000 bytes
 * @param peakMegabytes the most that it was
 */
public record ResidentMemory(double nowMegabytes, double peakMegabytes) {
    private static final Path LINUX_STATUS = Path.of("/proc/self/status");

    /** Asks Linux; elsewhere what the Java machine has reserved, which leaves out what native libraries took. */
    public static ResidentMemory measure() {
        try {
            String status = Files.readString(LINUX_STATUS);
            return new ResidentMemory(kilobytes(status, "VmRSS:"), kilobytes(status, "VmHWM:"));
        } catch (IOException | IllegalArgumentException e) {
            MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
            double megabytes = (memory.getHeapMemoryUsage().getCommitted()
                            + memory.getNonHeapMemoryUsage().getCommitted())
                    / 1e6;
            return new ResidentMemory(megabytes, megabytes);
        }
    }

    private static double kilobytes(String status, String key) {
        return status.lines()
                        .filter(line -> line.startsWith(key))
                        .map(line -> line.replaceAll("[^0-9]", ""))
                        .mapToLong(Long::parseLong)
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("The system does not tell " + key))
                * 1024
                / 1e6;
    }
}
