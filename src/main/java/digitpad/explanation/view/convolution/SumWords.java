package digitpad.explanation.view.convolution;

import digitpad.explanation.arithmetic.ConvolutionGeometry;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.ConvolutionStep.ChannelSum;
import digitpad.explanation.attribution.LogitText;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of sentences about a window and the sum of what lies under it. */
final class SumWords {
    private static final int TERMS = 2;

    private SumWords() {}

    /** Where a window lies: "rows 5 to 7 and columns 9 to 11", counted from 1, on the map alone. */
    static String place(ConvolutionStep step) {
        ConvolutionGeometry geometry = step.geometry();
        return range("row", geometry.firstRow(step.row()), geometry.size(), geometry.height())
                + " and "
                + range("column", geometry.firstColumn(step.column()), geometry.size(), geometry.width());
    }

    private static String range(String name, int first, int size, int all) {
        int from = Math.max(0, first) + 1;
        int to = Math.min(all, first + size);
        return from == to ? name + " " + from : name + "s " + from + " to " + to;
    }

    /** A sentence about the cells on padding; "" where there are none. */
    static String padding(ConvolutionStep step) {
        int cells = step.geometry().cellsOnPadding(step.row(), step.column());
        return cells == 0
                ? ""
                : cells == 1
                        ? " One of its cells lies beyond the edge, where 0 is read."
                        : " " + cells + " of its cells lie beyond the edge, where 0 is read.";
    }

    /** The largest products and the sum of all: "0.98 × 0.41 + 0.77 × 0.30 + … = 1.27"; "" where all are 0. */
    static String products(ChannelSum channel) {
        List<Integer> largest = IntStream.range(0, channel.products().length)
                .boxed()
                .filter(cell -> channel.products()[cell] != 0)
                .sorted(Comparator.comparingDouble((Integer cell) -> Math.abs(channel.products()[cell]))
                        .reversed())
                .toList();
        if (largest.isEmpty()) {
            return "";
        }
        StringBuilder sum = new StringBuilder();
        for (int cell : largest.subList(0, Math.min(TERMS, largest.size()))) {
            sum.append(sum.length() == 0 ? "" : " + ")
                    .append(number(channel.patch()[cell]))
                    .append(" × ")
                    .append(number(channel.weights()[cell]));
        }
        return sum + (largest.size() > TERMS ? " + …" : "") + " = " + LogitText.of(channel.sum());
    }

    /** Where two decimals do not add up to what is shown: " (all rounded)". */
    static String rounding(double one, double other) {
        long sum = Math.round(one * 100) + Math.round(other * 100);
        return sum == Math.round((one + other) * 100) ? "" : " (all rounded)";
    }

    /** Two decimals, none for whole numbers. */
    static String number(float value) {
        return value == Math.rint(value) ? LogitText.of(value, 0) : LogitText.of(value);
    }

    /** Which place of the input a formula reads: "i + y − 1, j + x − 1". */
    static String places(ConvolutionGeometry geometry) {
        return place("i", "y", geometry.stride(), geometry.top()) + ", "
                + place("j", "x", geometry.stride(), geometry.left());
    }

    private static String place(String window, String cell, int stride, int zeros) {
        String start = stride == 1 ? window : stride + " × " + window;
        return start + " + " + cell + (zeros == 0 ? "" : " − " + zeros);
    }

    /** What a formula's letters are at a window. */
    static String cells(ConvolutionStep step) {
        int last = step.geometry().size() - 1;
        return (last == 0 ? "y and x are 0" : "y and x run from 0 to " + last) + "; here i = " + step.row()
                + " and j = " + step.column() + ", all counted from 0. What lies beyond the edge is 0.";
    }
}
