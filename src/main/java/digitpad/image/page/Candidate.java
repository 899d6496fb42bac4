package digitpad.image.page;

import digitpad.image.GrayImage;
import java.util.Optional;

/**
 * Ink that may be one symbol.
 *
 * @param symbol what it would be
 * @param along where its middle lies along the row, in units of the ink: the row may run in any direction on the picture
 * @param atoms the numbers of its atoms in its {@link Stretch}, as the bits of a set
 * @param shape how it lies in its row
 * @param view how it looks among the ink around it; empty where it is the only way to read its ink
 */
public record Candidate(FoundSymbol symbol, double along, long atoms, Shape shape, Optional<View> view) {
    /**
     * A coarse look at a candidate and the ink around it, its box in the middle: 0 paper, 1 ink.
     *
     * @param own its own ink, {@link CandidateViews#SIDE} pixels wide and high, {@link CandidateViews#PIXELS_PER_HEIGHT} of them for the
     *     height of the digits around
     * @param others likewise, the other ink of its stretch
     */
    public record View(GrayImage own, GrayImage others) {}

    /**
     * How a small symbol lies beside a larger one, in shares of the larger one's height.
     *
     * @param size its longest side
     * @param top where it begins, from the larger one's upper edge
     * @param bottom where it ends, likewise: 1 on the line
     */
    public record Beside(double size, double top, double bottom) {}

    /**
     * What tells for or against a symbol besides what it looks like. Lengths are shares of the height of the digits around.
     *
     * @param width of its ink along the row
     * @param height of its ink across the row
     * @param gap the widest paper along the row within it, 0 where there is none
     * @param apart the widest paper between its pieces in any direction, 0 where there is none
     * @param shared how much of its width lies over or under ink that is not its own
     * @param pieces how many strokes or connected components it is made of
     * @param cuts through how much ink it was cut off from others, in widths of a line
     * @param crossed how many atoms of other strokes cross it that are not its own
     * @param pauses how often other strokes were written between its own
     * @param beside how it lies beside the larger symbol next to it, where it is a symbol by its shape and there is one
     */
    public record Shape(
            double width,
            double height,
            double gap,
            double apart,
            double shared,
            int pieces,
            double cuts,
            int crossed,
            int pauses,
            Optional<Beside> beside) {
        /** Of something of which there is no doubt. */
        public static final Shape CERTAIN = new Shape(1, 1, 0, 0, 0, 1, 0, 0, 0, Optional.empty());
    }
}
