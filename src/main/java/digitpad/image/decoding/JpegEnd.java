package digitpad.image.decoding;

/**
 * Tells whether a JPEG file was cut off. The platform's decoder paints what is missing grey and says so in a warning of the
 * user's language alone.
 */
final class JpegEnd {
    private static final int MARKER = 0xff;
    private static final int START_OF_IMAGE = 0xd8;
    private static final int END_OF_IMAGE = 0xd9;
    private static final int START_OF_SCAN = 0xda;

    private JpegEnd() {}

    /**
     * Whether {@code bytes} are a JPEG file whose last scan does not end. Inside a scan every 0xFF is followed by a zero or
     * a restart marker (ITU-T T.81, B.1.1.5), so that what looks like an end is one.
     */
    static boolean isMissing(byte[] bytes) {
        if (bytes.length < 2 || !isMarker(bytes, 0, START_OF_IMAGE)) {
            return false;
        }
        for (int i = bytes.length - 2; i > 0; i--) {
            if (isMarker(bytes, i, END_OF_IMAGE)) {
                return false;
            }
            if (isMarker(bytes, i, START_OF_SCAN)) {
                return true;
            }
        }
        return true;
    }

    private static boolean isMarker(byte[] bytes, int at, int kind) {
        return (bytes[at] & 0xff) == MARKER && (bytes[at + 1] & 0xff) == kind;
    }
}
