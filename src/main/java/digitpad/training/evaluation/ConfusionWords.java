package digitpad.training.evaluation;

import digitpad.recognition.Percent;
import java.util.Locale;

/** Confusions put into words, the same in the window and on the command line. */
public final class ConfusionWords {
    private ConfusionWords() {}

    /** "4 read as 9: 12 times, 1.2 % of all 4s". */
    public static String of(Confusion confusion) {
        return String.format(
                Locale.ROOT,
                "%d read as %d: %s, %s of all %ds",
                confusion.truth(),
                confusion.prediction(),
                times(confusion.count()),
                share(confusion.share()),
                confusion.truth());
    }

    /** A share of 0…1 with as many decimals as a rare error needs to be seen: "1.2 %", "0.02 %". */
    public static String share(double share) {
        return Percent.ofShare(share, share > 0 && share < 0.0005 ? 2 : 1);
    }

    /** "4 and 9: 17 times". */
    public static String of(ConfusedPair pair) {
        return name(pair) + ": " + times(pair.count());
    }

    /** Whether the pairs that people expect to be confused most are: 4 and 9, 3 and 8. One sentence. */
    public static String standing(ConfusionRanking ranking) {
        ConfusedPair fourNine = ranking.pair(4, 9);
        ConfusedPair threeEight = ranking.pair(3, 8);
        if (ranking.confusions().isEmpty()) {
            return "No digit was taken for another.";
        }
        if (fourNine.count() == 0 && threeEight.count() == 0) {
            return "Neither 4 and 9 nor 3 and 8 were ever confused.";
        }
        return standing(ranking, fourNine) + "; " + standing(ranking, threeEight) + ".";
    }

    private static String standing(ConfusionRanking ranking, ConfusedPair pair) {
        boolean shared = ranking.besides(pair) > 0;
        if (pair.count() == 0) {
            return name(pair) + " were never confused";
        }
        if (pair.rank() == 1) {
            return name(pair)
                    + (shared ? " were among the pairs confused most often, " : " were confused most often, ")
                    + times(pair.count());
        }
        return name(pair) + " were confused " + times(pair.count()) + (shared ? " (shared " : " (")
                + ordinal(pair.rank()) + " place)";
    }

    private static String name(ConfusedPair pair) {
        return pair.lower() + " and " + pair.higher();
    }

    /** "once", "12 times". */
    private static String times(int count) {
        return count == 1 ? "once" : String.format(Locale.ROOT, "%,d times", count);
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        return number
                + switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
