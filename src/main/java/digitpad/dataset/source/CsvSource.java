package digitpad.dataset.source;

import digitpad.files.BadFileException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A list of files and what stands in them. The first record names the columns, of which {@code file} and {@code label} are
 * read, or what else people call these; without such names the first two columns are them, the one that holds whole numbers
 * alone being the labels. Labels are whole numbers, kept as text since 007 has three digits; {@code |} may separate rows of
 * digits and is taken out, and so are decimal points, commas and signs.
 */
public final class CsvSource {
    /** Most files that a list may name. */
    static final int MOST_FILES = 200_000;

    private static final Set<String> FILE_NAMES =
            Set.of("file", "files", "filename", "file_name", "file name", "path", "image", "picture");

    private static final String LABEL = "[0-9]{1,5000}";

    /** What is taken out of labels: the borders of rows, decimal points and commas, signs. */
    private static final String NO_DIGIT = "[|.,+\\-−–]";

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
        List<CsvRecord> records = TextFile.read(list, text -> CsvReader.read(list, text, MOST_FILES + 1));
        if (records.isEmpty()) {
            throw new BadFileException(list, "is empty.");
        }
        List<String> names = records.get(0).fields();
        int fileName = column(names, FILE_NAMES::contains);
        int labelName = column(names, LabelNames::contains);
        boolean named = fileName >= 0 && labelName >= 0;
        boolean labelsFirst = !named && isOfLabels(records, 0) && !isOfLabels(records, 1);
        int fileColumn = named ? fileName : labelsFirst ? 1 : 0;
        int labelColumn = named ? labelName : labelsFirst ? 0 : 1;
        List<Entry> entries = new ArrayList<>(records.size());
        for (CsvRecord each : records.subList(named ? 1 : 0, records.size())) {
            entries.add(entry(list, each, fileColumn, labelColumn));
        }
        if (entries.isEmpty()) {
            throw new BadFileException(list, "names no files.");
        }
        return entries;
    }

    /** The first column whose name is one of those; -1 where there is none. */
    private static int column(List<String> names, Predicate<String> wanted) {
        return IntStream.range(0, names.size())
                .filter(i -> wanted.test(names.get(i).strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isOfLabels(List<CsvRecord> records, int column) {
        return records.stream()
                .map(CsvRecord::fields)
                .allMatch(fields ->
                        column < fields.size() && label(fields.get(column)).matches(LABEL));
    }

    private static String label(String field) {
        return field.strip().replaceAll(NO_DIGIT, "");
    }

    private static Entry entry(Path list, CsvRecord each, int fileColumn, int labelColumn) throws BadFileException {
        if (each.fields().size() <= Math.max(fileColumn, labelColumn)) {
            throw new BadFileException(list, "has no file and label in line " + each.line() + ".");
        }
        String label = label(each.fields().get(labelColumn));
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
