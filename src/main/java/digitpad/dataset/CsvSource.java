package digitpad.dataset;

import digitpad.files.BadFileException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A list of files and what stands in them. The first record names the columns, of which {@code file} and {@code label} are
 * read; without those names the first two columns are them. Labels are whole numbers, kept as text since 007 has three
 * digits; {@code |} may separate rows of digits and is taken out.
 */
public final class CsvSource {
    /** Most files that a list may name. */
    static final int MOST_FILES = 200_000;

    private static final String LABEL = "[0-9]{1,256}";

    private CsvSource() {}

    /**
     * A file of the list.
     *
     * @param file beside the list, which need not exist
     * @param label digits
     */
    public record Entry(Path file, String label) {}

    /**
     * Reads the list, not the files that it names.
     *
     * @throws BadFileException where it cannot be read, is no CSV, names no file or has a label that is no whole number
     */
    public static List<Entry> read(Path list) throws BadFileException {
        List<CsvRecord> records = TextFile.read(list, text -> new CsvReader(list, text).records(MOST_FILES + 1));
        if (records.isEmpty()) {
            throw new BadFileException(list, "is empty.");
        }
        List<String> names = records.get(0).fields().stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        boolean named = names.contains("file") && names.contains("label");
        int fileColumn = named ? names.indexOf("file") : 0;
        int labelColumn = named ? names.indexOf("label") : 1;
        List<Entry> entries = new ArrayList<>(records.size());
        for (CsvRecord each : records.subList(named ? 1 : 0, records.size())) {
            entries.add(entry(list, each, fileColumn, labelColumn));
        }
        if (entries.isEmpty()) {
            throw new BadFileException(list, "names no files.");
        }
        return entries;
    }

    private static Entry entry(Path list, CsvRecord each, int fileColumn, int labelColumn) throws BadFileException {
        if (each.fields().size() <= Math.max(fileColumn, labelColumn)) {
            throw new BadFileException(list, "has no file and label in line " + each.line() + ".");
        }
        String label = each.fields().get(labelColumn).strip().replace("|", "");
        if (!label.matches(LABEL)) {
            throw new BadFileException(list, "has a label that is no whole number in line " + each.line() + ".");
        }
        try {
            return new Entry(list.resolveSibling(each.fields().get(fileColumn).strip()), label);
        } catch (InvalidPathException e) {
            throw new BadFileException(list, "names something that cannot be a file in line " + each.line() + ".", e);
        }
    }
}
