package digitpad.image.decoding;

/**
 * Grey values in which ink of any colour stands out from its paper. Mostly that is the lightness; red on a green as light
 * as itself differs from it by its colour alone, and is made as much darker or lighter.
 */
final class ColourContrast {
    /** Share of a difference in colour that counts, so that lightness decides wherever it tells ink from paper by itself. */
    private static final float WEIGHT = 0.35f;

    /** Sensors and JPEG leave colours this far apart on one paper, as a share of the largest value. */
    private static final float COLOUR_NOISE = 0.08f;

    /** Colours are counted in cells of an eighth of each axis. */
    private static final int CELL_SHIFT = 5;

    private static final int CELLS = 1 << (3 * (8 - CELL_SHIFT));

    private ColourContrast() {}

    /** As ITU-R BT.601 weighs the colours, which keeps blue and red ink dark; 0 black, 1 white. */
    static float lightness(int rgb) {
        int red = rgb >> 16 & 0xff;
        int green = rgb >> 8 & 0xff;
        int blue = rgb & 0xff;
        return Math.min(1, (0.299f * red + 0.587f * green + 0.114f * blue) / 255f);
    }

    /** The grey of each opaque pixel. */
    static float[] gray(int[] rgb) {
        float[] gray = new float[rgb.length];
        boolean coloured = false;
        for (int i = 0; i < gray.length; i++) {
            gray[i] = lightness(rgb[i]);
            coloured |= (rgb[i] >> 16 & 0xff) != (rgb[i] & 0xff) || (rgb[i] >> 8 & 0xff) != (rgb[i] & 0xff);
        }
        if (coloured) {
            spread(rgb, gray);
        }
        return gray;
    }

    private static void spread(int[] rgb, float[] gray) {
        int paper = commonest(rgb);
        float paperGray = lightness(paper);
        double lighter = 0;
        for (float value : gray) {
            lighter += value - paperGray;
        }
        // Ink of the paper's lightness goes where other ink is, or where there is room.
        boolean inkIsLight = Math.abs(lighter) > COLOUR_NOISE * gray.length / 2 ? lighter > 0 : paperGray < 0.5;
        for (int i = 0; i < gray.length; i++) {
            float colour = WEIGHT * (colourDistance(rgb[i], gray[i], paper, paperGray) - COLOUR_NOISE);
            if (colour > Math.abs(gray[i] - paperGray)) {
                gray[i] = inkIsLight ? Math.min(1, paperGray + colour) : Math.max(0, paperGray - colour);
            }
        }
    }

    /** How far apart two colours are when each is brought to the same lightness. */
    private static float colourDistance(int rgb, float gray, int paper, float paperGray) {
        float lightness = gray - paperGray;
        float red = ((rgb >> 16 & 0xff) - (paper >> 16 & 0xff)) / 255f - lightness;
        float green = ((rgb >> 8 & 0xff) - (paper >> 8 & 0xff)) / 255f - lightness;
        float blue = ((rgb & 0xff) - (paper & 0xff)) / 255f - lightness;
        return (float) Math.sqrt(red * red + green * green + blue * blue);
    }

    /** The mean of the pixels in the fullest cell of colours: paper, or the ink where that is more. */
    private static int commonest(int[] rgb) {
        int[] counts = new int[CELLS];
        for (int pixel : rgb) {
            counts[cell(pixel)]++;
        }
        int fullest = 0;
        for (int cell = 1; cell < CELLS; cell++) {
            fullest = counts[cell] > counts[fullest] ? cell : fullest;
        }
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int pixel : rgb) {
            if (cell(pixel) == fullest) {
                red += pixel >> 16 & 0xff;
                green += pixel >> 8 & 0xff;
                blue += pixel & 0xff;
            }
        }
        int count = counts[fullest];
        return (int) (red / count) << 16 | (int) (green / count) << 8 | (int) (blue / count);
    }

    private static int cell(int rgb) {
        int red = (rgb >> 16 & 0xff) >> CELL_SHIFT;
        int green = (rgb >> 8 & 0xff) >> CELL_SHIFT;
        int blue = (rgb & 0xff) >> CELL_SHIFT;
        int bits = 8 - CELL_SHIFT;
        return (red << (2 * bits)) | (green << bits) | blue;
    }
}
