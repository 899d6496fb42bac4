package digitpad.app.evaluation;

import digitpad.training.Calibration;
import digitpad.training.ConfusionMatrix;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param samples read
 * @param accuracy the share of samples read right, sure of it or not, 0…1
 * @param unsureShare the share of samples of which the network was unsure, 0…1
 * @param sureAccuracy the right share of the others, 0…1; NaN where there are none
 * @param loss mean categorical cross-entropy in nats, NaN where there was nothing to take it of
 * @param confusion rows are the truth; of whole numbers those digits alone that could be matched with their label
 * @param calibration of the digits in the confusion matrix
 * @param digitAccuracy of whole numbers, see {@link NumberScores#digitAccuracy}; empty where every sample is one digit by
 *     its nature
 * @param writers a score for each, the least accurate first; empty where they are not known
 * @param folders a score for each, by name; empty where the samples do not lie in folders
 * @param mostConfidentlyWrong at most ten wrong readings, the most confident first
 * @param failures a sentence for each sample that could not be read
 * @param skipped other things that were passed over
 */
public record EvaluationReport(
        int samples,
        double accuracy,
        double unsureShare,
        double sureAccuracy,
        double loss,
        ConfusionMatrix confusion,
        Calibration calibration,
        Optional<Double> digitAccuracy,
        List<GroupScore> writers,
        List<GroupScore> folders,
        List<StatedReading> mostConfidentlyWrong,
        List<String> failures,
        int skipped) {
    public EvaluationReport {
        writers = List.copyOf(writers);
        folders = List.copyOf(folders);
        mostConfidentlyWrong = List.copyOf(mostConfidentlyWrong);
        failures = List.copyOf(failures);
    }

    static EvaluationReport of(NumberScores scores, boolean wholeNumbers, List<String> failures, int skipped) {
        return new EvaluationReport(
                scores.samples(),
                scores.exactAccuracy(),
                scores.unsureShare(),
                scores.sureAccuracy(),
                scores.loss(),
                scores.confusion(),
                scores.calibration(),
                wholeNumbers ? Optional.of(scores.digitAccuracy()) : Optional.empty(),
                scores.writers(),
                scores.folders(),
                scores.mostConfidentlyWrong(),
                failures,
                skipped);
    }
}
