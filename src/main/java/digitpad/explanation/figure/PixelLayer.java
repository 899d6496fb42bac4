package digitpad.explanation.figure;

import java.util.Arrays;

/** The numbers and the fills of a figure as pixels of a screen or a file: every block with sharp edges. One thread at a time. */
public final class PixelLayer {
    private int width;
    private int height;
    private int[] pixels = {};

    /**
     * Paints.
     *
     * @param scale pixels a logical pixel
     */
    public void paint(Figure figure, Palette palette, double scale) {
        width = Math.max(1, (int) Math.ceil(figure.width() * scale));
        height = Math.max(1, (int) Math.ceil(figure.height() * scale));
        if (pixels.length != width * height) {
            pixels = new int[width * height];
        }
        Arrays.fill(pixels, palette.colour(Tone.GROUND));
        for (FigureMark mark : figure.marks()) {
            if (mark instanceof FigureMark.Fill fill) {
                fill(fill, palette.colour(fill.tone()), scale);
            } else if (mark instanceof FigureMark.Numbers numbers) {
                blocks(numbers, palette, scale);
            }
        }
    }

    /** Pixels along a row. */
    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Row by row as 0xAARRGGBB, all opaque; the next painting changes them. */
    public int[] pixels() {
        return pixels;
    }

    private void fill(FigureMark.Fill fill, int colour, double scale) {
        int left = clamped(fill.x() * scale, width);
        int right = clamped((fill.x() + fill.width()) * scale, width);
        int bottom = clamped((fill.y() + fill.height()) * scale, height);
        for (int y = clamped(fill.y() * scale, height); y < bottom; y++) {
            Arrays.fill(pixels, y * width + left, y * width + right, colour);
        }
    }

    private void blocks(FigureMark.Numbers numbers, Palette palette, double scale) {
        int[] edges = edges(numbers.x() * scale, numbers.width() * scale, numbers.columns(), width);
        int[] tops = edges(numbers.y() * scale, numbers.height() * scale, numbers.rows(), height);
        for (int row = 0; row < numbers.rows(); row++) {
            if (tops[row] == tops[row + 1]) {
                continue;
            }
            int first = tops[row] * width;
            for (int column = 0; column < numbers.columns(); column++) {
                int colour = palette.colour(numbers.shade(), numbers.values()[row * numbers.columns() + column]);
                for (int x = edges[column]; x < edges[column + 1]; x++) {
                    pixels[first + x] = over(pixels[first + x], colour);
                }
            }
            // The other lines of the row are the same where nothing shines through.
            if (numbers.shade().scale() != Shade.Scale.ATTRIBUTION) {
                int from = first + edges[0];
                int length = edges[numbers.columns()] - edges[0];
                for (int y = tops[row] + 1; y < tops[row + 1]; y++) {
                    System.arraycopy(pixels, from, pixels, y * width + edges[0], length);
                }
            } else {
                veil(numbers, palette, row, edges, tops);
            }
        }
    }

    private void veil(FigureMark.Numbers numbers, Palette palette, int row, int[] edges, int[] tops) {
        for (int y = tops[row] + 1; y < tops[row + 1]; y++) {
            for (int column = 0; column < numbers.columns(); column++) {
                int colour = palette.colour(numbers.shade(), numbers.values()[row * numbers.columns() + column]);
                for (int x = edges[column]; x < edges[column + 1]; x++) {
                    pixels[y * width + x] = over(pixels[y * width + x], colour);
                }
            }
        }
    }

    private static int[] edges(double start, double length, int count, int most) {
        int[] edges = new int[count + 1];
        for (int i = 0; i <= count; i++) {
            edges[i] = clamped(start + length * i / count, most);
        }
        return edges;
    }

    private static int clamped(double place, int most) {
        return (int) Math.max(0, Math.min(most, Math.rint(place)));
    }

    private static int over(int below, int colour) {
        int alpha = colour >>> 24;
        if (alpha == 0xff) {
            return colour;
        }
        if (alpha == 0) {
            return below;
        }
        int result = 0xff;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int mixed = ((colour >> shift & 0xff) * alpha + (below >> shift & 0xff) * (255 - alpha) + 127) / 255;
            result = result << 8 | mixed;
        }
        return result;
    }
}
