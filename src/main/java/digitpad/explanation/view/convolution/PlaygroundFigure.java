package digitpad.explanation.view.convolution;

import digitpad.explanation.arithmetic.ConvolutionGeometry;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.HandConvolution;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.grid.ShadeLegend;
import digitpad.explanation.view.convolution.WindowArithmetic.Line;
import digitpad.image.DigitImage;
import java.util.ArrayList;
import java.util.List;

/** A kernel that was set by hand at work on a digit: the window, what comes of it, and ReLU after it where that is wanted. */
public final class PlaygroundFigure {
    private static final double MARGIN = 2;
    private static final double BETWEEN = 18;

    /** Where the arithmetic begins beside the maps: level with them. */
    static final double BESIDE_TOP = 20;

    private PlaygroundFigure() {}

    /**
     * The figure. The kernel's cells are the grid {@code kernel}, where fields can be laid over them.
     *
     * @param rectified whether ReLU follows
     * @param width in logical pixels, from 380 on
     */
    public static Figure of(
            DigitImage digit, HandConvolution convolution, boolean rectified, WindowPlace place, double width) {
        FigureBuilder figure = new FigureBuilder();
        ConvolutionGeometry geometry = convolution.geometry();
        ConvolutionStep step = convolution.step(digit, place.row(), place.column());
        float[] result = convolution.result(digit);
        Shade output = Shade.activation(reach(result));
        double inner = width - 2 * MARGIN;
        List<WindowMaps.Picture> outputs = new ArrayList<>();
        String size = geometry.outHeight() + "×" + geometry.outWidth();
        outputs.add(new WindowMaps.Picture("result", "Result", size, result, output));
        if (rectified) {
            outputs.add(new WindowMaps.Picture(
                    "after ReLU", "After ReLU", "below 0 made 0", HandConvolution.rectified(result), output));
        }
        WindowMaps maps =
                new WindowMaps(geometry, place, MARGIN, WindowArithmetic.roomForMaps(inner, outputs.size() + 1));
        double mapsBottom = maps.draw(
                figure,
                MARGIN,
                new WindowMaps.Picture("digit", "The digit", details(geometry), digit.toArray(), Shade.INK),
                outputs);
        List<Line> lines = new ArrayList<>();
        lines.add(new Line("Sum of the products", step.total(), !rectified));
        if (rectified) {
            lines.add(new Line("After ReLU", Math.max(0, step.total()), true));
        }
        float reach = convolution.kernel().reach();
        WindowArithmetic.Look look = new WindowArithmetic.Look(
                Shade.INK, Shade.weight(reach), Shade.activation(reach), "Digit", "Kernel (click to edit)");
        boolean beside = WindowArithmetic.fitsBeside(maps.right(), inner);
        double left = beside ? maps.right() + BETWEEN : MARGIN;
        double bottom = new WindowArithmetic(figure, step, left, inner - left)
                .draw(
                        beside ? BESIDE_TOP : mapsBottom + BETWEEN,
                        step.channels().get(0),
                        look,
                        lines);
        double y = Math.max(bottom, mapsBottom) + BETWEEN;
        ShadeLegend.draw(figure, MARGIN, y, Math.min(160, inner / 2), output);
        y += ShadeLegend.HEIGHT + 2;
        return figure.build(width, y, PlaygroundWords.of(convolution, rectified, step));
    }

    /** How large the map is and how it is padded: "28×28, padded". */
    static String details(ConvolutionGeometry geometry) {
        String size = geometry.height() + "×" + geometry.width();
        boolean padded = geometry.paddedHeight() > geometry.height();
        return padded ? size + ", padded" : size;
    }

    private static float reach(float[] values) {
        float reach = 0;
        for (float value : values) {
            reach = Math.max(reach, Math.abs(value));
        }
        return reach;
    }
}
