package digitpad.training.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionRankingTest {
    /** A matrix with 1000 of each truth on the diagonal and the given triples of truth, prediction and count beside it. */
    private static ConfusionMatrix matrix(int... triples) {
        int[][] counts = new int[10][10];
        for (int digit = 0; digit < 10; digit++) {
            counts[digit][digit] = 1000;
        }
        for (int i = 0; i < triples.length; i += 3) {
            counts[triples[i]][triples[i + 1]] = triples[i + 2];
        }
        return new ConfusionMatrix(counts);
    }

    private static String standing(int... triples) {
        return ConfusionWords.standing(ConfusionRanking.of(matrix(triples)));
    }

    @Test
    void scoresAreThoseOfTheDefinition() {
        // 1,012 fours, 12 of them read as 9, and 5 nines read as 4.
        ConfusionMatrix matrix = matrix(4, 9, 12, 9, 4, 5);
        DigitScore four = matrix.score(4);
        assertThat(four).isEqualTo(new DigitScore(4, 1012, 1005, 1000));
        assertThat(four.precision()).isCloseTo(1000 / 1005.0, within(1e-12));
        assertThat(four.recall()).isCloseTo(1000 / 1012.0, within(1e-12));
        double harmonic = 2 * four.precision() * four.recall() / (four.precision() + four.recall());
        assertThat(four.f1()).isCloseTo(harmonic, within(1e-12));
    }

    @Test
    void scoresThatAreNotDefinedAreNoNumbers() {
        DigitScore neverRead = new DigitScore(4, 10, 0, 0);
        assertThat(neverRead.precision()).isNaN();
        assertThat(neverRead.recall()).isZero();
        assertThat(neverRead.f1()).isZero();
        DigitScore absent = new DigitScore(4, 0, 3, 0);
        assertThat(absent.precision()).isZero();
        assertThat(absent.recall()).isNaN();
        assertThat(new DigitScore(4, 0, 0, 0).f1()).isNaN();
    }

    @Test
    void confusionsStandByCountAndPairsByBothWaysTogether() {
        ConfusionRanking ranking = ConfusionRanking.of(matrix(4, 9, 12, 9, 4, 5, 3, 8, 9, 8, 3, 9));
        assertThat(ranking.confusions().stream().map(Confusion::count)).containsExactly(12, 9, 9, 5);
        assertThat(ranking.confusions().get(0)).isEqualTo(new Confusion(4, 9, 12, 1012));
        assertThat(ranking.pairs()).containsExactly(new ConfusedPair(3, 8, 18, 1), new ConfusedPair(4, 9, 17, 2));
    }

    @Test
    void ofEqualCountsTheLargerShareOfTheTruthComesFirst() {
        int[][] counts = new int[10][10];
        counts[1][7] = 2;
        counts[1][1] = 98;
        counts[5][6] = 2;
        counts[5][5] = 8;
        assertThat(ConfusionRanking.of(new ConfusionMatrix(counts)).confusions())
                .extracting(Confusion::truth)
                .containsExactly(5, 1);
    }

    @Test
    void pairsConfusedEquallyOftenShareARank() {
        ConfusionRanking ranking = ConfusionRanking.of(matrix(0, 6, 7, 4, 9, 3, 8, 3, 3, 2, 7, 1));
        assertThat(ranking.pairs()).extracting(ConfusedPair::rank).containsExactly(1, 2, 2, 4);
        assertThat(ranking.pair(9, 4).rank()).isEqualTo(2);
    }

    @Test
    void aDigitIsNoPairWithItself() {
        ConfusionRanking ranking = ConfusionRanking.of(matrix());
        assertThatThrownBy(() -> ranking.pair(4, 4)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void confusionsInWords() {
        assertThat(ConfusionWords.of(new Confusion(4, 9, 12, 1000)))
                .isEqualTo("4 read as 9: 12 times, 1.2 % of all 4s");
        assertThat(ConfusionWords.of(new Confusion(3, 8, 1, 1010))).isEqualTo("3 read as 8: once, 0.1 % of all 3s");
        assertThat(ConfusionWords.of(new ConfusedPair(4, 9, 17, 1))).isEqualTo("4 and 9: 17 times");
    }

    @Test
    void whetherTheExpectedPairsAreOnTopIsSaidTruthfully() {
        assertThat(standing(4, 9, 12, 9, 4, 5, 3, 8, 8))
                .isEqualTo("4 and 9 were confused most often, 17 times; 3 and 8 were confused 8 times (2nd place).");
        assertThat(standing(0, 6, 30, 2, 7, 20, 7, 9, 20, 3, 8, 1))
                .isEqualTo("4 and 9 were never confused; 3 and 8 were confused once (4th place).");
    }

    @Test
    void sharedPlacesAreSaid() {
        assertThat(standing(4, 9, 5, 3, 8, 5))
                .isEqualTo("4 and 9 were among the pairs confused most often, 5 times; "
                        + "3 and 8 were among the pairs confused most often, 5 times.");
        assertThat(standing(0, 6, 9, 4, 9, 3, 2, 7, 3))
                .isEqualTo("4 and 9 were confused 3 times (shared 2nd place); 3 and 8 were never confused.");
    }

    @Test
    void whereNothingIsConfusedNothingIsRanked() {
        assertThat(standing()).isEqualTo("No digit was taken for another.");
        assertThat(standing(0, 6, 1)).isEqualTo("Neither 4 and 9 nor 3 and 8 were ever confused.");
    }

    @Test
    void theTeensAreOrdinalsOfTheirOwn() {
        int[] triples = new int[13 * 3];
        int next = 0;
        for (int other = 1; other <= 9; other++) {
            next = put(triples, next, 0, other, 20);
        }
        next = put(triples, next, 1, 2, 20);
        next = put(triples, next, 1, 3, 20);
        next = put(triples, next, 4, 9, 2);
        put(triples, next, 3, 8, 1);
        assertThat(standing(triples))
                .isEqualTo("4 and 9 were confused 2 times (12th place); 3 and 8 were confused once (13th place).");
    }

    private static int put(int[] triples, int at, int truth, int prediction, int count) {
        triples[at] = truth;
        triples[at + 1] = prediction;
        triples[at + 2] = count;
        return at + 3;
    }
}
