package digitpad.image.page;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;
import digitpad.image.paper.InkPiece;
import java.util.List;

/** Coarse looks at the candidates of a stretch. Each atom is made small once, on one grid, and the looks are put together from those. */
public final class CandidateViews {
    /** Pixels of a look along each axis. */
    public static final int SIDE = 18;

    /** Pixels for the height of the digits around: a digit and something of its neighbours are seen. */
    public static final int PIXELS_PER_HEIGHT = 14;

    private final InkSource ink;
    private final double pixel;
    private final List<Atom> atoms;

    /**
     * The ink of an atom on the grid.
     *
     * @param column of the grid where it begins
     * @param row likewise
     */
    private record Atom(int column, int row, GrayImage ink) {}

    /**
     * @param atoms of the stretch
     * @param height of the digits around, in units of the ink
     */
    CandidateViews(InkSource ink, List<InkPiece> atoms, double height) {
        this.ink = ink;
        this.pixel = height / PIXELS_PER_HEIGHT;
        this.atoms = atoms.stream().map(this::atom).toList();
    }

    private Atom atom(InkPiece piece) {
        PixelBox box = ink.box(piece);
        GrayImage picture = ink.picture(piece);
        // The shorter side of a stroke's picture is rounded up.
        double scale = Math.max(picture.width(), picture.height()) / box.longestSide();
        int column = (int) Math.floor(box.left() / pixel);
        int row = (int) Math.floor(box.top() / pixel);
        return new Atom(
                column,
                row,
                Resampler.resample(
                        picture,
                        (column * pixel - box.left()) * scale,
                        (row * pixel - box.top()) * scale,
                        pixel * scale,
                        (int) Math.ceil(box.right() / pixel) - column,
                        (int) Math.ceil(box.bottom() / pixel) - row));
    }

    /**
     * The look at a candidate.
     *
     * @param own its atoms by their places in the stretch, as bits
     */
    Candidate.View of(InkPiece candidate, long own) {
        PixelBox box = ink.box(candidate);
        int left = (int) Math.round(box.centerX() / pixel) - SIDE / 2;
        int top = (int) Math.round(box.centerY() / pixel) - SIDE / 2;
        float[] inside = new float[SIDE * SIDE];
        float[] around = new float[SIDE * SIDE];
        for (int place = 0; place < atoms.size(); place++) {
            add(atoms.get(place), left, top, (own >> place & 1) == 1 ? inside : around);
        }
        return new Candidate.View(GrayImage.owning(SIDE, SIDE, inside), GrayImage.owning(SIDE, SIDE, around));
    }

    private static void add(Atom atom, int left, int top, float[] pixels) {
        int firstRow = Math.max(top, atom.row);
        int lastRow = Math.min(top + SIDE, atom.row + atom.ink.height());
        int firstColumn = Math.max(left, atom.column);
        int lastColumn = Math.min(left + SIDE, atom.column + atom.ink.width());
        for (int row = firstRow; row < lastRow; row++) {
            for (int column = firstColumn; column < lastColumn; column++) {
                int pixel = (row - top) * SIDE + column - left;
                pixels[pixel] = Math.min(1, pixels[pixel] + atom.ink.at(column - atom.column, row - atom.row));
            }
        }
    }
}
