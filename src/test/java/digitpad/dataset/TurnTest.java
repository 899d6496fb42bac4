package digitpad.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.DigitImage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TurnTest {
    /** Where a pixel in row 2, column 5 of an upright picture is stored after each turn, worked out by hand. */
    private static final Map<Turn, List<Integer>> STORED = Map.of(
            Turn.NONE, List.of(2, 5),
            Turn.TRANSPOSED, List.of(5, 2),
            Turn.MIRRORED, List.of(2, 22),
            Turn.UPSIDE_DOWN, List.of(25, 5),
            Turn.ROTATED_BY_180, List.of(25, 22),
            Turn.ROTATED_RIGHT, List.of(5, 25),
            Turn.ROTATED_LEFT, List.of(22, 2),
            Turn.TRANSPOSED_BACKWARDS, List.of(22, 25));

    private static DigitImage dot(int row, int column) {
        float[] ink = new float[DigitImage.AREA];
        ink[row * DigitImage.SIZE + column] = 1;
        return new DigitImage(ink);
    }

    @ParameterizedTest
    @EnumSource
    void undoingBringsThePixelBack(Turn turn) {
        List<Integer> place = STORED.get(turn);
        DigitImage stored = dot(place.get(0), place.get(1));
        assertThat(turn.undo(stored)).isEqualTo(dot(2, 5));
        DigitDataset set = DigitDataset.of("one", List.of(new LabeledDigit(stored, 7)));
        assertThat(set.turned(turn).image(0)).isEqualTo(dot(2, 5));
        assertThat(set.turned(turn).label(0)).isEqualTo(7);
    }

    @Test
    void noTwoTurnsAreTheSame() {
        assertThat(STORED.values()).doesNotHaveDuplicates().hasSize(Turn.values().length);
    }
}
