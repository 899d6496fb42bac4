package digitpad.image.decoding;

import java.nio.charset.StandardCharsets;

/** Tells how a JPEG file keeps its colours, by what stands before its first scan. */
final class JpegColours {
    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int JFIF = 0xe0;
    private static final int ADOBE = 0xee;

    /** Where Adobe's segment says whether colours were changed, and to what. */
    private static final int TRANSFORM_AT = 11;

    private static final int TO_YCC = 1;

    private JpegColours() {}

    /**
     * Whether {@code bytes} are a JPEG file of luminance and two differences of colour, and say so: by a JFIF segment, as cameras do
     * by an EXIF segment, or by Adobe's. False where that is left to guess.
     */
    static boolean areYcc(byte[] bytes) {
        boolean saysSo = false;
        boolean three = false;
        int at = 2;
        while (at + 4 <= bytes.length && unsigned(bytes, at) == 0xff) {
            int marker = unsigned(bytes, at + 1);
            int length = unsigned(bytes, at + 2) << 8 | unsigned(bytes, at + 3);
            int content = at + 4;
            int end = at + 2 + length;
            if (marker == START_OF_SCAN) {
                return saysSo && three;
            }
            if (length < 2 || end > bytes.length) {
                return false;
            }
            if (isFrame(marker)) {
                three = areNumbered(bytes, content, end);
            } else if (marker == ADOBE && begins(bytes, content, end, "Adobe")) {
                if (content + TRANSFORM_AT >= end || unsigned(bytes, content + TRANSFORM_AT) != TO_YCC) {
                    return false;
                }
                saysSo = true;
            } else if ((marker == JFIF && begins(bytes, content, end, "JFIF\0"))
                    || (marker == EXIF && begins(bytes, content, end, "Exif\0"))) {
                saysSo = true;
            }
            at = end;
        }
        return false;
    }

    /** Frames of baseline and progressive files: 0xC0 to 0xCF but for tables and the reserved one. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /** Three components of eight bits with the numbers 1, 2 and 3. */
    private static boolean areNumbered(byte[] bytes, int frame, int end) {
        if (frame + 15 > end || unsigned(bytes, frame) != 8 || unsigned(bytes, frame + 5) != 3) {
            return false;
        }
        return unsigned(bytes, frame + 6) == 1 && unsigned(bytes, frame + 9) == 2 && unsigned(bytes, frame + 12) == 3;
    }

    private static boolean begins(byte[] bytes, int from, int end, String name) {
        return from + name.length() <= end
                && new String(bytes, from, name.length(), StandardCharsets.ISO_8859_1).equals(name);
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xff;
    }
}
