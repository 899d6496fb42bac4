package digitpad.image.page;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.StrokeRasterizer;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ink that holds several digits, or parts of one, has the right digits among its candidates. */
class DigitCutsTest {
    @Test
    void zerosInOneMovementOfThePenAreCutBetweenThem() {
        Stroke zeros = JoinedZeros.of(2);
        FoundPage found = DigitFinder.find(new Drawing(List.of(zeros)));
        List<Candidate> candidates = candidates(found);
        assertThat(candidates).anySatisfy(candidate -> assertThat(
                        candidate.symbol().image())
                .isEqualTo(Preprocessor.process(new Drawing(List.of(zeros))).result()));
        assertThat(candidates).hasSize(3);
        assertThat(candidates.stream().filter(candidate -> candidate.symbol().width() < 100))
                .hasSize(2);
    }

    @Test
    void zerosThatTouchInAPictureAreCutBetweenThem() {
        Drawing touching =
                new Drawing(List.of(JoinedZeros.of(1), JoinedZeros.of(1).moved(72, 0)));
        FoundPage found =
                DigitFinder.find(StrokeRasterizer.render(touching, 400, 400).inverted());
        assertThat(found.symbols()).hasSize(1);
        // A cut that leads a little aside.
        List<Candidate> wide = candidates(found).stream()
                .filter(candidate -> Math.abs(candidate.symbol().width() - 78) < 12)
                .toList();
        long all = found.rows().get(0).get(0).atoms();
        assertThat(wide).anySatisfy(one -> assertThat(wide)
                .anySatisfy(other -> assertThat(one.atoms() ^ other.atoms()).isEqualTo(all)));
    }

    @Test
    void aPlainDigitHasOneCandidate() {
        assertThat(candidates(DigitFinder.find(new Drawing(List.of(JoinedZeros.of(1))))))
                .hasSize(1);
    }

    @Test
    void aBarThatWasSetLateMayBelongToAnEarlierDigit() {
        Stroke four = stroke(new Point(60, 100), new Point(40, 170), new Point(120, 170));
        Stroke one = stroke(new Point(135, 100), new Point(135, 220));
        Stroke down = stroke(new Point(95, 130), new Point(95, 220));
        FoundPage found = DigitFinder.find(new Drawing(List.of(four, one, down)));
        assertThat(candidates(found)).anySatisfy(candidate -> {
            assertThat(candidate.shape().pieces()).isEqualTo(2);
            assertThat(candidate.shape().pauses()).isEqualTo(1);
        });
    }

    @Test
    void rowsOnThePadAreRows() {
        Drawing rows = new Drawing(List.of(
                JoinedZeros.of(1),
                JoinedZeros.of(1).moved(150, 0),
                JoinedZeros.of(1).moved(0, 160)));
        assertThat(DigitFinder.find(rows).rows()).hasSize(2);
        Stroke five = stroke(new Point(100, 130), new Point(100, 170), new Point(140, 190), new Point(100, 230));
        Stroke bar = stroke(new Point(100, 95), new Point(145, 95));
        assertThat(DigitFinder.find(new Drawing(List.of(five, bar))).symbols()).hasSize(1);
    }

    private static List<Candidate> candidates(FoundPage page) {
        return page.rows().stream()
                .flatMap(List::stream)
                .flatMap(stretch -> stretch.candidates().stream())
                .toList();
    }

    private static Stroke stroke(Point... points) {
        return new Stroke(List.of(points), 8);
    }
}
