package digitpad.ui.reading;

import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;

/** How large a number stands; {@code scale.css} has a size of text for each. */
enum NumberSize {
    HUGE(128, 104),
    LARGE(72, 72),
    MIDDLE(44, 52),
    SMALL(28, 34),
    SMALLER(20, 26),
    SMALLEST(14, 19);

    /** A figure's width in sizes of its text: all ten are as wide as each other in the typeface's bold. */
    private static final double FIGURE = 0.6465;

    private static final double POINT = 0.36;

    private static final double DASH = 0.5;

    private final double text;
    private final double line;

    NumberSize(double text, double line) {
        this.text = text;
        this.line = line;
    }

    /**
     * The largest in which a reading fits into so many logical pixels. Where it fits in none, its height scrolls, and where even
     * its width is too much, its rows go on in the next line.
     */
    static NumberSize of(ShownReading reading, double width, double height) {
        for (NumberSize size : values()) {
            boolean high = size == SMALLER || reading.rows().size() * size.line <= height;
            if (high && reading.rows().stream().allMatch(row -> size.width(row) <= width)) {
                return size;
            }
        }
        return SMALLEST;
    }

    /** Height of a row in logical pixels. */
    double line() {
        return line;
    }

    /** What the style sheets know it by. */
    PseudoClass style() {
        return PseudoClass.getPseudoClass(name().toLowerCase(Locale.ROOT));
    }

    /** Width of a symbol's place in logical pixels. */
    double width(ShownSymbol symbol) {
        double share =
                switch (symbol.text()) {
                    case ".", "," -> POINT;
                    case "-" -> DASH;
                    default -> FIGURE;
                };
        return Math.ceil(share * text);
    }

    private double width(List<ShownSymbol> row) {
        return row.stream().mapToDouble(this::width).sum();
    }
}
