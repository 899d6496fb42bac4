package digitpad.image.preprocessing;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Resampler;
import digitpad.image.StrokeRasterizer;
import digitpad.image.paper.FaintInk;
import digitpad.image.paper.InkFinder;
import digitpad.ink.Drawing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * MNIST-style preprocessing: the ink's box brought to 20 pixels at its longest side, strokes brought to the width that
 * MNIST's have, the centre of mass brought to the middle of 28×28. It moves continuously with the ink: there is no step
 * that rounds to whole pixels. Any thread may call it.
 */
public final class Preprocessor {
    /**
     * Changes whenever the same ink would give another picture: a network must be asked with what it was trained on. How ink
     * is told from paper in files may get better without it.
     */
    public static final int VERSION = 1;

    /** Width in pixels of the digit image that strokes of a drawing are rendered with: MNIST's median. */
    public static final double MEDIAN_STROKE_WIDTH = DigitGeometry.STROKE_WIDTH;

    /** Half of the box that the ink is brought to: wider lines leave no room for a shape. */
    private static final double WIDEST_STROKE = DigitGeometry.BOX / 2.0;

    /** Side of the first picture of a drawing's trace. */
    private static final int PAD_PICTURE = 100;

    private Preprocessor() {}

    /** Every stage from strokes to the digit image; {@link PreprocessTrace#BLANK} for an empty drawing. */
    public static PreprocessTrace process(Drawing drawing) {
        return DrawingNormalizer.normalize(drawing, MEDIAN_STROKE_WIDTH)
                .map(work -> finish(
                        List.of(new PreprocessTrace.Stage(
                                "Ink", StrokeRasterizer.render(drawing.inSight(1), PAD_PICTURE, PAD_PICTURE))),
                        work))
                .orElse(PreprocessTrace.BLANK);
    }

    /**
     * The last stage alone, without the other stages' pictures and with lines of another width: for making digits as
     * several pens would leave them. At {@link #MEDIAN_STROKE_WIDTH} it is the result of {@link #process(Drawing)}.
     *
     * @param strokeWidth in pixels of the digit image, above 0 and at most 10
     * @return empty for an empty drawing
     * @throws IllegalArgumentException where the width lies outside
     */
    public static Optional<DigitImage> digit(Drawing drawing, double strokeWidth) {
        if (!(strokeWidth > 0 && strokeWidth <= WIDEST_STROKE)) {
            throw new IllegalArgumentException(
                    "Strokes are above 0 and at most " + WIDEST_STROKE + " pixels wide, not " + strokeWidth + ".");
        }
        return DrawingNormalizer.normalize(drawing, strokeWidth)
                .map(work -> MassCentering.center(work.ink(), work.box()));
    }

    /**
     * Every stage from a picture with one digit to the digit image.
     *
     * @param picture grey as decoded, 0 black and 1 white; dark on light or light on dark
     * @return {@link PreprocessTrace#BLANK} where nothing stands out from the paper
     */
    public static PreprocessTrace process(GrayImage picture) {
        return InkFinder.find(picture).map(Preprocessor::processInk).orElse(PreprocessTrace.BLANK);
    }

    /** The stages after ink was told from paper: of a picture with 0 paper and 1 ink. */
    public static PreprocessTrace processInk(GrayImage found) {
        GrayImage ink = FaintInk.strengthened(found);
        PreprocessTrace.Stage first = new PreprocessTrace.Stage("Ink", ink);
        Optional<DigitImage> ready = MnistLayout.digit(ink);
        if (ready.isPresent()) {
            return new PreprocessTrace(List.of(first), ready);
        }
        return ImageNormalizer.normalize(ink)
                .map(work -> finish(List.of(first), work))
                .orElse(PreprocessTrace.BLANK);
    }

    /** The last stage alone of {@link #processInk}, without the other stages' pictures; empty where there is no ink. */
    public static Optional<DigitImage> digit(GrayImage found) {
        GrayImage ink = FaintInk.strengthened(found);
        Optional<DigitImage> ready = MnistLayout.digit(ink);
        return ready.isPresent()
                ? ready
                : ImageNormalizer.normalize(ink).map(work -> MassCentering.center(work.ink(), work.box()));
    }

    private static PreprocessTrace finish(List<PreprocessTrace.Stage> before, WorkRaster work) {
        DigitImage digit = MassCentering.center(work.ink(), work.box());
        List<PreprocessTrace.Stage> stages = new ArrayList<>(before);
        stages.add(new PreprocessTrace.Stage("Stroke width", work.ink()));
        stages.add(new PreprocessTrace.Stage("20 × 20", small(work)));
        stages.add(
                new PreprocessTrace.Stage("28 × 28", new GrayImage(DigitImage.SIZE, DigitImage.SIZE, digit.toArray())));
        return new PreprocessTrace(stages, Optional.of(digit));
    }

    private static GrayImage small(WorkRaster work) {
        PixelBox box = work.box();
        return Resampler.resample(
                work.ink(),
                (box.left() + box.right() - DigitGeometry.WORK_BOX) / 2,
                (box.top() + box.bottom() - DigitGeometry.WORK_BOX) / 2,
                DigitGeometry.FINE,
                DigitGeometry.BOX,
                DigitGeometry.BOX);
    }
}
