package digitpad.image.preprocessing;

/** How MNIST lays out a digit, as measured on its training images; see {@code docs/decisions/0002-preprocessing.md}. */
final class DigitGeometry {
    /** Longest side of the ink box in pixels of the final picture. */
    static final int BOX = 20;

    /** Pixels of the work raster along one final pixel. */
    static final int FINE = 8;

    /** Longest side of the ink box on the work raster. */
    static final int WORK_BOX = BOX * FINE;

    /**
     * Where the centre of mass goes, in final pixels from the left and top edge: in the middle of the fifteenth pixel, as
     * MNIST moved the centre to index 14 of 0…27.
     */
    static final double CENTER = 14.5;

    /** Median stroke width of MNIST in final pixels, which drawings are rendered with. */
    static final double STROKE_WIDTH = 2.4;

    /** Stroke widths of MNIST's thinnest and thickest 5 %, in final pixels: those of images are brought between them. */
    static final double THINNEST_STROKE = 1.5;

    static final double THICKEST_STROKE = 3.7;

    private DigitGeometry() {}
}
