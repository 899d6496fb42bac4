package digitpad.image.paper;

import digitpad.image.DistanceField;
import digitpad.image.GrayImage;
import digitpad.image.Pieces;
import digitpad.image.Resampler;
import java.util.Arrays;
import java.util.Optional;

/**
 * A picture of two greys that ink fills to its edges, as programs leave it that cut digits out. There is too little paper to
 * tell it from ink by its share or by the border, but a digit shows it by its shape: its corners are paper, and ink hangs
 * together while paper is cut to pieces.
 *
 * @param polarity whether ink is darker or lighter than its paper
 * @param paper the grey of the paper, which is even
 * @param spread standard deviation of the paper's noise
 */
record FilledPicture(Polarity polarity, float paper, float spread) {
    /** What fills a picture is looked at on a copy of this size, in which noise and specks are gone. */
    private static final int SMALL = 32;

    /** Share of the greys' variance that two greys leave nothing of where they are all that there is. */
    private static final double TWO_GREYS = 0.8;

    /** Greys that are less apart are noise on a sheet of one grey. */
    private static final float LEAST_APART = 0.1f;

    /** From this share of both greys on it is worth asking which of them is the ink. */
    private static final double LEAST_SHARE = 0.2;

    /** Where this much of the border is of one grey, nothing reaches the edges. */
    private static final double WHOLE_BORDER = 0.95;

    /**
     * Weight of the corners beside that of the pieces. Of 6,000 MNIST training digits cut out and thickened, 8 to 28 pixels
     * large, 100.0 % are told right by both together, and by corners or pieces alone those whose strokes end in a corner are
     * not.
     */
    private static final double CORNERS = 1.5;

    /** Where the shape says no more than this either way, as with a shadow over half of a page, it says nothing. */
    private static final double DOUBTFUL = 0.1;

    /** That is no ink whose middle is this far from its edge, as a share of the longer side: such is a table's edge or a shadow. */
    private static final double THICKEST = 0.3;

    /** Shares of the paper's pixels, from the one farthest from the ink's grey on. */
    private static final double AWAY_FROM_INK = 0.25;

    private static final double FARTHEST_FROM_INK = 0.05;

    /** Empty where paper and ink are better told by what surrounds the ink. */
    static Optional<FilledPicture> of(GrayImage picture) {
        TwoGreys greys = TwoGreys.of(picture.pixels());
        if (greys.apart() < LEAST_APART || greys.explained() < TWO_GREYS || greys.smallerShare() < LEAST_SHARE) {
            return Optional.empty();
        }
        GrayImage small = Resampler.shrunk(picture, SMALL);
        boolean[] dark = darker(small, greys.middle());
        double darkIsInk = darkIsInk(small, dark, greys);
        boolean inkIsDark = darkIsInk > 0;
        boolean isDigit = Math.abs(darkIsInk) > DOUBTFUL
                && spans(small, dark, inkIsDark)
                && radius(small, dark, inkIsDark) <= THICKEST * Math.max(small.width(), small.height());
        return isDigit
                ? Optional.of(of(inkIsDark ? Polarity.DARK_ON_LIGHT : Polarity.LIGHT_ON_DARK, picture, greys.middle()))
                : Optional.empty();
    }

    /**
     * The grey of the paper where no ink is near: in a small picture most of the paper is the soft edge of the ink, and that
     * is on the side of the ink alone.
     */
    private static FilledPicture of(Polarity polarity, GrayImage picture, float middle) {
        boolean inkIsDark = polarity == Polarity.DARK_ON_LIGHT;
        float[] paper = new float[picture.pixels().length];
        int count = 0;
        for (float pixel : picture.pixels()) {
            if (pixel >= middle == inkIsDark) {
                paper[count++] = inkIsDark ? -pixel : pixel;
            }
        }
        Quantiles awayFromInk = Quantiles.of(Arrays.copyOf(paper, count));
        float level = awayFromInk.at(AWAY_FROM_INK);
        // Of normally distributed noise these two shares lie 0.97 standard deviations apart.
        return new FilledPicture(polarity, Math.abs(level), level - awayFromInk.at(FARTHEST_FROM_INK));
    }

    private static boolean[] darker(GrayImage small, float middle) {
        boolean[] dark = new boolean[small.width() * small.height()];
        for (int i = 0; i < dark.length; i++) {
            dark[i] = small.pixels()[i] < middle;
        }
        return dark;
    }

    /** Above 0 where dark pixels have the shape of ink, below 0 where light ones have. */
    private static double darkIsInk(GrayImage small, boolean[] dark, TwoGreys greys) {
        double darkBorder = darkBorder(small, dark);
        if (darkBorder <= 1 - WHOLE_BORDER || darkBorder >= WHOLE_BORDER) {
            return 1 - 2 * darkBorder;
        }
        int darkPieces = Pieces.count(dark, small.width(), true);
        int lightPieces = Pieces.count(dark, small.width(), false);
        double apart = (double) (lightPieces - darkPieces) / (lightPieces + darkPieces);
        return CORNERS * cornersAboveMiddle(small, greys) + apart;
    }

    /** Whether ink reaches from one edge to the opposite one, or none of the edges: a dark corner does neither. */
    private static boolean spans(GrayImage small, boolean[] dark, boolean inkIsDark) {
        boolean left = false;
        boolean right = false;
        boolean top = false;
        boolean bottom = false;
        for (int i = 0; i < dark.length; i++) {
            if (dark[i] == inkIsDark) {
                left |= i % small.width() == 0;
                right |= i % small.width() == small.width() - 1;
                top |= i < small.width();
                bottom |= i >= dark.length - small.width();
            }
        }
        return (left && right) || (top && bottom) || !(left || right || top || bottom);
    }

    private static double darkBorder(GrayImage small, boolean[] dark) {
        int count = 0;
        int all = 0;
        for (int i = 0; i < dark.length; i++) {
            int x = i % small.width();
            int y = i / small.width();
            if (x == 0 || y == 0 || x == small.width() - 1 || y == small.height() - 1) {
                all++;
                count += dark[i] ? 1 : 0;
            }
        }
        return (double) count / all;
    }

    /** How light the corners are on average: −0.5 as dark as the darker grey, 0.5 as light as the lighter one. */
    private static double cornersAboveMiddle(GrayImage small, TwoGreys greys) {
        int right = small.width() - 1;
        int bottom = small.height() - 1;
        double sum = 0;
        for (float corner :
                new float[] {small.at(0, 0), small.at(right, 0), small.at(0, bottom), small.at(right, bottom)}) {
            sum += Math.max(-0.5, Math.min(0.5, (corner - greys.middle()) / greys.apart()));
        }
        return sum / 4;
    }

    /** How far the innermost ink is from paper, and from the picture's edges, beyond which there is paper. */
    private static double radius(GrayImage small, boolean[] dark, boolean inkIsDark) {
        int width = small.width() + 2;
        float[] ink = new float[width * (small.height() + 2)];
        for (int i = 0; i < dark.length; i++) {
            ink[(i / small.width() + 1) * width + i % small.width() + 1] = dark[i] == inkIsDark ? 1 : 0;
        }
        float farthest = 0;
        for (float distance : DistanceField.signed(GrayImage.owning(width, small.height() + 2, ink))) {
            farthest = Math.max(farthest, distance);
        }
        return farthest;
    }
}
