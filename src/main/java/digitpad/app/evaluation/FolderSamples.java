package digitpad.app.evaluation;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.FolderSource;
import digitpad.dataset.SourceContent;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Files in folders 0 to 9, or in several folders that have such folders. The folder of a sample is its digit's in the first
 * case, that of several in the second.
 */
final class FolderSamples implements Samples {
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private int skipped;

    private FolderSamples() {}

    /** @param index of the digit among {@code digits} */
    private record Entry(Truth truth, DigitDataset digits, int index) {}

    /** @throws BadFileException where {@code folder} cannot be read or has no such folders */
    static FolderSamples read(Path folder) throws BadFileException {
        FolderSamples samples = new FolderSamples();
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
            String label = Integer.toString(content.digits().label(i));
            Truth truth = new Truth(content.files().get(i).toString(), name.isEmpty() ? label : name, "", label);
            entries.add(new Entry(truth, content.digits(), i));
        }
        failures.addAll(content.failures());
        skipped += content.skipped();
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
        return new Sample(entry.truth(), List.of(entry.digits().image(entry.index())));
    }
}
