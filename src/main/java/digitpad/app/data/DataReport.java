package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * What a source holds, in figures.
 *
 * @param source what {@code --data} calls it
 * @param digits to learn from and to choose by
 * @param testDigits that are set aside for the one final figure, 0 where none are
 * @param counts how many 0s, 1s … 9s are among {@code digits}
 * @param writers how many people wrote them; empty where that is not known of every digit
 * @param digest SHA-256 over pixels and labels, as model cards name their data
 * @param failures a sentence for each file that could not be read
 * @param skipped other things that were passed over
 * @param remarks what people should know of the digits, a sentence each
 * @param problem why a network cannot learn from it; empty where it can
 */
public record DataReport(
        String source,
        int digits,
        int testDigits,
        List<Integer> counts,
        OptionalInt writers,
        String digest,
        List<String> failures,
        int skipped,
        List<String> remarks,
        Optional<String> problem) {
    /**
     * Reads a source and looks at its digits.
     *
     * @throws digitpad.files.BadFileException where it cannot be read
     */
    public static DataReport of(DataSource source, SetCheck check, ReadingProgress progress) throws IOException {
        SourceContent content = source.read(progress);
        DigitDataset digits = content.digits();
        return new DataReport(
                source.argument(),
                digits.size(),
                source.readTest().map(DigitDataset::size).orElse(0),
                digits.counts(),
                digits.writerCount(),
                digits.digest(),
                content.failures(),
                content.skipped(),
                Stream.concat(
                                content.remarks().stream().map(remark -> source.argument() + ": " + remark),
                                check.remark(source, digits).stream())
                        .toList(),
                TrainableSplit.problem(digits));
    }
}
