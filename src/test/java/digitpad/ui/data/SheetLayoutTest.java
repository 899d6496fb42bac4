package digitpad.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetLayoutTest {
    private final SheetLayout layout = SheetLayout.of(25, 10 * SheetLayout.PITCH + 20);

    @Test
    void rowsFillTheWidthAndLieInItsMiddle() {
        assertThat(layout.columns()).isEqualTo(10);
        assertThat(layout.left()).isEqualTo(10);
        assertThat(layout.rows()).isEqualTo(3);
        assertThat(layout.height()).isEqualTo(3 * SheetLayout.PITCH);
    }

    @Test
    void everyPlaceInACellIsItsPosition() {
        for (int position = 0; position < 25; position++) {
            assertThat(layout.at(layout.x(position), layout.y(position))).isEqualTo(position);
            assertThat(layout.at(
                            layout.x(position) + SheetLayout.PITCH - 1, layout.y(position) + SheetLayout.PITCH - 1))
                    .isEqualTo(position);
        }
    }

    @Test
    void elsewhereIsNoDigit() {
        assertThat(layout.at(9, 0)).isEqualTo(-1);
        assertThat(layout.at(layout.left() + 10 * SheetLayout.PITCH, 0)).isEqualTo(-1);
        assertThat(layout.at(layout.x(5), layout.y(25))).isEqualTo(-1);
        assertThat(layout.at(layout.left(), -1)).isEqualTo(-1);
    }

    @Test
    void thereIsAlwaysAColumn() {
        assertThat(SheetLayout.of(3, 10).columns()).isEqualTo(1);
        assertThat(SheetLayout.of(0, 10).rows()).isZero();
    }
}
