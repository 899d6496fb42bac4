package digitpad.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells {@link FileKind}s by what their formats begin with. */
final class FileSignature {
    /** Of this much is looked at: room for the attributes by which Keras is told, and for MATLAB's preface. */
    private static final int HEAD = 64 << 10;

    private static final int TEXT_HEAD = 4 << 10;

    /** Where an HDF5 file may begin, by its specification: at 0, 512 and then at twice the former place. */
    private static final List<Integer> HDF5_PLACES = List.of(0, 512, 1024, 2048, 4096);

    /** "\211HDF\r\n\032\n", as bytes. */
    private static final String HDF5 = "\u0089HDF\r\n\u001a\n";

    /** Protocol 2, then the long number that begins what torch.save wrote before version 1.6. */
    private static final String OLD_PYTORCH = "\u0080\u0002\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019";

    private static final int PICKLE = 0x80;
    private static final int FIRST_BINARY_PICKLE = 2;
    private static final int LAST_PICKLE = 5;

    /** Beginnings that one kind of files has, as bytes. */
    private static final Map<String, FileKind> BEGINNINGS = Map.ofEntries(
            Map.entry("\u0089PNG\r\n\u001a\n", FileKind.PNG),
            Map.entry("\u00ff\u00d8\u00ff", FileKind.JPEG),
            Map.entry("GIF87a", FileKind.GIF),
            Map.entry("GIF89a", FileKind.GIF),
            Map.entry("II*\0", FileKind.TIFF),
            Map.entry("MM\0*", FileKind.TIFF),
            Map.entry("\0\0\0\fjP  ", FileKind.JPEG_2000),
            Map.entry("8BPS", FileKind.PHOTOSHOP),
            Map.entry("%PDF-", FileKind.PDF),
            Map.entry("\u0093NUMPY", FileKind.NUMPY),
            Map.entry("MATLAB 5.0 MAT-file", FileKind.MATLAB),
            Map.entry("MATLAB 7.3 MAT-file", FileKind.MATLAB),
            Map.entry("PAR1", FileKind.PARQUET),
            Map.entry("ARROW1", FileKind.ARROW),
            Map.entry("SQLite format 3\0", FileKind.SQLITE),
            Map.entry("GGUF", FileKind.GGUF),
            Map.entry("\u001f\u008b", FileKind.GZIP),
            Map.entry("7z\u00bc\u00af'\u001c", FileKind.SEVEN_ZIP),
            Map.entry("Rar!\u001a\u0007", FileKind.RAR),
            Map.entry(OLD_PYTORCH, FileKind.PYTORCH));

    private final byte[] head;
    private final String text;

    private FileSignature(byte[] head) {
        this.head = head;
        this.text = new String(head, StandardCharsets.ISO_8859_1);
    }

    static Optional<FileKind> of(Path file, boolean unpacked) {
        if (Files.isDirectory(file)) {
            return Files.isRegularFile(file.resolve("saved_model.pb"))
                    ? Optional.of(FileKind.TENSORFLOW)
                    : Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (InputStream stream = unpacked ? PlainOrGzip.open(file, "a file") : Files.newInputStream(file)) {
            FileSignature signature = new FileSignature(stream.readNBytes(HEAD));
            return signature.isZip() ? Optional.of(ZipNames.kind(file)) : signature.kind();
        } catch (IOException e) {
            // Whoever reads it in earnest says why that cannot be done.
            return Optional.empty();
        }
    }

    private boolean isZip() {
        return text.startsWith("PK\u0003\u0004");
    }

    private Optional<FileKind> kind() {
        if (head.length == 0) {
            return Optional.empty();
        }
        // First of all: the length that these begin with may look like any other beginning.
        if (isSafetensors()) {
            return Optional.of(FileKind.SAFETENSORS);
        }
        Optional<FileKind> known = BEGINNINGS.entrySet().stream()
                .filter(each -> text.startsWith(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (known.isPresent()) {
            return known;
        }
        if (HDF5_PLACES.stream().anyMatch(place -> text.startsWith(HDF5, place))) {
            return Optional.of(text.contains("keras_version") ? FileKind.KERAS_HDF5 : FileKind.HDF5);
        }
        if (text.startsWith("TFL3", 4)) {
            return Optional.of(FileKind.TENSORFLOW_LITE);
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of(FileKind.WEBP);
        }
        if (text.startsWith("ftyp", 4)) {
            return isoMedia();
        }
        if (isBitmap()) {
            return Optional.of(FileKind.BMP);
        }
        if (isIdx()) {
            return Optional.of(FileKind.IDX);
        }
        if (isPickle()) {
            return Optional.of(FileKind.PICKLE);
        }
        if (OnnxShape.isShapeOf(head)) {
            return Optional.of(FileKind.ONNX);
        }
        return isText() ? Optional.of(textKind()) : Optional.empty();
    }

    /** The brands of ISO media files that hold one picture. */
    private Optional<FileKind> isoMedia() {
        String brand = text.substring(8, Math.min(12, text.length()));
        return switch (brand) {
            case "heic", "heix", "heim", "heis", "hevc", "mif1", "msf1" -> Optional.of(FileKind.HEIC);
            case "avif", "avis" -> Optional.of(FileKind.AVIF);
            default -> Optional.empty();
        };
    }

    /** "BM", four bytes of size and four reserved ones that are 0. */
    private boolean isBitmap() {
        return text.startsWith("BM") && text.startsWith("\0\0\0\0", 6);
    }

    /** Two zeros, a type of values, and one to eight dimensions. */
    private boolean isIdx() {
        return head.length >= 4
                && head[0] == 0
                && head[1] == 0
                && List.of(0x08, 0x09, 0x0B, 0x0C, 0x0D, 0x0E).contains((int) head[2])
                && head[3] >= 1
                && head[3] <= 8;
    }

    private boolean isPickle() {
        return head.length > 2
                && (head[0] & 0xff) == PICKLE
                && head[1] >= FIRST_BINARY_PICKLE
                && head[1] <= LAST_PICKLE;
    }

    /** A length in eight bytes of which the upper four are 0, and then JSON. */
    private boolean isSafetensors() {
        return text.startsWith("\0\0\0\0{", 4);
    }

    /** UTF-8 without the control characters that no text has; it may end within a character, for it is a beginning. */
    private boolean isText() {
        ByteBuffer begin = ByteBuffer.wrap(head, 0, Math.min(head.length, TEXT_HEAD));
        CharBuffer characters = CharBuffer.allocate(TEXT_HEAD);
        if (StandardCharsets.UTF_8.newDecoder().decode(begin, characters, false).isError()) {
            return false;
        }
        for (byte each : Arrays.copyOf(head, Math.min(head.length, TEXT_HEAD))) {
            boolean control = each >= 0 && each < ' ' && each != '\t' && each != '\n' && each != '\r' && each != '\f';
            if (control) {
                return false;
            }
        }
        return true;
    }

    private FileKind textKind() {
        String begin = text.substring(0, Math.min(text.length(), TEXT_HEAD));
        if (begin.stripLeading().startsWith("<") || begin.startsWith("\u00ef\u00bb\u00bf<")) {
            if (begin.matches("(?s)[^<]*(<[?!][^>]*>\\s*)*<([a-zA-Z]+:)?ink[\\s/>].*")) {
                return FileKind.INKML;
            }
            if (begin.contains("<svg")) {
                return FileKind.SVG;
            }
        }
        return FileKind.TEXT;
    }
}
