package digitpad.cli;

import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A record a file; the probabilities are empty where a file has not exactly one digit. */
final class CsvReadings implements ReadingFormat {
    @Override
    public Optional<String> header() {
        return Optional.of("file,label,confidence,"
                + IntStream.range(0, Prediction.DIGITS)
                        .mapToObj(digit -> "p" + digit)
                        .collect(Collectors.joining(",")));
    }

    @Override
    public String line(Path file, Reading reading) {
        String confidence = reading.digits().isEmpty() ? "" : number(ReadingFormat.confidence(reading));
        String probabilities = IntStream.range(0, Prediction.DIGITS)
                .mapToObj(digit -> reading.digits().size() == 1
                        ? number(reading.digits().get(0).prediction().probability(digit))
                        : "")
                .collect(Collectors.joining(","));
        return quoted(file.toString()) + "," + reading.text() + "," + confidence + "," + probabilities;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
