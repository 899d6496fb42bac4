package digitpad.app.evaluation;

import digitpad.training.evaluation.Calibration;
import digitpad.training.evaluation.ConfusionMatrix;
import digitpad.training.evaluation.DigitScore;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param samples all, read or not
 * @param unreadable of them: damaged, gone or blank
 * @param accuracy the share of all samples that was read right, sure of it or not, 0…1; NaN where there are none
 * @param unsureShare the share of all samples of which the network was unsure or that could not be read, 0…1
 * @param sureAccuracy the right share of the others, 0…1; NaN where there are none
 * @param loss mean categorical cross-entropy in nats of what was read, NaN where there was nothing to take it of
 * @param confusion rows are the truth; of what was read, and of whole numbers those digits alone that could be matched with
 *     their label
 * @param perDigit a score for each of the ten digits; those that could not be read or matched were missed
 * @param calibration of the digits in the confusion matrix
 * @param digitAccuracy of whole numbers, see {@link NumberScores#digitAccuracy}; empty where every sample is one digit by
 *     its nature
 * @param writers a score for each over all of their samples, the least accurate first; empty where they are not known
 * @param folders a score for each over all of its samples, by name; empty where the samples do not lie in folders
 * @param mostConfidentlyWrong at most ten wrong readings, the most confident first
 * @param failures a sentence for each file or folder that could not be read
 * @param skipped other things that were passed over
 * @param remarks what people should know of the samples, a sentence each
 */
public record EvaluationReport(
        int samples,
        int unreadable,
        double accuracy,
        double unsureShare,
        double sureAccuracy,
        double loss,
        ConfusionMatrix confusion,
        List<DigitScore> perDigit,
        Calibration calibration,
        Optional<Double> digitAccuracy,
        List<GroupScore> writers,
        List<GroupScore> folders,
        List<StatedReading> mostConfidentlyWrong,
        List<String> failures,
        int skipped,
        List<String> remarks) {
    public EvaluationReport {
        perDigit = List.copyOf(perDigit);
        writers = List.copyOf(writers);
        folders = List.copyOf(folders);
        mostConfidentlyWrong = List.copyOf(mostConfidentlyWrong);
        failures = List.copyOf(failures);
        remarks = List.copyOf(remarks);
    }

    /** The samples of which something was read. */
    public int read() {
        return samples - unreadable;
    }

    /** Whether some of the labels' digits are in no figure that is of the read ones alone. */
    public boolean leavesDigitsOut() {
        return perDigit.stream().mapToInt(DigitScore::truths).sum() > confusion.total();
    }

    static EvaluationReport of(
            NumberScores scores, boolean wholeNumbers, List<String> failures, int skipped, List<String> remarks) {
        return new EvaluationReport(
                scores.samples(),
                scores.unreadable(),
                scores.exactAccuracy(),
                scores.unsureShare(),
                scores.sureAccuracy(),
                scores.loss(),
                scores.confusion(),
                scores.perDigit(),
                scores.calibration(),
                wholeNumbers ? Optional.of(scores.digitAccuracy()) : Optional.empty(),
                scores.writers(),
                scores.folders(),
                scores.mostConfidentlyWrong(),
                failures,
                skipped,
                remarks);
    }
}
