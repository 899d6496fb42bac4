package digitpad.app.batch;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Files of every kind that can be named to the program, changed at random, always in the same way. The property
 * {@code digitpad.mutated} says how many; without it, a sample.
 */
public final class MutatedFiles {
    private static final int SAMPLE = 400;
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    private MutatedFiles() {}

    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    private record Original(String ending, byte[] bytes) {}

    /** Whether more than a sample is asked for: then on a machine on which time may be measured. */
    public static boolean isWhole() {
        return Integer.getInteger("digitpad.mutated") != null;
    }

    /** Writes the files, as many of each kind. */
    public static List<Path> write(Path folder) throws IOException {
        Random random = new Random(15);
        List<Original> originals = originals();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < Integer.getInteger("digitpad.mutated", SAMPLE); i++) {
            Original original = originals.get(i % originals.size());
            Path file = folder.resolve("file%05d.%s".formatted(i, original.ending));
            files.add(Files.write(file, mutated(original.bytes, random)));
        }
        return files;
    }

    /** Files that this process has open; 0 where the system does not tell. */
    public static long openFiles() throws IOException {
        if (!Files.isDirectory(OPEN_FILES)) {
            return 0;
        }
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.count();
        }
    }

    /** Some bytes changed, cut out, doubled or cut off; mostly near the beginning, where sizes and kinds stand. */
    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int change = random.nextInt(8); change >= 0; change--) {
            int reach = random.nextBoolean() ? Math.min(64, bytes.length) : bytes.length;
            int at = random.nextInt(Math.max(1, reach));
            switch (random.nextInt(6)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 1 -> bytes[at] = (byte) random.nextInt(256);
                case 2 -> bytes[at] = (byte) (random.nextBoolean() ? 0xff : 0);
                case 3 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 4 -> {
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + 16);
                    int to = Math.min(longer.length, at + 16);
                    System.arraycopy(bytes, at, longer, to, longer.length - to);
                    bytes = longer;
                }
                default -> {
                    int from = Math.min(bytes.length, at + 1 + random.nextInt(16));
                    System.arraycopy(bytes, from, bytes, at, bytes.length - from);
                    bytes = Arrays.copyOf(bytes, Math.max(1, bytes.length - (from - at)));
                }
            }
        }
        return bytes;
    }

    private static List<Original> originals() throws IOException {
        List<Original> originals = new ArrayList<>();
        BufferedImage colours = seven(120, 90, BufferedImage.TYPE_INT_RGB);
        BufferedImage greys = seven(64, 64, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage palette = seven(60, 80, BufferedImage.TYPE_BYTE_INDEXED);
        originals.add(new Original("png", written("png", false, "", List.of(colours))));
        originals.add(new Original("png", written("png", true, "", List.of(greys))));
        originals.add(
                new Original("png", written("png", false, "", List.of(seven(60, 80, BufferedImage.TYPE_INT_ARGB)))));
        originals.add(new Original("png", written("png", false, "", List.of(palette))));
        originals.add(new Original("jpg", written("jpeg", false, "", List.of(colours))));
        originals.add(new Original("jpeg", written("jpeg", true, "", List.of(greys))));
        originals.add(new Original(
                "jpg", written("jpeg", false, "", List.of(seven(2_500, 1_900, BufferedImage.TYPE_INT_RGB)))));
        originals.add(new Original("gif", written("gif", false, "", List.of(palette))));
        originals.add(new Original("gif", written("gif", true, "", List.of(palette, palette, palette))));
        originals.add(new Original("bmp", written("bmp", false, "", List.of(colours))));
        originals.add(new Original("bmp", written("bmp", false, "BI_RLE8", List.of(palette))));
        originals.add(new Original("tif", written("tiff", false, "LZW", List.of(colours, greys))));
        originals.add(new Original("tiff", written("tiff", false, "Deflate", List.of(greys, greys, greys))));
        originals.add(new Original("tif", written("tiff", false, "PackBits", List.of(greys))));
        originals.add(new Original("tiff", written("tiff", false, "JPEG", List.of(colours))));
        for (String webp : List.of(
                // Lossy, lossless, and with transparency.
                "UklGRowAAABXRUJQVlA4IIAAAACQBACdASooAB4APrVOoEmnJKMhMAgA4BaJaQAEOrFi1n85vK9aP+ldjWfAdEAA/vitt+xfzU06IN/44LV1"
                        + "Dix1MO86rJPKmnHJcR6ko4AbXloX78MEf+8ft/WX/jguaUOvkXFIMlLjRvEKpb8lKd/rtZ6c9noHwHdn3gbwIDIAAA==",
                "UklGRjYAAABXRUJQVlA4TCkAAAAvJ0AHAA8w//M///MfeFDTSAp0B8Lw7wIZdNfyCYjo/wRo0JENinqpEwA=",
                "UklGRnAAAABXRUJQVlA4WAoAAAAQAAAAJwAAHQAAQUxQSCEAAAABDzD/ERFCTdtIzG0H4/izeGBtrQAi+j8BGPRSA4wvdQIAVlA4ICgAAADw"
                        + "AgCdASooAB4APrVYpk6nJSOiJWgA4BaJaQAAKUNt8AD+9eSwYAAA")) {
            originals.add(new Original("webp", Base64.getDecoder().decode(webp)));
        }
        originals.add(new Original(
                "inkml", utf8("<ink xmlns=\"http://www.w3.org/2003/InkML\"><trace>10 10, 90 10, 40 90</trace></ink>")));
        originals.add(new Original(
                "inkml",
                utf8(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE ink [<!ENTITY a \"b\">]>\n<ink><definitions>"
                                + "<brush xml:id=\"pen0\"><brushProperty name=\"width\" value=\"22.0\"/></brush></definitions>"
                                + "<traceFormat><channel name=\"X\"/><channel name=\"Y\"/><channel name=\"F\"/></traceFormat>"
                                + "<trace brushRef=\"#pen0\">10 10 '5, 90 10 3, 40 90 2, &a;</trace></ink>")));
        originals.add(new Original("idx3-ubyte", images()));
        originals.add(new Original("gz", packed(images())));
        String row = "7," + "0,".repeat(400) + "255" + ",0".repeat(383) + "\n";
        originals.add(new Original("csv", utf8(row.repeat(3))));
        originals.add(new Original("csv", utf8("label," + "pixel,".repeat(783) + "pixel\n" + row.repeat(2))));
        originals.add(
                new Original("jsonl", utf8("{\"id\":1,\"label\":\"7\",\"strokes\":[[[10,10],[90,10],[40,90]]]}\n")));
        String header = "{\"weight\":{\"dtype\":\"F32\",\"shape\":[4],\"data_offsets\":[0,16]}}";
        originals.add(new Original(
                "safetensors", utf8((char) header.length() + "\0\0\0\0\0\0\0" + header + "\0".repeat(16))));
        originals.add(new Original("svg", utf8("<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M1 1\"/></svg>")));
        return originals;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] images() {
        byte[] idx = new byte[16 + 3 * 784];
        System.arraycopy(new byte[] {0, 0, 8, 3, 0, 0, 0, 3, 0, 0, 0, 28, 0, 0, 0, 28}, 0, idx, 0, 16);
        Arrays.fill(idx, 400, 430, (byte) 255);
        return idx;
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream stream = new GZIPOutputStream(packed)) {
            stream.write(bytes);
        }
        return packed.toByteArray();
    }

    private static BufferedImage seven(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.fillRect(width / 4, height / 5, width / 2, height / 12);
        graphics.fillRect(width / 2, height / 5, width / 16, height / 2);
        graphics.dispose();
        return image;
    }

    /** @param compression "" for the format's usual one */
    private static byte[] written(String format, boolean progressive, String compression, List<BufferedImage> images)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            if (progressive) {
                parameters.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            }
            if (!compression.isEmpty()) {
                parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                parameters.setCompressionType(compression);
            }
            if (images.size() == 1) {
                writer.write(null, image(images.get(0)), parameters);
            } else {
                writer.prepareWriteSequence(null);
                for (BufferedImage image : images) {
                    writer.writeToSequence(image(image), parameters);
                }
                writer.endWriteSequence();
            }
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static IIOImage image(RenderedImage image) {
        return new IIOImage(image, null, null);
    }
}
