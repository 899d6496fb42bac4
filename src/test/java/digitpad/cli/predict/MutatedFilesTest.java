package digitpad.cli.predict;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.cli.CommandRun;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files of every kind that is read, changed at random: each is a reading or one sentence, none hangs, and none is left open.
 * The property {@code digitpad.mutated} says how many; without it, a sample.
 */
class MutatedFilesTest {
    private static final int FILES = Integer.getInteger("digitpad.mutated", 220);

    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    Path folder;

    private static Map<String, byte[]> originals() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String format : new String[] {"png", "jpg", "gif", "bmp", "tif"}) {
            files.put(format, encoded(format));
        }
        files.put(
                "inkml",
                "<ink xmlns=\"http://www.w3.org/2003/InkML\"><trace>10 10, 90 10, 40 90</trace></ink>"
                        .getBytes(StandardCharsets.UTF_8));
        byte[] idx = new byte[16 + 3 * 784];
        System.arraycopy(new byte[] {0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 28, 0, 0, 0, 28}, 0, idx, 0, 16);
        Arrays.fill(idx, 400, 430, (byte) 255);
        files.put("idx3-ubyte", idx);
        files.put(
                "csv",
                ("7," + "0,".repeat(400) + "255" + ",0".repeat(383) + "\n")
                        .repeat(3)
                        .getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] encoded(String format) throws IOException {
        BufferedImage image = new BufferedImage(120, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 120, 90);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(30, 20, 40, 6);
        graphics.fillRect(64, 20, 6, 50);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    /** Some bytes changed, cut out, doubled or cut off; mostly near the beginning, where sizes and kinds stand. */
    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = random.nextInt(8); change >= 0; change--) {
            int reach = random.nextBoolean() ? Math.min(64, bytes.length) : bytes.length;
            int at = random.nextInt(Math.max(1, reach));
            switch (random.nextInt(5)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xff : 0);
                case 3 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                default -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 16);
                    System.arraycopy(
                            bytes,
                            at,
                            longer,
                            Math.min(longer.length - (bytes.length - at), at + 16),
                            bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    private List<Path> write() throws IOException {
        Random random = new Random(15);
        Map<String, byte[]> originals = originals();
        List<String> endings = List.copyOf(originals.keySet());
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            String ending = endings.get(i % endings.size());
            Path file = folder.resolve("file%05d.%s".formatted(i, ending));
            files.add(Files.write(file, mutated(originals.get(ending), random)));
        }
        return files;
    }

    private static long openFiles() throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.count();
        }
    }

    @Test
    void eachIsAReadingOrASentence() throws IOException {
        List<Path> files = write();
        // What is opened once, such as fonts and libraries, is.
        CommandRun.of("predict", files.get(0));
        long openBefore = openFiles();
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("predict"), files.stream()).toArray());
        assertThat(openFiles()).as("files that are open").isLessThanOrEqualTo(openBefore);
        assertThat(run.status()).isBetween(0, 1);
        for (Path file : files) {
            assertThat(Stream.concat(run.out().stream(), run.errors().stream()))
                    .as("what is said of %s", file)
                    .anyMatch(line -> line.startsWith(file.toString()));
        }
        assertThat(run.errors())
                .allMatch(line -> line.endsWith("."))
                .noneMatch(line -> line.contains("Exception") || line.contains("does not answer"))
                .noneMatch(line -> line.contains("went wrong") || line.contains("more memory"));
    }
}
