package digitpad.app.reading;

import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.image.decoding.ImageFiles;
import digitpad.image.decoding.PngFiles;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import digitpad.ink.Pad;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Sheets from and to files. Writing replaces a file as a whole or leaves it as it was. */
public final class SheetFiles {
    /** File name endings of drawings, in small letters without the dot. */
    public static final List<String> DRAWINGS = List.of("inkml", "xml");

    /** Height of an exported drawing in pixels, and its width where nothing lies beside the pad's square. */
    public static final int EXPORT_SIZE = 800;

    private SheetFiles() {}

    /**
     * Opens an InkML drawing, told by its ending, or an image.
     *
     * @throws IOException with one sentence for people, mostly a {@link digitpad.files.BadFileException}
     */
    public static Sheet open(Path file) throws IOException {
        return isDrawing(file)
                ? new Sheet.Ink(InkMl.read(file).fitted())
                : new Sheet.Picture(ImageFiles.read(file), name(file));
    }

    /** Saves a drawing as InkML. */
    public static void save(Path file, Drawing drawing) throws IOException {
        InkMl.write(file, drawing);
    }

    /**
     * Exports a sheet as a PNG picture: a drawing dark on white, on a pad as wide as its ink needs, whatever the window's
     * size; an opened picture as it was read.
     */
    public static void export(Path file, Sheet sheet) throws IOException {
        PngFiles.write(file, sheet instanceof Sheet.Picture picture ? picture.image() : darkOnWhite((Sheet.Ink) sheet));
    }

    private static GrayImage darkOnWhite(Sheet.Ink ink) {
        double aspect = aspect(ink.drawing());
        return StrokeRasterizer.render(
                        ink.drawing().inSight(aspect), (int) Math.ceil(aspect * EXPORT_SIZE), EXPORT_SIZE)
                .inverted();
    }

    /** Of the narrowest pad that all the ink lies on; of the widest, where none is wide enough. */
    private static double aspect(Drawing drawing) {
        double needed = drawing.outline()
                .map(box -> Pad.zoom(box, Pad.HALF, Double.POSITIVE_INFINITY))
                .orElse(1.0);
        return Math.min(Pad.WIDEST, needed);
    }

    private static boolean isDrawing(Path file) {
        String name = name(file).toLowerCase(Locale.ROOT);
        return DRAWINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
