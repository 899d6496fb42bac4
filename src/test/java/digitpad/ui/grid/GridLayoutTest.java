package digitpad.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridLayoutTest {
    private static final double PITCH = TileSize.SMALL.width();

    private final GridLayout layout = GridLayout.centred(TileSize.SMALL, List.of(25), 10 * PITCH + 20);

    /** Groups of 3, 0, 5 and 1 digits, three in a row behind their names: the rows are 0–2, 3–5, 6–7 and 8. */
    private final GridLayout groups = GridLayout.atLeft(TileSize.SMALL, List.of(3, 0, 5, 1), 3 * PITCH + 60, 40);

    @Test
    void rowsFillTheWidthAndLieInItsMiddle() {
        assertThat(layout.columns()).isEqualTo(10);
        assertThat(layout.left()).isEqualTo(10);
        assertThat(layout.rows()).hasSize(3);
        assertThat(layout.height()).isEqualTo(3 * PITCH);
    }

    @Test
    void everyPlaceInACellIsItsPosition() {
        for (GridLayout each : List.of(layout, groups)) {
            for (int position = 0;
                    position < each.rows().get(each.rows().size() - 1).end();
                    position++) {
                double x = each.x(position);
                double y = each.y(position);
                assertThat(each.at(x, y)).isEqualTo(position);
                assertThat(each.at(x + PITCH - 1, y + PITCH - 1)).isEqualTo(position);
                assertThat(each.nearest(each.row(position), each.column(position)))
                        .isEqualTo(position);
                assertThat(each.rowBelow(y)).isEqualTo(each.row(position));
            }
        }
    }

    @Test
    void elsewhereIsNoDigit() {
        assertThat(layout.at(9, 0)).isEqualTo(-1);
        assertThat(layout.at(layout.left() + 10 * PITCH, 0)).isEqualTo(-1);
        assertThat(layout.at(layout.x(5), layout.y(24) + PITCH)).isEqualTo(-1);
        assertThat(layout.at(layout.x(5), layout.y(24))).isEqualTo(-1);
        assertThat(layout.at(layout.left(), -1)).isEqualTo(-1);
    }

    @Test
    void thereIsAlwaysAColumn() {
        assertThat(GridLayout.centred(TileSize.SMALL, List.of(3), 10).columns()).isEqualTo(1);
        assertThat(GridLayout.centred(TileSize.SMALL, List.of(0), 10).rows()).isEmpty();
    }

    @Test
    void aGroupBeginsARowAndOneWithoutDigitsTakesNoRoom() {
        assertThat(groups.rows()).hasSize(4);
        assertThat(groups.rows().get(1).first()).isEqualTo(3);
        assertThat(groups.y(3)).isGreaterThan(PITCH).isLessThan(2 * PITCH);
        assertThat(groups.y(6)).isEqualTo(groups.y(3) + PITCH);
        assertThat(groups.y(8) - groups.y(6)).isEqualTo(groups.y(3) - groups.y(0));
        assertThat(groups.x(8) + TileSize.MARGIN).isEqualTo(40);
        assertThat(groups.height()).isEqualTo(groups.y(8) + PITCH);
    }

    @Test
    void betweenTwoGroupsIsNoDigitAndTheNextRowBegins() {
        double gap = groups.y(3) - 1;
        assertThat(groups.at(groups.x(3), gap)).isEqualTo(-1);
        assertThat(groups.rowBelow(gap)).isEqualTo(1);
        assertThat(groups.rowBelow(groups.height())).isEqualTo(4);
    }

    @Test
    void aStepUpOrDownStaysInItsColumnAsFarAsThereAreDigits() {
        assertThat(groups.nearest(groups.row(2) + 1, 2)).isEqualTo(5);
        assertThat(groups.nearest(groups.row(5) + 1, 2)).isEqualTo(7);
        assertThat(groups.nearest(groups.row(7) + 1, 1)).isEqualTo(8);
        assertThat(groups.nearest(-1, 1)).isEqualTo(1);
        assertThat(groups.nearest(99, 1)).isEqualTo(8);
    }

    @Test
    void onAPageNoDigitIsLeftAlone() {
        GridLayout ten = GridLayout.atLeft(TileSize.SMALL, List.of(10), 9 * PITCH, 0);
        assertThat(ten.columns()).isEqualTo(5);
        assertThat(GridLayout.atLeft(TileSize.SMALL, List.of(10), 10 * PITCH, 0).columns())
                .isEqualTo(10);
        assertThat(GridLayout.atLeft(TileSize.SMALL, List.of(5), 10 * PITCH, 0).columns())
                .isEqualTo(10);
    }
}
