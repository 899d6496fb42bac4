package digitpad.dataset.builtin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AllographsTest {
    private static Stream<Allograph> all() {
        return IntStream.range(0, 10).boxed().flatMap(digit -> Allographs.of(digit).stream());
    }

    @Test
    void everyDigitIsWrittenInSeveralWays() {
        assertThat(IntStream.range(0, 10))
                .allMatch(digit -> Allographs.of(digit).size() >= 4);
        assertThat(all().map(allograph -> allograph.label() + allograph.name())).doesNotHaveDuplicates();
    }

    @Test
    void everyTemplateFillsItsHeightAndStaysNearItsBox() {
        all().forEach(allograph -> allograph.shapes().forEach(shape -> {
            List<Knot> knots = shape.strokes().stream().flatMap(List::stream).toList();
            assertThat(knots).as("%s", allograph).allMatch(knot -> knot.x() >= -30 && knot.x() <= 130);
            assertThat(knots.stream().mapToDouble(Knot::y).min().orElseThrow()).isBetween(-3.0, 10.0);
            assertThat(knots.stream().mapToDouble(Knot::y).max().orElseThrow()).isBetween(95.0, 106.0);
        }));
    }

    @Test
    void theyAreChosenByWeight() {
        SplittableRandom random = new SplittableRandom(1);
        Allograph slashed = named(0, "slashed");
        double weights =
                Allographs.of(0).stream().mapToDouble(Allograph::weight).sum();
        long chosen = IntStream.range(0, 20_000)
                .filter(i -> Allographs.choose(0, random).equals(slashed))
                .count();
        assertThat(chosen / 20_000.0).isEqualTo(slashed.weight() / weights, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "0,slashed,2",
        "1,with a flag and a foot,2",
        "2,looped foot,1",
        "4,'open, with corners',2",
        "4,'open, written without lifting',1",
        "5,with the hat last,2",
        "7,with a crossbar,2",
        "8,two circles,2"
    })
    void anAllographIsWrittenWithItsStrokes(int digit, String name, int strokes) {
        SplittableRandom random = new SplittableRandom(7);
        Allograph allograph = named(digit, name);
        WrittenDigit written = Stream.generate(() -> WrittenDigit.of(digit, Hand.of(random), random))
                .filter(each -> each.allograph().equals(allograph))
                .findFirst()
                .orElseThrow();
        assertThat(written.drawing().strokes()).hasSize(strokes);
    }

    @Test
    void aMixtureOfOneShapeIsThatShape() {
        Allograph one =
                AllographFile.parse(List.of("1 1 a bar", "  5,0 5,50! 7,100")).get(0);
        assertThat(one.mixture(new SplittableRandom(3))).isEqualTo(one.shapes().get(0));
    }

    @Test
    void aMixtureLiesBetweenTheShapesOrALittleBeyond() {
        Allograph two = AllographFile.parse(List.of("1 1 a bar", "  0,0 0,100", "  40,0 40,100"))
                .get(0);
        SplittableRandom random = new SplittableRandom(3);
        List<Double> places = Stream.generate(() -> two.mixture(random))
                .limit(500)
                .map(shape -> shape.strokes().get(0).get(0).x())
                .toList();
        assertThat(places).allMatch(x -> x >= -3 && x <= 43);
        assertThat(places).anyMatch(x -> x < 5).anyMatch(x -> x > 35).anyMatch(x -> x > 15 && x < 25);
    }

    @Test
    void theNotationIsRead() {
        List<Allograph> read =
                AllographFile.parse(List.of("# remark", "", "7 2.5 with a bar", "  0,4 60.5,-2! 20,100 / 10,50 60,50"));
        assertThat(read).hasSize(1);
        assertThat(read.get(0).label()).isEqualTo(7);
        assertThat(read.get(0).weight()).isEqualTo(2.5);
        assertThat(read.get(0).name()).isEqualTo("with a bar");
        assertThat(read.get(0).shapes())
                .containsExactly(new Shape(List.of(
                        List.of(new Knot(0, 4, false), new Knot(60.5, -2, true), new Knot(20, 100, false)),
                        List.of(new Knot(10, 50, false), new Knot(60, 50, false)))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7 1|  0,0 1,1",
                "  0,0 1,1",
                "7 1 plain",
                "7 1 plain|  0,0 1",
                "7 1 plain|  0,0 1,x",
                "7 1 plain|  0,0",
                "7 1 plain|  0,0 1,1 /",
                "7 0 plain|  0,0 1,1",
                "12 1 plain|  0,0 1,1",
                "7 1 plain|  0,0 1,1|  0,0 1,1 2,2",
                "7 1 plain|  0,0 1,1 2,2|  0,0 1,1! 2,2",
                "7 1 plain|  0,0 1,1 2,2 3,3|  0,0 1,1 / 2,2 3,3"
            })
    void whatIsNoAllographIsRefused(String lines) {
        assertThatThrownBy(() -> AllographFile.parse(List.of(lines.split("\\|"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Allograph named(int digit, String name) {
        return Allographs.of(digit).stream()
                .filter(allograph -> allograph.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
