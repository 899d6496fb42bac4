package digitpad.app.evaluation;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.dataset.SourceContent;
import digitpad.dataset.Turn;
import digitpad.dataset.source.FolderSource;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.page.FoundPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Files in folders 0 to 9, or in several folders that have such folders. The folder of a sample is its digit's in the first
 * case, that of several in the second.
 */
final class FolderSamples implements Samples {
    private static final int UNREAD = -1;

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Turn stored;
    private int skipped;

    private FolderSamples(Turn stored) {
        this.stored = stored;
    }

    /** @param index of the digit among {@code digits}; {@link #UNREAD} where there is none to read */
    private record Entry(Truth truth, DigitDataset digits, int index) {}

    /**
     * @param stored what happened to the pictures, which is undone
     * @throws BadFileException where {@code folder} cannot be read or has no such folders
     */
    static FolderSamples read(Path folder, Turn stored) throws BadFileException {
        FolderSamples samples = new FolderSamples(stored);
        List<Path> several = FolderSource.isPresent(folder) ? List.of() : several(folder);
        if (several.isEmpty()) {
            samples.add(FolderSource.read(folder), "");
        }
        for (Path each : several) {
            samples.add(FolderSource.read(each), String.valueOf(each.getFileName()));
        }
        return samples;
    }

    /** Those in {@code folder} that have folders 0 to 9, by name; none where it cannot be listed. */
    private static List<Path> several(Path folder) throws BadFileException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(FolderSource::isPresent).sorted().toList();
        } catch (IOException e) {
            throw BadFileException.of(folder, e);
        }
    }

    /** @param name of the folder; "" for that of each digit */
    private void add(SourceContent content, String name) {
        for (int i = 0; i < content.files().size(); i++) {
            Truth truth = truth(content.files().get(i), content.digits().label(i), name);
            entries.add(new Entry(truth, content.digits(), i));
        }
        for (SourceContent.UnreadFile unread : content.unread()) {
            entries.add(new Entry(truth(unread.file(), unread.label(), name), content.digits(), UNREAD));
        }
        failures.addAll(content.failures());
        skipped += content.skipped();
    }

    private static Truth truth(Path file, int digit, String name) {
        String label = Integer.toString(digit);
        return new Truth(file.toString(), name.isEmpty() ? label : name, "", label);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    int skipped() {
        return skipped;
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public Sample at(int index) {
        Entry entry = entries.get(index);
        return new Sample(entry.truth(), entry.index() == UNREAD ? FoundPage.BLANK : FoundPage.of(image(entry)));
    }

    private DigitImage image(Entry entry) {
        return stored.undo(entry.digits().image(entry.index()));
    }

    /** At most so many of the digits that were read, spread over all of them. */
    List<LabeledDigit> spread(int most) {
        List<Entry> read =
                entries.stream().filter(entry -> entry.index() != UNREAD).toList();
        int count = Math.min(most, read.size());
        return IntStream.range(0, count)
                .mapToObj(i -> read.get((int) ((long) i * read.size() / count)))
                .map(entry -> new LabeledDigit(image(entry), entry.digits().label(entry.index())))
                .toList();
    }
}
