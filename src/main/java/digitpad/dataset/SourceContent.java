package digitpad.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a source of digits held.
 *
 * @param digits in the source's order
 * @param failures a sentence for each image or drawing that is not among the digits
 * @param skipped other things that were passed over
 * @param files the file of each digit, in the digits' order; empty where they do not come from files of their own
 * @param unread the files of a known digit that are not among the digits, in their order; each is a failure as well
 * @param remarks what people should know of the digits, a sentence each
 */
public record SourceContent(
        DigitDataset digits,
        List<String> failures,
        int skipped,
        List<Path> files,
        List<UnreadFile> unread,
        List<String> remarks) {
    public SourceContent {
        remarks = List.copyOf(remarks);
        files = List.copyOf(files);
        failures = List.copyOf(failures);
        unread = List.copyOf(unread);
    }

    /**
     * A file of which nothing could be read: damaged, blank, gone.
     *
     * @param label the digit that it should show
     */
    public record UnreadFile(Path file, int label) {}

    /** Digits of which none failed. */
    public static SourceContent of(DigitDataset digits) {
        return new SourceContent(digits, List.of(), 0, List.of(), List.of(), List.of());
    }

    /** The same with one more remark. */
    public SourceContent with(String remark) {
        List<String> more = Stream.concat(remarks.stream(), Stream.of(remark)).toList();
        return new SourceContent(digits, failures, skipped, files, unread, more);
    }

    /** The same with each picture turned. */
    public SourceContent turned(Turn turn) {
        return new SourceContent(digits.turned(turn), failures, skipped, files, unread, remarks);
    }
}
