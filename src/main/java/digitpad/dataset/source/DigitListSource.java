package digitpad.dataset.source;

import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.files.BadFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A list of files as {@link CsvSource} reads it, each with one digit to learn. */
public final class DigitListSource {
    private DigitListSource() {}

    /**
     * Reads the list and the files that it names. Files that cannot be read are told and the rest is read all the same.
     *
     * @throws BadFileException where the list cannot be read, or has labels of several digits
     * @throws java.util.concurrent.CancellationException where the digits are not wanted any more
     */
    public static SourceContent read(Path list, ReadingProgress progress) throws BadFileException {
        List<DigitFileReader.Entry> files = new ArrayList<>();
        for (CsvSource.Entry entry : CsvSource.read(list)) {
            if (entry.label().length() != 1) {
                throw new BadFileException(
                        list,
                        "names whole numbers, such as " + entry.label() + " in " + entry.file()
                                + ": to learn from, list files that show one digit each.");
            }
            files.add(new DigitFileReader.Entry(entry.file(), entry.label().charAt(0) - '0'));
        }
        DigitFileReader reader = new DigitFileReader(progress);
        reader.read(files);
        return reader.content(list.toString(), 0);
    }
}
