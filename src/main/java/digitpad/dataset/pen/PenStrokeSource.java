package digitpad.dataset.pen;

import digitpad.dataset.source.TextFile;
import digitpad.files.BadFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Digits and numbers as the movements of a pen, with their writers: the UCI pen digits in their original form ({@code .tra},
 * y up) and digits from UNIPEN as JSON lines ({@code .jsonl}, y down), each plain or gzip.
 */
public final class PenStrokeSource {
    /** Bounds within which a file is read. */
    static final int MOST_SAMPLES = 200_000;

    static final int MOST_POINTS = 4_000_000;

    private PenStrokeSource() {}

    /**
     * Every sample in {@code file}, in its order.
     *
     * @throws BadFileException whose sentence says why there are none: the file cannot be read, is of another kind, holds
     *     something else in some line, or more than {@value #MOST_SAMPLES} samples or {@value #MOST_POINTS} points
     */
    public static List<PenSample> read(Path file) throws BadFileException {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String plain = name.endsWith(".gz") ? name.substring(0, name.length() - ".gz".length()) : name;
        if (plain.endsWith(".tra")) {
            return TextFile.read(file, text -> new PendigitsReader(file).read(text));
        }
        if (plain.endsWith(".jsonl")) {
            return TextFile.read(file, text -> new UnipenReader(file).read(text));
        }
        throw new BadFileException(
                file, "is no pen-stroke file: its name ends neither in .tra nor in .jsonl (or .gz).");
    }
}
