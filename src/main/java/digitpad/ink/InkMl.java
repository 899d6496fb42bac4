package digitpad.ink;

import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import digitpad.files.FileKind;
import digitpad.files.FileUse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/**
 * Drawings as InkML, the W3C's format for ink: {@code <ink><trace>x y, x y</trace></ink>} with y down. The pen's width is
 * kept as the {@code width} of a brush. Ink of other programs is read as well, whatever its coordinates and further
 * channels; {@link Drawing#fitted} brings it onto the pad.
 */
public final class InkMl {
    /** Bounds within which a file is read. */
    static final int MOST_BYTES = 16 << 20;

    static final int MOST_STROKES = 1_000;
    static final int MOST_POINTS = 100_000;
    static final double LARGEST_COORDINATE = 1e9;

    /** Of these the reader knows better what is wrong. */
    private static final Set<FileKind> XML_OR_TEXT = EnumSet.of(FileKind.INKML, FileKind.SVG, FileKind.TEXT);

    private InkMl() {}

    /**
     * The drawing in {@code file}, in the file's coordinates.
     *
     * @throws BadFileException whose sentence says why the file is no drawing: it cannot be read, is no InkML, names a
     *     document type or entity, holds a wrong number, more than {@value #MOST_STROKES} strokes or more than
     *     {@value #MOST_POINTS} points
     */
    public static Drawing read(Path file) throws BadFileException {
        byte[] bytes = BoundedFile.read(file, MOST_BYTES);
        try {
            return new InkMlReader().read(bytes);
        } catch (InkMlReader.MalformedInkException e) {
            String reason = FileKind.of(file)
                    .filter(kind -> !XML_OR_TEXT.contains(kind))
                    .map(kind -> kind.reason(file, FileUse.PICTURE))
                    .orElse(e.reason());
            throw new BadFileException(file, reason, e);
        }
    }

    /** Whether a drawing that is written can be read again. */
    public static boolean isReadable(Drawing drawing) {
        return drawing.strokes().size() <= MOST_STROKES && drawing.pointCount() <= MOST_POINTS;
    }

    /**
     * Replaces {@code file} by {@code drawing}; reading gives an equal drawing again.
     *
     * @throws IOException where the disk refuses; the former file is untouched then
     */
    public static void write(Path file, Drawing drawing) throws IOException {
        InkMlWriter.write(file, drawing);
    }
}
