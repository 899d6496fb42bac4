package digitpad.explanation.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.attribution.Digits;
import digitpad.explanation.attribution.Evidence;
import digitpad.explanation.attribution.GradCam;
import digitpad.explanation.attribution.LabelledDigits;
import digitpad.explanation.attribution.NearDigit;
import digitpad.explanation.attribution.Neighbours;
import digitpad.explanation.attribution.Occlusion;
import digitpad.explanation.attribution.OpenedNetworks;
import digitpad.explanation.attribution.SoftmaxArithmetic;
import digitpad.explanation.attribution.StrokeImportance;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.page.DigitInk;
import digitpad.model.network.Presets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of "Why", of the bundled network and a real drawing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhyFiguresTest {
    private OpenNetwork network;
    private ActivationTrace trace;
    private Evidence evidence;
    private StrokeImportance strokes;

    @BeforeAll
    void look() throws Exception {
        network = OpenedNetworks.bundled();
        trace = network.trace(Digits.SEVEN.image().orElseThrow());
        evidence = new Evidence(
                trace,
                7,
                new Occlusion(6, Occlusion.Filling.PAPER).of(network, trace.digit(), () -> false),
                new Occlusion(6, Occlusion.Filling.INK).of(network, trace.digit(), () -> false),
                GradCam.of(trace, network.stored().tensors(), 7));
        strokes = StrokeImportance.of(network, Digits.SEVEN, () -> false).orElseThrow();
    }

    @AfterAll
    void close() {
        network.close();
    }

    @ParameterizedTest
    @ValueSource(doubles = {480, 700, 860, 1000, 1400})
    void nothingLiesOutside(double width) {
        List<NearDigit> near = List.of(
                new NearDigit(trace.digit(), 7, 12.25),
                new NearDigit(trace.digit(), 1, 13),
                new NearDigit(trace.digit(), 7, 13),
                new NearDigit(trace.digit(), 7, 13),
                new NearDigit(trace.digit(), 7, 13));
        SoftmaxArithmetic softmax =
                SoftmaxArithmetic.of(trace.logits(), network.stored().card());
        Stream.of(
                        WhyFigure.of(evidence, false, width),
                        WhyFigure.of(evidence, true, width),
                        StrokeFigure.of(strokes, width),
                        NeighbourFigure.of(trace.digit(), 7, near, width),
                        SoftmaxFigure.of(softmax, OptionalInt.of(2), width))
                .forEach(figure -> {
                    assertThat(figure.width()).isEqualTo(width);
                    assertThat(figure.words()).isNotEmpty();
                    figure.marks().forEach(mark -> assertInside(mark, figure));
                });
    }

    private static void assertInside(FigureMark mark, Figure figure) {
        if (mark instanceof FigureMark.Numbers numbers) {
            assertInside(numbers.x(), numbers.y(), numbers.width(), numbers.height(), figure);
        } else if (mark instanceof FigureMark.Fill fill) {
            assertInside(fill.x(), fill.y(), fill.width(), fill.height(), figure);
        } else if (mark instanceof FigureMark.Frame frame) {
            assertInside(frame.x(), frame.y(), frame.width(), frame.height(), figure);
        } else if (mark instanceof FigureMark.Line line) {
            assertInside(line.fromX(), line.fromY(), 0, 0, figure);
            assertInside(line.toX(), line.toY(), 0, 0, figure);
        } else if (mark instanceof FigureMark.Text text) {
            double length = text.text().length() * text.size() * 0.5;
            double left =
                    switch (text.side()) {
                        case LEFT -> text.x();
                        case MIDDLE -> text.x() - length / 2;
                        case RIGHT -> text.x() - length;
                    };
            assertInside(left, text.baseline() - text.size() * 0.7, length, text.size() * 0.7, figure);
        }
    }

    private static void assertInside(double x, double y, double width, double height, Figure figure) {
        assertThat(x).isGreaterThanOrEqualTo(0);
        assertThat(y).isGreaterThanOrEqualTo(0);
        assertThat(x + width).isLessThanOrEqualTo(figure.width() + 0.01);
        assertThat(y + height).isLessThanOrEqualTo(figure.height() + 0.01);
    }

    @Test
    void whyShowsTheNumbersThemselvesOnOneScaleAPair() {
        Figure figure = WhyFigure.of(evidence, false, 1400);
        assertThat(figure.numbers())
                .extracting(FigureMark.Numbers::name)
                .containsExactly(WhyFigure.PAPER, WhyFigure.INK, WhyFigure.SMOOTH, WhyFigure.CELLS);
        assertThat(figure.numbers().get(0).values())
                .isEqualTo(evidence.paper().orElseThrow().of(7).values());
        assertThat(figure.numbers().get(3).values()).hasSize(49);
        List<Shade> shades =
                figure.numbers().stream().map(FigureMark.Numbers::shade).toList();
        assertThat(shades.get(0)).isEqualTo(shades.get(1));
        assertThat(shades.get(2)).isEqualTo(shades.get(3));
        assertThat(shades.get(0).reach())
                .isEqualTo(Math.max(
                        evidence.paper().orElseThrow().of(7).reach(),
                        evidence.ink().orElseThrow().of(7).reach()));
        assertThat(texts(figure)).contains("Covered with paper", "0", "blue for it", "orange against");
    }

    @Test
    void whyLeavesOutWhatSpeaksAgainstWhereAskedTo() {
        Figure figure = WhyFigure.of(evidence, true, 700);
        figure.numbers().forEach(numbers -> {
            for (float value : numbers.values()) {
                assertThat(value).isNotNegative();
            }
        });
        assertThat(texts(figure)).doesNotContain("orange against");
    }

    @Test
    void whyPointsAtPixels() {
        Figure figure = WhyFigure.of(evidence, false, 1400);
        FigureMark.Numbers ink = figure.numbers().get(1);
        Hit hit = figure.at(ink.x() + 3.5 * ink.width() / 28, ink.y() + 9.5 * ink.height() / 28)
                .orElseThrow();
        assertThat(hit.target()).isEqualTo(new Target.OfGrid(WhyFigure.INK));
        assertThat(hit.row()).isEqualTo(9);
        assertThat(hit.column()).isEqualTo(3);
    }

    @Test
    void whySaysWhatItHasNotAndDoesNotStretchNoise() {
        try (OpenNetwork dense = OpenedNetworks.random(Presets.named("dense"))) {
            ActivationTrace blank = dense.trace(new DigitImage(new float[784]));
            Evidence little = new Evidence(
                    blank,
                    3,
                    new Occlusion(6, Occlusion.Filling.PAPER).of(dense, blank.digit(), () -> false),
                    Optional.empty(),
                    Optional.empty());
            Figure figure = WhyFigure.of(little, false, 1000);
            assertThat(figure.numbers()).hasSize(1);
            assertThat(figure.numbers().get(0).shade().reach()).isEqualTo(1);
            assertThat(String.join(" ", texts(figure)))
                    .contains("being computed …", "next to nothing: below 0.1", "This network has no convolution");
        }
    }

    @Test
    void strokesShowTheAnswerWithoutEachPart() {
        Figure figure = StrokeFigure.of(strokes, 700);
        assertThat(texts(figure)).contains("all of it", "without this bar", "without this line");
        assertThat(figure.spots())
                .extracting(spot -> spot.target())
                .containsExactly(
                        new Target.OfItem(StrokeFigure.ROW, 0),
                        new Target.OfItem(StrokeFigure.ROW, 1),
                        new Target.OfItem(StrokeFigure.ROW, 2));
        assertThat(figure.spots().get(1).words()).startsWith("Without this bar it would be a 1");
        // The tile of what changes the answer is marked, that of the whole is not.
        assertThat(figure.marks())
                .filteredOn(FigureMark.Frame.class::isInstance)
                .extracting(mark -> ((FigureMark.Frame) mark).tone())
                .containsExactly(Tone.EDGE, Tone.MINUS, Tone.MINUS);
    }

    @Test
    void strokesOfAPictureAreASentence() {
        StrokeImportance none = StrokeImportance.of(
                        network, new DigitInk.Cutout(new GrayImage(28, 28, new float[784])), () -> false)
                .orElseThrow();
        Figure figure = StrokeFigure.of(none, 480);
        assertThat(String.join(" ", texts(figure))).isEqualTo(none.problem());
        assertThat(figure.spots()).isEmpty();
    }

    @Test
    void neighboursAreMarkedWhereTheyAreOtherDigits() {
        List<NearDigit> near = List.of(new NearDigit(trace.digit(), 7, 1.5), new NearDigit(trace.digit(), 8, 2.25));
        Figure figure = NeighbourFigure.of(trace.digit(), 7, near, 480);
        assertThat(texts(figure)).containsExactly("your digit", "read as 7", "1.50 away", "a 7", "2.25 away", "an 8");
        assertThat(figure.spots().get(1).words())
                .isEqualTo("Number 2: an 8, 2.25 away, another digit than the answer.");
        assertThat(figure.marks())
                .filteredOn(FigureMark.Frame.class::isInstance)
                .extracting(mark -> ((FigureMark.Frame) mark).tone())
                .containsExactly(Tone.EDGE, Tone.EDGE, Tone.MINUS);
    }

    @Test
    void ofTheDigitItselfTheNearestIsIt() {
        DigitImage four = Digits.FOUR.image().orElseThrow();
        Neighbours neighbours = Neighbours.of(
                        network,
                        new LabelledDigits("two", List.of(four, trace.digit()), new int[] {4, 7}),
                        () -> false,
                        share -> {})
                .orElseThrow();
        List<NearDigit> near = neighbours.nearest(trace, 5);
        assertThat(near).extracting(NearDigit::label).containsExactly(7, 4);
        assertThat(near.get(0).distance()).isCloseTo(0, within(1e-3));
        assertThat(near.get(1).distance()).isGreaterThan(1);
    }

    @Test
    void softmaxHasARowADigitAndItsNumbersAsATable() {
        SoftmaxArithmetic softmax =
                SoftmaxArithmetic.of(trace.logits(), network.stored().card());
        Figure figure = SoftmaxFigure.of(softmax, OptionalInt.empty(), 1000);
        FigureMark.Numbers table = figure.numbers().get(0);
        assertThat(table.columns()).isEqualTo(6);
        assertThat(table.rows()).isEqualTo(10);
        assertThat(table.values()[7 * 6]).isEqualTo(trace.logits()[7]);
        assertThat(table.values()[7 * 6 + 3]).isEqualTo((float) softmax.best().share());
        assertThat(figure.spots()).hasSize(10);
        assertThat(figure.spots().get(7).target()).isEqualTo(new Target.OfDigit(7));
        assertThat(texts(figure)).contains("logit z", "sum", "100 %", "z × 1.09", "share at T = 1");
        // Where there is no room for the columns, words tell of the temperature.
        Figure narrow = SoftmaxFigure.of(softmax, OptionalInt.empty(), 480);
        assertThat(texts(narrow)).doesNotContain("share at T = 1");
        assertThat(String.join(" ", texts(narrow))).contains("T = 1.09");
    }

    private static List<String> texts(Figure figure) {
        return figure.marks().stream()
                .filter(FigureMark.Text.class::isInstance)
                .map(mark -> ((FigureMark.Text) mark).text())
                .filter(text -> !text.isEmpty())
                .toList();
    }
}
