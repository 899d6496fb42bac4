package digitpad.image.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * The size that the pixels of a WebP picture say of themselves. It is told once more in the file's head, and where the two differ the
 * decoder takes memory for this one. The format: RFC 9649; the head of lossy pixels: RFC 6386, section 9.1.
 *
 * @param width 0 where no pixels are found
 * @param height 0 where no pixels are found
 */
record WebpFrame(int width, int height) {
    private static final WebpFrame NONE = new WebpFrame(0, 0);

    /** Where the first chunk begins. */
    private static final int CHUNKS = 12;

    /** Of a chunk: its name, and the length of what follows. */
    private static final int HEAD = 8;

    private static final int FOURTEEN_BITS = 0x3fff;

    /** The largest frame among the chunks of a file, whatever the file is. */
    static WebpFrame largest(byte[] file) {
        WebpFrame largest = NONE;
        if (!text(file, 0).equals("RIFF") || !text(file, HEAD).equals("WEBP")) {
            return largest;
        }
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long at = CHUNKS;
        while (at + HEAD <= file.length) {
            int chunk = (int) at;
            WebpFrame frame = frame(bytes, text(file, chunk), chunk + HEAD);
            largest = frame.pixels() > largest.pixels() ? frame : largest;
            long length = bytes.getInt(chunk + Integer.BYTES) & 0xffff_ffffL;
            at += HEAD + length + length % 2;
        }
        return largest;
    }

    long pixels() {
        return (long) width * height;
    }

    private static WebpFrame frame(ByteBuffer bytes, String chunk, int at) {
        if (chunk.equals("VP8 ") && at + 10 <= bytes.limit()) {
            return new WebpFrame(bytes.getShort(at + 6) & FOURTEEN_BITS, bytes.getShort(at + 8) & FOURTEEN_BITS);
        }
        if (chunk.equals("VP8L") && at + 5 <= bytes.limit()) {
            int sides = bytes.getInt(at + 1);
            return new WebpFrame((sides & FOURTEEN_BITS) + 1, (sides >> 14 & FOURTEEN_BITS) + 1);
        }
        return NONE;
    }

    private static String text(byte[] file, int at) {
        return at + Integer.BYTES > file.length ? "" : new String(file, at, Integer.BYTES, ISO_8859_1);
    }
}
