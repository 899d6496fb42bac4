package digitpad.explanation.view.convolution;

import digitpad.explanation.attribution.LogitText;

/** Numbers in the little room of a cell: as many decimals as fit, two at the most. */
final class CellText {
    /** Width of a digit beside the size of the type, and of a point. */
    private static final double DIGIT = 0.64;

    private static final double POINT = 0.32;

    private CellText() {}

    /**
     * The number as it fits: "−0.12", "−.12", "−12.5", "−12". A whole number has no decimals.
     *
     * @param room in logical pixels
     */
    static String of(float value, double size, double room) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return LogitText.of(value, 0);
        }
        for (int decimals = 2; decimals > 0; decimals--) {
            String text = LogitText.of(value, decimals);
            if (width(text, size) <= room) {
                return text;
            }
            String bare = text.startsWith("0.") || text.startsWith("−0.") ? text.replace("0.", ".") : text;
            if (width(bare, size) <= room && bare.chars().anyMatch(letter -> letter > '0' && letter <= '9')) {
                return bare;
            }
        }
        return LogitText.of(value, 0);
    }

    /** About how wide a number is. */
    static double width(String text, double size) {
        return text.chars().mapToDouble(letter -> letter == '.' ? POINT : DIGIT).sum() * size;
    }
}
