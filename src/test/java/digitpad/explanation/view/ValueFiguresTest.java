package digitpad.explanation.view;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.arithmetic.DigitShift;
import digitpad.explanation.arithmetic.MapCell;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Target;
import digitpad.image.DigitImage;
import digitpad.model.network.Layer;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.SignalShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values one by one, on signals that are made up: the figures only show what a trace holds. */
class ValueFiguresTest {
    private static final NetworkDescription NETWORK = new NetworkDescription(
            "made up",
            List.of(
                    new Layer.Convolution(3, 1, 1, Layer.Padding.SAME),
                    new Layer.Activation(Layer.Activation.Function.RELU),
                    new Layer.Pooling(Layer.Pooling.Reduction.MAX, 2),
                    new Layer.GlobalAveragePooling(),
                    new Layer.Activation(Layer.Activation.Function.TANH),
                    new Layer.Dense(10)));

    private static DigitImage digit(int seed) {
        float[] ink = new float[DigitImage.AREA];
        Random random = new Random(seed);
        for (int i = 0; i < ink.length; i++) {
            ink[i] = random.nextInt(256) / 255f;
        }
        return new DigitImage(ink);
    }

    private static ActivationTrace trace(DigitImage digit, int seed) {
        Random random = new Random(seed);
        List<Activations> outputs = new ArrayList<>();
        for (LayerSummary layer : NETWORK.summaries()) {
            float[] values = new float[layer.output().size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = layer.layer() instanceof Layer.Activation
                        ? Math.max(0, outputs.get(outputs.size() - 1).values()[i])
                        : 4 * random.nextFloat() - 2;
            }
            outputs.add(new Activations(layer.output(), values));
        }
        return new ActivationTrace(NETWORK, NETWORK.summaries(), digit, outputs);
    }

    private static final ActivationTrace TRACE = trace(digit(1), 2);

    private static List<String> texts(Figure figure) {
        List<String> texts = new ArrayList<>();
        for (FigureMark mark : figure.marks()) {
            if (mark instanceof FigureMark.Text text) {
                texts.add(text.text());
            } else if (mark instanceof FigureMark.Over over) {
                texts.add(over.text());
            }
        }
        return texts;
    }

    private static FigureMark.Numbers numbers(Figure figure, String name) {
        return figure.numbers().stream()
                .filter(is -> is.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<Figure> all(double width) {
        MapCell cell = new MapCell(3, 5);
        return List.of(
                PixelsFigure.of(TRACE.digit(), cell, width),
                ActivationFigure.of(TRACE, Map.of(), 1, 2, cell, width),
                ActivationFigure.of(TRACE, Map.of(), 4, 0, new MapCell(1, 0), width),
                PoolingFigure.of(TRACE, 2, 1, cell, width),
                PoolingFigure.of(TRACE, 3, 1, new MapCell(0, 0), width),
                ShiftFigure.of(TRACE, trace(digit(1), 3), 2, 1, width),
                MapChoiceFigure.of(TRACE.output(2), 2, 1, width));
    }

    /** Nothing is cut off at the right or at the bottom, and no text is too small to read. */
    @ParameterizedTest
    @ValueSource(doubles = {380, 392, 620, 779, 780, 838, 1180, 1400})
    void everyFigureKeepsWithinItsWidth(double width) {
        for (Figure figure : all(width)) {
            for (FigureMark mark : figure.marks()) {
                if (mark instanceof FigureMark.Numbers is) {
                    assertThat(is.x() + is.width()).as(is.name()).isLessThanOrEqualTo(width + 0.01);
                    assertThat(is.y() + is.height()).as(is.name()).isLessThanOrEqualTo(figure.height() + 0.01);
                } else if (mark instanceof FigureMark.Text is) {
                    assertThat(is.size()).isGreaterThanOrEqualTo(FigureBuilder.TINY);
                    assertThat(is.baseline()).as(is.text()).isLessThan(figure.height());
                } else if (mark instanceof FigureMark.Over is) {
                    assertThat(is.size()).isGreaterThanOrEqualTo(FigureBuilder.TINY);
                }
            }
        }
    }

    @Test
    void inANarrowFigureThePixelsAroundTheCellAreEnlarged() {
        MapCell cell = new MapCell(10, 20);
        Figure figure = PixelsFigure.of(TRACE.digit(), cell, 390);
        assertThat(numbers(figure, PixelsFigure.PIXELS).values())
                .isEqualTo(TRACE.digit().toArray());
        List<String> enlarged = figure.marks().stream()
                .filter(FigureMark.Over.class::isInstance)
                .map(mark -> ((FigureMark.Over) mark).text())
                .toList();
        assertThat(enlarged).hasSize(81);
        assertThat(enlarged.get(40)).isEqualTo(Integer.toString(PixelsFigure.number(TRACE.digit(), cell)));
    }

    @Test
    void inAWideFigureEveryPixelHasItsNumber() {
        Figure figure = PixelsFigure.of(TRACE.digit(), new MapCell(0, 0), 700);
        assertThat(figure.marks().stream().filter(FigureMark.Over.class::isInstance))
                .hasSize(784);
    }

    @Test
    void whatIsPointedAtIsTheCell() {
        Figure figure = PixelsFigure.of(TRACE.digit(), new MapCell(0, 0), 700);
        FigureMark.Numbers grid = numbers(figure, PixelsFigure.PIXELS);
        double cell = grid.width() / 28;
        assertThat(figure.at(grid.x() + 5.5 * cell, grid.y() + 7.5 * cell)).hasValueSatisfying(hit -> {
            assertThat(hit.target()).isEqualTo(new Target.OfGrid(PixelsFigure.PIXELS));
            assertThat(hit.row()).isEqualTo(7);
            assertThat(hit.column()).isEqualTo(5);
        });
    }

    @Test
    void bothMapsOfAnActivationHaveTheSameColours() {
        Figure figure = ActivationFigure.of(TRACE, Map.of(), 1, 2, new MapCell(3, 5), 390);
        FigureMark.Numbers before = numbers(figure, "before, map 3");
        FigureMark.Numbers after = numbers(figure, "after, map 3");
        assertThat(before.shade()).isEqualTo(after.shade());
        assertThat(before.values()).isEqualTo(TRACE.output(0).map(2));
        assertThat(after.values()).isEqualTo(TRACE.output(1).map(2));
        long zeros = 0;
        for (float value : after.values()) {
            zeros += value == 0 ? 1 : 0;
        }
        String count = zeros + " are 0";
        assertThat(texts(figure)).anyMatch(text -> text.endsWith(count));
    }

    /** Three units make a square of two by two with a place that is none. */
    @Test
    void theUnitsOfAVectorAreShownTogether() {
        Figure figure = ActivationFigure.of(TRACE, Map.of(), 4, 0, new MapCell(1, 0), 390);
        assertThat(numbers(figure, "before, units").values()).hasSize(2);
        assertThat(numbers(figure, "before, units, last row").values()).hasSize(1);
        assertThat(texts(figure)).contains("The value in unit 3");
    }

    @Test
    void maximumAndAverageStandBesideEachOther() {
        Figure figure = PoolingFigure.of(TRACE, 2, 1, new MapCell(3, 5), 390);
        assertThat(numbers(figure, "after pooling, map 2").values())
                .isEqualTo(TRACE.output(2).map(1));
        assertThat(numbers(figure, "pooled by Average, map 2").values()).hasSize(196);
        assertThat(texts(figure)).contains("what this network does", "what it would be instead");
    }

    @Test
    void theWindowThatIsPointedAtInTheMapBeforeIsThatOfItsValue() {
        LayerSummary odd = new LayerSummary(
                new Layer.Pooling(Layer.Pooling.Reduction.MAX, 2),
                new SignalShape(1, 7, 7),
                new SignalShape(1, 3, 3),
                0,
                0);
        assertThat(PoolingFigure.behind(odd, 3, 4)).isEqualTo(new MapCell(1, 2));
        // The last row and column lie in no window.
        assertThat(PoolingFigure.behind(odd, 6, 6)).isEqualTo(new MapCell(2, 2));
    }

    @Test
    void aDigitThatIsNotMovedChangesNothing() {
        assertThat(ShiftFigure.words(TRACE, TRACE, 2))
                .contains("before the pooling by 0 %", "after it by 0 %", "hides nothing");
        ActivationTrace moved = trace(DigitShift.UP.of(TRACE.digit()), 2);
        assertThat(texts(ShiftFigure.of(TRACE, moved, 2, 0, 390))).contains("0 %");
    }
}
