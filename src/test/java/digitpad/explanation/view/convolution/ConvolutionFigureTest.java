package digitpad.explanation.view.convolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.RandomNetworks;
import digitpad.explanation.arithmetic.ConvolutionStep;
import digitpad.explanation.arithmetic.HandConvolution;
import digitpad.explanation.arithmetic.HandKernel;
import digitpad.explanation.arithmetic.KernelPreset;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Target;
import digitpad.image.DigitImage;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.LayerSummary;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.RandomBatch;
import digitpad.nd4j.TestNetworks;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures of convolutions of every kind stay within their width and show the true numbers. */
class ConvolutionFigureTest {
    private static final double[] WIDTHS = {380, 390, 640, 1400};

    private final DigitImage digit = RandomBatch.image(new Random(4));

    static Stream<NetworkDescription> networks() {
        return Stream.of(
                Presets.named(Presets.LENET5),
                Presets.named(Presets.TINY),
                TestNetworks.network(
                        "odd",
                        new Convolution(3, 7, 3, Padding.SAME),
                        new Convolution(512, 1, 4, Padding.SAME),
                        new Convolution(2, 3, 4, Padding.SAME)));
    }

    @ParameterizedTest
    @MethodSource("networks")
    void everyConvolutionFindsRoomAtEveryWidth(NetworkDescription description) {
        StoredNetwork stored = RandomNetworks.of(description, 2);
        try (Nd4jOpenNetwork network = new Nd4jOpenNetwork(stored)) {
            ActivationTrace trace = network.trace(digit);
            for (int layer : ConvolutionChoice.layers(trace.layers())) {
                LayerSummary summary = trace.layers().get(layer);
                ConvolutionChoice choice = new ConvolutionChoice(
                        layer,
                        summary.output().channels() - 1,
                        summary.input().channels() - 1,
                        WindowPlace.at(summary.output().height() - 1, 0));
                ConvolutionStep step = choice.step(trace, stored);
                for (double width : WIDTHS) {
                    Figure figure = ConvolutionFigure.of(trace, stored, choice, width);
                    assertThatAllFits(figure);
                    FigureMark.Numbers products = numbers(figure, "products");
                    double sum = 0;
                    for (float product : products.values()) {
                        sum += product;
                    }
                    assertThat(sum).isCloseTo(choice.channel(step).sum(), within(1e-4));
                    assertThat(numbers(figure, "output map " + (choice.kernel() + 1))
                                    .values())
                            .containsExactly(trace.output(layer).map(choice.kernel()));
                }
            }
        }
    }

    @Test
    void everyPlaygroundFindsRoomAtEveryWidth() {
        for (int size : HandKernel.SIZES) {
            for (int stride = 1; stride <= HandConvolution.LARGEST_STRIDE; stride++) {
                for (Padding padding : Padding.values()) {
                    HandConvolution convolution =
                            new HandConvolution(KernelPreset.GAUSSIAN_BLUR.kernel(size), stride, padding);
                    for (double width : WIDTHS) {
                        assertThatAllFits(
                                PlaygroundFigure.of(digit, convolution, stride % 2 == 0, WindowPlace.at(0, 0), width));
                    }
                }
            }
        }
    }

    /** Grids and frames lie inside; texts of cells, too, and none is too small. */
    private static void assertThatAllFits(Figure figure) {
        double right = figure.width() + 0.01;
        for (FigureMark mark : figure.marks()) {
            if (mark instanceof FigureMark.Numbers numbers) {
                assertThat(numbers.x()).as(numbers.name()).isNotNegative();
                assertThat(numbers.x() + numbers.width()).as(numbers.name()).isLessThanOrEqualTo(right);
                assertThat(numbers.y() + numbers.height()).as(numbers.name()).isLessThanOrEqualTo(figure.height());
            } else if (mark instanceof FigureMark.Text text) {
                assertThat(text.size()).as(text.text()).isGreaterThanOrEqualTo(FigureBuilder.TINY);
                assertThat(text.x()).as(text.text()).isBetween(0.0, right);
            } else if (mark instanceof FigureMark.Over over) {
                assertThat(over.size()).as(over.text()).isGreaterThanOrEqualTo(FigureBuilder.TINY);
            }
        }
        assertThat(figure.spots())
                .allSatisfy(spot -> assertThat(spot.x() + spot.width()).isLessThanOrEqualTo(right + 3));
    }

    private static FigureMark.Numbers numbers(Figure figure, String name) {
        return figure.numbers().stream()
                .filter(numbers -> numbers.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ofManyInputMapsTheStrongestAreShownAndTheOthersCounted() {
        StoredNetwork stored = RandomNetworks.of(
                TestNetworks.network(
                        "many", new Convolution(512, 3, 4, Padding.SAME), new Convolution(300, 3, 2, Padding.VALID)),
                2);
        try (Nd4jOpenNetwork network = new Nd4jOpenNetwork(stored)) {
            ActivationTrace trace = network.trace(digit);
            ConvolutionChoice choice = new ConvolutionChoice(1, 299, 0, WindowPlace.at(1, 1));
            Figure figure = ConvolutionFigure.of(trace, stored, choice, 390);
            List<String> texts = texts(figure);
            assertThat(texts).contains("The sum over all 512 input maps", "The 504 others");
            assertThat(texts).anyMatch(text -> text.contains("of 300"));
            List<Integer> shown = figure.spots().stream()
                    .map(spot -> spot.target())
                    .filter(Target.OfItem.class::isInstance)
                    .map(Target.OfItem.class::cast)
                    .filter(item -> item.name().equals(ConvolutionFigure.CHANNELS))
                    .map(Target.OfItem::number)
                    .toList();
            assertThat(shown)
                    .containsExactlyElementsOf(choice.step(trace, stored).strongest(8).stream()
                            .map(ConvolutionStep.ChannelSum::channel)
                            .toList());
            assertThat(figure.spots())
                    .as("the chosen kernel is among those that are drawn")
                    .anyMatch(spot -> spot.target().equals(new Target.OfItem(ConvolutionFigure.KERNELS, 299)));
        }
    }

    private static List<String> texts(Figure figure) {
        return figure.marks().stream()
                .filter(FigureMark.Text.class::isInstance)
                .map(mark -> ((FigureMark.Text) mark).text())
                .toList();
    }

    @Test
    void theWordsTellTheNumbersOfTheWindow() {
        float[] ink = new float[DigitImage.AREA];
        ink[5 * DigitImage.SIZE + 9] = 1;
        ink[6 * DigitImage.SIZE + 9] = 0.5f;
        HandConvolution convolution = new HandConvolution(KernelPreset.HORIZONTAL_EDGE.kernel(3), 1, Padding.SAME);
        ConvolutionStep step = convolution.step(new DigitImage(ink), 6, 9);
        assertThat(PlaygroundWords.of(convolution, false, step))
                .contains("rows 6 to 8 and columns 9 to 11")
                .contains("1 × 1 = 1.00");
        ConvolutionStep corner = convolution.step(new DigitImage(ink), 0, 0);
        assertThat(PlaygroundWords.of(convolution, true, corner))
                .contains("rows 1 to 2 and columns 1 to 2")
                .contains("5 of its cells lie beyond the edge")
                .contains("All products are 0");
        assertThat(PlaygroundWords.formula(true, step))
                .contains("i + y − 1, j + x − 1")
                .contains("i = 6 and j = 9");
    }

    @Test
    void aCellHoldsAsManyDecimalsAsFit() {
        assertThat(CellText.of(-0.123f, 9, 40)).isEqualTo("−0.12");
        assertThat(CellText.of(-0.123f, 9, 22)).isEqualTo("−.12");
        assertThat(CellText.of(12.345f, 9, 22)).isEqualTo("12.3");
        assertThat(CellText.of(-3f, 9, 22)).isEqualTo("−3");
        assertThat(CellText.of(123.4f, 9, 18)).isEqualTo("123");
        assertThat(CellText.of(Float.NaN, 9, 18)).isEqualTo("–");
    }
}
