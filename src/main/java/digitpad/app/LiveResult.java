package digitpad.app;

import digitpad.image.PreprocessTrace;
import digitpad.recognition.Prediction;
import java.util.Optional;

/**
 * What was read of one sheet.
 *
 * @param sheet that was read
 * @param trace of the preprocessing, {@link PreprocessTrace#BLANK} where it did not get that far
 * @param prediction empty where there was no ink, no network or a problem
 * @param problem one sentence for people, empty where all went well
 * @param submittedNanos {@link System#nanoTime()} when the sheet was handed in: the moment of the pen's movement
 */
public record LiveResult(
        Sheet sheet,
        PreprocessTrace trace,
        Optional<Prediction> prediction,
        Optional<String> problem,
        long submittedNanos) {}
