package digitpad.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in a ZIP archive, as far as they tell what it is: those of its directory that lie in the last quarter of a
 * megabyte. Nothing is unpacked.
 */
final class ZipNames {
    private static final int TAIL = 256 << 10;
    private static final String ENTRY = "PK\u0001\u0002";
    private static final int NAME_LENGTH_AT = 28;
    private static final int NAME_AT = 46;

    private ZipNames() {}

    static FileKind kind(Path file) throws IOException {
        List<String> names = names(tail(file));
        if (names.stream().anyMatch(name -> name.equals("data.pkl") || name.endsWith("/data.pkl"))) {
            return FileKind.PYTORCH;
        }
        if (names.contains("config.json") && names.stream().anyMatch(name -> name.startsWith("model.weights"))) {
            return FileKind.KERAS;
        }
        if (names.contains("configuration.json") && names.contains("coefficients.bin")) {
            return FileKind.DEEPLEARNING4J;
        }
        if (!names.isEmpty() && names.stream().allMatch(name -> name.endsWith(".npy"))) {
            return FileKind.NUMPY_ARCHIVE;
        }
        boolean office = names.contains("[Content_Types].xml") || names.contains("META-INF/manifest.xml");
        return office ? FileKind.OFFICE : FileKind.ZIP;
    }

    private static String tail(Path file) throws IOException {
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            int length = (int) Math.min(TAIL, channel.size());
            channel.position(channel.size() - length);
            ByteBuffer bytes = ByteBuffer.allocate(length);
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // A channel may give less than it is asked for.
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
        }
    }

    private static List<String> names(String tail) {
        List<String> names = new ArrayList<>();
        for (int at = tail.indexOf(ENTRY); at >= 0; at = tail.indexOf(ENTRY, at + 1)) {
            if (at + NAME_AT <= tail.length()) {
                int length = tail.charAt(at + NAME_LENGTH_AT) | tail.charAt(at + NAME_LENGTH_AT + 1) << 8;
                int end = at + NAME_AT + length;
                if (length > 0 && end <= tail.length()) {
                    names.add(tail.substring(at + NAME_AT, end));
                }
            }
        }
        return names;
    }
}
