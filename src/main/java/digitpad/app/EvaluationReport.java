package digitpad.app;

import digitpad.training.Calibration;
import digitpad.training.ConfusionMatrix;
import digitpad.training.Readings;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation found.
 *
 * @param samples read
 * @param accuracy the share of samples read right, 0…1
 * @param loss mean categorical cross-entropy in nats, NaN where there was nothing to take it of
 * @param confusion rows are the truth; of whole numbers those digits alone that could be matched with their label
 * @param calibration of the digits in the confusion matrix
 * @param digitAccuracy of whole numbers, see {@link NumberScores#digitAccuracy}; empty where every sample is one digit by
 *     its nature
 * @param writers a score for each, the least accurate first; empty where they are not known
 * @param failures a sentence for each sample that could not be read
 * @param skipped other things that were passed over
 */
public record EvaluationReport(
        int samples,
        double accuracy,
        double loss,
        ConfusionMatrix confusion,
        Calibration calibration,
        Optional<Double> digitAccuracy,
        List<WriterScore> writers,
        List<String> failures,
        int skipped) {
    public EvaluationReport {
        writers = List.copyOf(writers);
        failures = List.copyOf(failures);
    }

    static EvaluationReport of(Readings readings, List<String> failures, int skipped) {
        return new EvaluationReport(
                readings.size(),
                readings.evaluation().accuracy(),
                readings.evaluation().loss(),
                readings.evaluation().confusion(),
                readings.calibration(),
                Optional.empty(),
                List.of(),
                failures,
                skipped);
    }

    static EvaluationReport of(NumberScores scores, boolean wholeNumbers, List<String> failures) {
        return new EvaluationReport(
                scores.samples(),
                scores.exactAccuracy(),
                scores.loss(),
                scores.confusion(),
                scores.calibration(),
                wholeNumbers ? Optional.of(scores.digitAccuracy()) : Optional.empty(),
                scores.writers(),
                failures,
                0);
    }
}
