package digitpad.image.page;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.paper.InkPiece;
import java.util.List;
import java.util.OptionalInt;

/**
 * The ink that the pieces of a page are made of: strokes or connected components, and their atoms, which are parts of those
 * that may hold several digits and otherwise the whole. The parts of an {@link InkPiece} are the numbers of its atoms; the
 * atoms of one stroke or component follow each other.
 */
interface InkSource {
    /** The strokes or connected components. */
    List<InkPiece> pieces();

    /** The atom number {@code part} alone. */
    InkPiece atom(int part);

    /** Which stroke or component the atom is of. */
    int piece(int part);

    /** Through how much ink the atom is cut off from the next one of the same piece, in widths of a line. */
    double cutAfter(int part);

    /** When the atom was written among the others; empty where nobody knows. */
    OptionalInt time(int part);

    /** Whether the lines of two atoms of different pieces cross; components of a picture never do. */
    boolean cross(int one, int other);

    /** The distance between the ink of two pieces, in the page's units; {@code reach} where it is that or more. */
    double gap(InkPiece one, InkPiece other, double reach);

    /** The longest side from which on a piece may be a digit whatever stands beside it, in the page's units. */
    double legible(InkPiece piece);

    /** The ink of a piece alone on a picture that is no larger than its box need be. */
    GrayImage picture(InkPiece piece);

    /** The ink of a piece as the digit that it is taken for. */
    DigitInk digit(InkPiece piece);

    /** The piece's box on the page itself, where pieces are measured along a row that may slant. */
    PixelBox box(InkPiece piece);
}
