package digitpad.dataset;

import java.nio.file.Path;
import java.util.List;

/**
 * What a source of digits held.
 *
 * @param digits in the source's order
 * @param failures a sentence for each image or drawing that is not among the digits
 * @param skipped other things that were passed over
 * @param files the file of each digit, in the digits' order; empty where they do not come from files of their own
 */
public record SourceContent(DigitDataset digits, List<String> failures, int skipped, List<Path> files) {
    public SourceContent {
        files = List.copyOf(files);
        failures = List.copyOf(failures);
    }

    /** Digits of which none failed. */
    public static SourceContent of(DigitDataset digits) {
        return new SourceContent(digits, List.of(), 0, List.of());
    }
}
