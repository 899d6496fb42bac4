package digitpad.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {
    @Test
    void everyAtomBelongsToOneCandidateOfTheBestWay() {
        // Atoms 0 and 2 with 1 between them: a bar that was set late.
        Cover.Way way =
                way(new long[] {0b001, 0b010, 0b100, 0b101, 0b110}, new double[] {1, 1, 1, 4, 2}, 1, 2, 3, 4, 5);
        assertThat(way.candidates()).containsExactly(3, 1);
    }

    @Test
    void certaintyIsTheShareOfAllWays() {
        Cover.Way way = way(new long[] {0b01, 0b10, 0b11}, new double[] {Math.log(3), 0, 0}, 1, 1, 7);
        assertThat(way.candidates()).containsExactly(0, 1);
        assertThat(way.certainty())
                .allSatisfy(certainty -> assertThat(certainty).isEqualTo(0.75, within(1e-12)));
    }

    @Test
    void whatStandsOutsideOfADoubtIsCertain() {
        Cover.Way way = way(new long[] {0b001, 0b010, 0b100, 0b110}, new double[] {-3, 1, 0, 1}, 1, 2, 3, 4);
        assertThat(way.certainty().get(0)).isEqualTo(1, within(1e-12));
        assertThat(way.certainty().get(1)).isEqualTo(0.5, within(1e-12));
    }

    /** With or without a speck it is a 5. */
    @Test
    void waysThatReadTheSameAreNoDoubt() {
        Cover.Way way = way(new long[] {0b0011, 0b1100, 0b0111, 0b1000}, new double[] {0, 0, 0, 0}, 5, 1, 5, 1);
        assertThat(way.certainty())
                .allSatisfy(certainty -> assertThat(certainty).isEqualTo(1, within(1e-12)));
    }

    private static Cover.Way way(long[] candidates, double[] scores, int... labels) {
        return new Cover(candidates, scores, labels).best();
    }

    @Test
    void manyAtomsInARowAreNoMatter() {
        long[] candidates = new long[95];
        double[] scores = new double[95];
        int[] labels = new int[95];
        for (int i = 0; i < 48; i++) {
            candidates[i] = 1L << i;
            if (i < 47) {
                candidates[48 + i] = 3L << i;
            }
        }
        assertThat(new Cover(candidates, scores, labels).best().candidates()).isNotEqualTo(List.of());
    }
}
