package digitpad.app.explanation;

import digitpad.app.reading.ModelChoice;
import digitpad.app.reading.Sheet;
import digitpad.app.reading.SheetFiles;
import digitpad.app.reading.SheetReader;
import digitpad.explanation.NetworkOpener;
import digitpad.explanation.OpenNetwork;
import digitpad.explanation.figure.NumbersCsv;
import digitpad.explanation.figure.Palette;
import digitpad.explanation.figure.PngFile;
import digitpad.files.AtomicFile;
import digitpad.files.BadFileException;
import digitpad.model.LoadedModel;
import digitpad.recognition.Symbol;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes pictures of what a network does with a digit of a file. */
public final class ExplainFile {
    /** The file with all explanations in words. */
    public static final String WORDS = "explanation.txt";

    private final ModelChoice model;
    private final NetworkOpener opener;

    public ExplainFile(ModelChoice model, NetworkOpener opener) {
        this.model = model;
        this.opener = opener;
    }

    /**
     * How the pictures are to be.
     *
     * @param digit which of the file's digits, counted from 1
     * @param width of the pictures in logical pixels, 380…1400; a picture has {@link PngFile#SCALE} pixels for each
     */
    public record Look(int digit, double width, Palette palette) {}

    /**
     * Writes, for each view, a picture and, where it has any, a table of its numbers; and the explanations in words.
     *
     * @param folder that is made where it does not exist; files of the same names are replaced
     * @return the files that were written
     * @throws BadFileException where the file has no such digit; a sentence says so
     */
    public List<Path> run(Path file, Path folder, Look look) throws IOException {
        Subject subject = subject(file, look.digit());
        List<NamedFigure> figures;
        try (OpenNetwork network = opener.open(model.network())) {
            figures = DigitFigures.of(network, subject, look.width());
        }
        Files.createDirectories(folder);
        PngFile pictures = new PngFile();
        List<Path> written = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        for (NamedFigure each : figures) {
            Path picture = folder.resolve(each.name() + ".png");
            pictures.write(picture, each.figure(), look.palette());
            written.add(picture);
            if (!each.figure().numbers().isEmpty()) {
                Path numbers = folder.resolve(each.name() + ".csv");
                NumbersCsv.write(numbers, List.of(each.figure()));
                written.add(numbers);
            }
            words.append(each.name()).append(": ").append(each.words()).append('\n');
        }
        Path text = folder.resolve(WORDS);
        AtomicFile.write(text, stream -> stream.write(words.toString().getBytes(StandardCharsets.UTF_8)));
        written.add(text);
        return written;
    }

    private Subject subject(Path file, int number) throws IOException {
        Sheet sheet = SheetFiles.open(file);
        List<Symbol.Digit> digits;
        try (LoadedModel reader = model.open()) {
            digits = SheetReader.read(sheet, reader).digits();
        }
        if (digits.isEmpty()) {
            throw new BadFileException(file, "holds no digit that could be explained.");
        }
        if (number > digits.size()) {
            throw new BadFileException(
                    file,
                    digits.size() == 1
                            ? "holds one digit; there is no digit " + number + "."
                            : "holds " + digits.size() + " digits; there is no digit " + number + ".");
        }
        Symbol.Digit digit = digits.get(number - 1);
        return new Subject(digit.image(), digit.ink());
    }
}
