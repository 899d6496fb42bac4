package digitpad.image;

/**
 * How places of one raster lie on another, straight lines on straight lines: turned, scaled, or seen askew. Places are measured
 * along the edges of pixels, as {@link PixelBox} does. Immutable.
 */
public final class Projection {
    /** Every place lies where it lay. */
    public static final Projection NONE = new Projection(1, 0, 0, 0, 1, 0, 0, 0, 1);

    /** Row by row: the matrix that carries (x, y, 1) onto a multiple of the other place. */
    private final double[] matrix;

    private Projection(double... matrix) {
        this.matrix = matrix;
    }

    /** Along each axis by itself. */
    public static Projection scaled(double x, double y) {
        return new Projection(x, 0, 0, 0, y, 0, 0, 0, 1);
    }

    public static Projection moved(double x, double y) {
        return new Projection(1, 0, x, 0, 1, y, 0, 0, 1);
    }

    /** Turned clockwise about the upper left corner. */
    public static Projection turned(double radians) {
        double cosine = Math.cos(radians);
        double sine = Math.sin(radians);
        return new Projection(cosine, -sine, 0, sine, cosine, 0, 0, 0, 1);
    }

    /**
     * Seen by a camera that is not held level over the place (0, 0).
     *
     * @param x by which share places a pixel farther right are nearer together
     * @param y likewise downwards
     */
    public static Projection leaning(double x, double y) {
        return new Projection(1, 0, 0, 0, 1, 0, x, y, 1);
    }

    /**
     * Where places of a picture turned clockwise lay before.
     *
     * @param turns quarters, 0…3
     * @param width of the picture before
     * @param height likewise
     */
    public static Projection beforeTurning(int turns, double width, double height) {
        return switch (turns) {
            case 0 -> NONE;
            case 1 -> new Projection(0, 1, 0, -1, 0, height, 0, 0, 1);
            case 2 -> new Projection(-1, 0, width, 0, -1, height, 0, 0, 1);
            case 3 -> new Projection(0, -1, width, 1, 0, 0, 0, 0, 1);
            default -> throw new IllegalArgumentException("A picture is turned by 0 to 3 quarters, not " + turns + ".");
        };
    }

    /** First this, then {@code next}. */
    public Projection then(Projection next) {
        double[] product = new double[9];
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                for (int i = 0; i < 3; i++) {
                    product[3 * row + column] += next.matrix[3 * row + i] * matrix[3 * i + column];
                }
            }
        }
        return new Projection(product);
    }

    /** The way back. */
    public Projection inverse() {
        double[] m = matrix;
        // The adjugate: a multiple of the inverse, which carries places alike.
        return new Projection(
                m[4] * m[8] - m[5] * m[7],
                m[2] * m[7] - m[1] * m[8],
                m[1] * m[5] - m[2] * m[4],
                m[5] * m[6] - m[3] * m[8],
                m[0] * m[8] - m[2] * m[6],
                m[2] * m[3] - m[0] * m[5],
                m[3] * m[7] - m[4] * m[6],
                m[1] * m[6] - m[0] * m[7],
                m[0] * m[4] - m[1] * m[3]);
    }

    public double x(double x, double y) {
        return (matrix[0] * x + matrix[1] * y + matrix[2]) / divisor(x, y);
    }

    public double y(double x, double y) {
        return (matrix[3] * x + matrix[4] * y + matrix[5]) / divisor(x, y);
    }

    private double divisor(double x, double y) {
        return matrix[6] * x + matrix[7] * y + matrix[8];
    }

    /** The upright box around what {@code box} becomes. */
    public PixelBox box(PixelBox box) {
        return corner(box.left(), box.top())
                .with(corner(box.right(), box.top()))
                .with(corner(box.left(), box.bottom()))
                .with(corner(box.right(), box.bottom()));
    }

    private PixelBox corner(double x, double y) {
        double column = x(x, y);
        double row = y(x, y);
        return new PixelBox(column, row, column, row);
    }

    /**
     * The raster whose places lie so on {@code source}, interpolated linearly between pixel centres; paper (0) where it lies beside
     * it.
     */
    public GrayImage of(GrayImage source, int width, int height) {
        float[] pixels = new float[width * height];
        for (int row = 0, i = 0; row < height; row++) {
            for (int column = 0; column < width; column++, i++) {
                double x = x(column + 0.5, row + 0.5) - 0.5;
                double y = y(column + 0.5, row + 0.5) - 0.5;
                pixels[i] = source.interpolated(x, y);
            }
        }
        return GrayImage.owning(width, height, pixels);
    }
}
