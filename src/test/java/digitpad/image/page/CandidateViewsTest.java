package digitpad.image.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import org.junit.jupiter.api.Test;

class CandidateViewsTest {
    private static Stroke bar(double x, double top, double bottom) {
        return new Stroke(List.of(new Point(x, top), new Point(x, (top + bottom) / 2), new Point(x, bottom)), 10);
    }

    private static double ink(GrayImage view, int firstColumn, int lastColumn) {
        double sum = 0;
        for (int row = 0; row < view.height(); row++) {
            for (int column = firstColumn; column <= lastColumn; column++) {
                sum += view.at(column, row);
            }
        }
        return sum;
    }

    @Test
    void aCandidateIsInTheMiddleAndTheOthersWhereTheyStand() {
        // Two bars whose ink is 140 high and 50 apart: pixels of 10 units.
        Drawing drawing = new Drawing(List.of(bar(100, 105, 235), bar(140, 105, 235)));
        Stretch stretch = DigitFinder.find(drawing).rows().get(0).get(0);
        Candidate left = stretch.candidates().stream()
                .filter(candidate -> candidate.atoms() == 0b01)
                .findFirst()
                .orElseThrow();
        Candidate.View view = left.view().orElseThrow();
        assertThat(view.own().width()).isEqualTo(CandidateViews.SIDE);
        double all = 14;
        assertThat(ink(view.own(), 0, 17)).isCloseTo(all, within(1.0));
        assertThat(ink(view.own(), 8, 9)).isCloseTo(all, within(1.0));
        assertThat(ink(view.others(), 0, 17)).isCloseTo(all, within(1.0));
        assertThat(ink(view.others(), 12, 13)).isCloseTo(all, within(1.0));
        Candidate both = stretch.candidates().stream()
                .filter(candidate -> candidate.atoms() == 0b11)
                .findFirst()
                .orElseThrow();
        assertThat(ink(both.view().orElseThrow().own(), 0, 17)).isCloseTo(2 * all, within(2.0));
        assertThat(ink(both.view().orElseThrow().others(), 0, 17)).isZero();
    }

    @Test
    void whatCanBeReadInOneWayAloneHasNone() {
        Stretch stretch = DigitFinder.find(new Drawing(List.of(bar(100, 105, 235))))
                .rows()
                .get(0)
                .get(0);
        assertThat(stretch.candidates()).hasSize(1);
        assertThat(stretch.candidates().get(0).view()).isEmpty();
    }
}
