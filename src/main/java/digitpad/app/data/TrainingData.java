package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.dataset.UnfitDataException;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The digits that a training was told to learn from.
 *
 * @param digits of all sources together
 * @param test the first test part that a source has, where it was asked for
 * @param failures a sentence for each file that could not be read
 * @param remarks what people should know of the digits, a sentence each
 */
public record TrainingData(
        DigitDataset digits, Optional<DigitDataset> test, List<String> failures, List<String> remarks) {
    /** Whether digits for the one final figure are wanted. */
    public enum TestPart {
        /** No. */
        NONE,
        /** Where a source has some. */
        IF_PRESENT,
        /** Yes: without any there is nothing to do. */
        REQUIRED
    }

    /** Most digits of all sources together: 1.6 GB of pixels. */
    private static final long MOST_DIGITS = 2_000_000;

    /** Digits of which there is nothing to say. */
    public TrainingData(DigitDataset digits, Optional<DigitDataset> test, List<String> failures) {
        this(digits, test, failures, List.of());
    }

    /** Looks at the digits of a source before they are put together with those of others. */
    @FunctionalInterface
    public interface Check {
        /** What people should know of them, if anything. */
        Optional<String> remark(DataSource source, DigitDataset digits);
    }

    /**
     * Reads the sources.
     *
     * @param sources at least one
     * @param wanted whether the first source with a test part is to give it
     * @param check of each source
     * @throws BadFileException where a source cannot be read, or none has the test part that is asked for
     * @throws UnfitDataException where a source is named twice, which would put the same digits into both parts of a split
     * @throws java.util.concurrent.CancellationException where the digits are not wanted any more
     */
    public static TrainingData read(List<DataSource> sources, TestPart wanted, Check check, ReadingProgress progress)
            throws IOException {
        requireDifferent(sources);
        List<DigitDataset> sets = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        Optional<DigitDataset> test = Optional.empty();
        long count = 0;
        for (DataSource source : sources) {
            SourceContent content = source.read(progress);
            sets.add(content.digits());
            failures.addAll(content.failures());
            content.remarks().forEach(remark -> remarks.add(source.argument() + ": " + remark));
            check.remark(source, content.digits()).ifPresent(remarks::add);
            count += content.digits().size();
            if (count > MOST_DIGITS) {
                throw new UnfitDataException("The data holds more than " + MOST_DIGITS + " digits: name less of it.");
            }
            if (wanted != TestPart.NONE && test.isEmpty()) {
                test = source.readTest();
            }
        }
        if (wanted == TestPart.REQUIRED && test.isEmpty()) {
            throw new BadFileException(
                    Path.of(sources.get(0).argument()), "holds no test part, which --test asks for.");
        }
        return new TrainingData(together(sets), test, List.copyOf(failures), List.copyOf(remarks));
    }

    /** Several sets as one that is called by their names. */
    public static DigitDataset together(List<DigitDataset> sets) {
        String name = sets.stream().map(DigitDataset::name).collect(Collectors.joining(" and "));
        return sets.size() == 1 ? sets.get(0) : DigitDataset.concat(name, sets);
    }

    private static void requireDifferent(List<DataSource> sources) {
        Set<DataSource> seen = new HashSet<>();
        for (DataSource source : sources) {
            if (!seen.add(source)) {
                throw new UnfitDataException("The data " + source.argument() + " is named twice.");
            }
        }
    }
}
