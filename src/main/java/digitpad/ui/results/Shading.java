package digitpad.ui.results;

/** How strongly an error is shaded: by the logarithm of its share of the row, so that one in a thousand is seen as well. */
final class Shading {
    /** From this strength on the shade is darker than the text on it would like. */
    static final double STRONG = 0.72;

    private static final double LEAST_SHARE = 0.0005;
    private static final double LEAST_STRENGTH = 0.1;

    private Shading() {}

    /** 0 where nothing was confused, rising to 1 where a whole row was; above 0.1 for whatever was. */
    static double strength(double share) {
        if (!(share > 0)) {
            return 0;
        }
        double logarithm = 1 - Math.log(share) / Math.log(LEAST_SHARE);
        return LEAST_STRENGTH + (1 - LEAST_STRENGTH) * Math.max(0, Math.min(1, logarithm));
    }
}
