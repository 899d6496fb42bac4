package digitpad.dataset.source;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files that hold a digit each, several at a time on all processors. The digits come in the order of the files all
 * the same, so that the same files are the same data set on every machine. What cannot be read, or is gone meanwhile, is
 * told, and the rest is read.
 */
final class DigitFileReader {
    /** Files between two looks at whether they are still wanted. */
    private static final int FILES_TOGETHER = 64;

    private static final Logger LOG = LoggerFactory.getLogger(DigitFileReader.class);

    private final DigitCollector digits = new DigitCollector();
    private final List<Path> files = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final List<SourceContent.UnreadFile> unread = new ArrayList<>();
    private final ReadingProgress progress;

    DigitFileReader(ReadingProgress progress) {
        this.progress = progress;
    }

    /** A file and the digit that it shows. */
    record Entry(Path file, int label) {}

    /** @param image what the file shows; neither this nor the sentence is there where there was too little memory */
    private record Outcome(Entry entry, @Nullable DigitImage image, @Nullable String failure) {}

    /** Something that cannot be read; {@code sentence} says why. */
    void fail(String sentence) {
        failures.add(sentence);
    }

    /**
     * Reads the files.
     *
     * @throws java.util.concurrent.CancellationException where the progress's listener wants no more
     */
    void read(List<Entry> entries) {
        for (int start = 0; start < entries.size(); start += FILES_TOGETHER) {
            progress.check();
            progress.read(start, entries.size());
            List<Entry> some = entries.subList(start, Math.min(start + FILES_TOGETHER, entries.size()));
            some.parallelStream().map(DigitFileReader::look).toList().forEach(this::take);
        }
        progress.read(entries.size(), entries.size());
    }

    /** What was read so far. */
    SourceContent content(String name, int skipped) {
        return new SourceContent(digits.toDataset(name), failures, skipped, files, unread, List.of());
    }

    private void take(Outcome first) {
        // A large picture that found no room beside others may find it alone.
        Outcome outcome = first.image() == null && first.failure() == null ? look(first.entry()) : first;
        DigitImage image = outcome.image();
        if (image != null) {
            digits.add(new LabeledDigit(image, outcome.entry().label()), DigitDataset.UNKNOWN_WRITER);
            files.add(outcome.entry().file());
        } else {
            String failure = outcome.failure();
            unread.add(new SourceContent.UnreadFile(
                    outcome.entry().file(), outcome.entry().label()));
            failures.add(
                    failure == null ? outcome.entry().file() + " needs more memory than DigitPad may use." : failure);
        }
    }

    private static Outcome look(Entry entry) {
        Path file = entry.file();
        try {
            Optional<DigitImage> image = DigitFiles.process(file).result();
            return image.isPresent()
                    ? new Outcome(entry, image.get(), null)
                    : new Outcome(entry, null, file + " is blank.");
        } catch (BadFileException e) {
            return new Outcome(entry, null, e.getMessage());
        } catch (OutOfMemoryError e) {
            return new Outcome(entry, null, null);
        } catch (RuntimeException e) {
            // One file that nobody thought of must not take the others with it.
            LOG.error("Reading {} failed", file, e);
            return new Outcome(entry, null, file + " could not be read: something unexpected went wrong (" + e + ").");
        }
    }
}
