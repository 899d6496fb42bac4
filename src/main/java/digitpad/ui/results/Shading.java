package digitpad.ui.results;

/** How strongly an error is shaded: by the logarithm of its share of the row, so that one in a thousand is seen as well. */
final class Shading {
    /** Above this strength the text on the shade is that for a fill of the accent. */
    static final double STRONG = 0.8;

    /** On opacities between these neither of the two colours of text has a contrast of 4.5 : 1 in both themes. */
    private static final double LAST_WEAK_OPACITY = 0.74;

    private static final double FIRST_STRONG_OPACITY = 0.86;

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

    /** How opaque the shade of a strength is, 0…1: it rises with the strength and leaves out what text is hard to read on. */
    static double opacity(double strength) {
        return strength > STRONG
                ? FIRST_STRONG_OPACITY + (1 - FIRST_STRONG_OPACITY) * (strength - STRONG) / (1 - STRONG)
                : LAST_WEAK_OPACITY * strength / STRONG;
    }
}
