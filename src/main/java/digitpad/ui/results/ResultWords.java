package digitpad.ui.results;

import digitpad.recognition.Percent;
import digitpad.training.evaluation.Calibration;
import digitpad.training.evaluation.ConfusionMatrix;
import digitpad.training.evaluation.ConfusionWords;
import digitpad.training.evaluation.Evaluation;
import digitpad.training.evaluation.Readings;
import digitpad.ui.words.Unbroken;
import java.util.List;
import java.util.Locale;

/** Results put into figures and words. */
final class ResultWords {
    private static final List<String> PLURALS =
            List.of("zeros", "ones", "twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines");

    /** Confidence and accuracy closer than this are as good as the same. */
    private static final double AS_GOOD_AS_EQUAL = 0.001;

    private ResultWords() {}

    /** "98.52 %". */
    static String percent(double share) {
        return Percent.ofShare(share, 2);
    }

    /** "0.0512", a dash where there is no number. */
    static String loss(double loss) {
        return Double.isFinite(loss) ? number("%.4f", loss) : "–";
    }

    /** "10,000". */
    static String count(int count) {
        return number("%,d", count);
    }

    /** "74 errors in 5,000 digits". */
    static String errors(Evaluation evaluation) {
        int errors = evaluation.samples() - evaluation.confusion().correct();
        String digits = evaluation.samples() == 1 ? " digit" : " digits";
        String counted = errors == 0 ? "No error" : count(errors) + (errors == 1 ? " error" : " errors");
        return counted + " in " + count(evaluation.samples()) + digits;
    }

    /** "7 of 1,028 sevens were read as 2 (0.7 %)". */
    static String sentence(MatrixCell cell, ConfusionMatrix matrix) {
        int count = matrix.count(cell.truth(), cell.prediction());
        int truths = matrix.truths(cell.truth());
        if (truths == 0) {
            return "There are no " + PLURALS.get(cell.truth()) + " in this data";
        }
        if (count == 0) {
            return cell.isRight()
                    ? "No " + cell.truth() + " was read right"
                    : "No " + cell.truth() + " was read as " + cell.prediction();
        }
        return count(count) + " of " + count(truths) + " " + PLURALS.get(cell.truth())
                + (count == 1 ? " was read " : " were read ") + (cell.isRight() ? "right" : "as " + cell.prediction())
                + " (" + ConfusionWords.share((double) count / truths) + ")";
    }

    /** What a gallery shows: "4 read as 9", "Sevens read right". */
    static String title(MatrixCell cell) {
        String plural = PLURALS.get(cell.truth());
        return cell.isRight()
                ? plural.substring(0, 1).toUpperCase(Locale.ROOT) + plural.substring(1) + " read right"
                : cell.truth() + " read as " + cell.prediction();
    }

    /** "12 digits, the most confidently wrong first". */
    static String order(MatrixCell cell, int digits) {
        return switch (digits) {
            case 0 -> "No digits";
            case 1 -> "1 digit";
            default ->
                count(digits) + " digits, the "
                        + (cell.isRight() ? "least confident first" : "most confidently wrong first");
        };
    }

    /** "A 4 read as 9, 99.8 % sure", "An 8 read right, 51.2 % sure". */
    static String reading(Readings readings, int index) {
        int truth = readings.truth(index);
        return (truth == 8 ? "An " : "A ") + truth + " read "
                + (readings.isRight(index) ? "right" : "as " + readings.predicted(index)) + ", "
                + Percent.ofProbability(readings.confidence(index)) + " sure";
    }

    /** What the calibration error means, for a student. */
    static String calibration(Calibration calibration) {
        if (calibration.samples() == 0) {
            return "There is nothing to tell yet.";
        }
        double over = calibration.overconfidence();
        String tendency = Math.abs(over) < AS_GOOD_AS_EQUAL
                ? "On the whole it knows well how good it is."
                : "On the whole it is "
                        + (over > 0 ? "too sure of itself" : "better than it thinks")
                        + number(", by %.1f percentage points.", 100 * Math.abs(over));
        return Unbroken.of("Of the digits it is 80 % sure of, 80 % should be right: a bar that ends at the line. "
                + number(
                        "Its certainty is off by %.2f percentage points on average. ",
                        100 * calibration.expectedError())
                + tendency);
    }

    /** What one bin says: "Sure to 80.0–86.7 % of 132 digits: 79.5 % of them right". */
    static String bin(Calibration.Bin bin) {
        String range = number("%.0f–", 100 * bin.from()) + number("%.0f %%", 100 * bin.to());
        if (bin.count() == 0) {
            return "It was " + range + " sure of no digit";
        }
        String digits = count(bin.count()) + (bin.count() == 1 ? " digit" : " digits");
        return Unbroken.of(
                "It was " + range + " sure of " + digits + " (mean " + Percent.ofProbability(bin.confidence())
                        + "), and " + Percent.ofShare(bin.accuracy(), 1) + " of them were right");
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }
}
