package digitpad.dataset;

import java.util.List;

/**
 * What a source of digits held.
 *
 * @param digits in the source's order
 * @param failures a sentence for each image or drawing that is not among the digits
 * @param skipped other things that were passed over
 */
public record SourceContent(DigitDataset digits, List<String> failures, int skipped) {
    public SourceContent {
        failures = List.copyOf(failures);
    }

    /** Digits of which none failed. */
    public static SourceContent of(DigitDataset digits) {
        return new SourceContent(digits, List.of(), 0);
    }
}
