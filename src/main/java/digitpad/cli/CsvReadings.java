package digitpad.cli;

import digitpad.app.FileOutcome;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A record a file. Probabilities and candidates are empty where a file has not exactly one digit; the label is empty where that
 * one is unsure, and has a "?" for each unsure one of several.
 */
final class CsvReadings implements ReadingFormat {
    @Override
    public Optional<String> header() {
        return Optional.of("file,label,confidence,"
                + IntStream.range(0, Prediction.DIGITS)
                        .mapToObj(digit -> "p" + digit)
                        .collect(Collectors.joining(","))
                + ",unsure,candidates");
    }

    @Override
    public String line(FileOutcome.Read read) {
        Reading reading = read.reading();
        Doubt doubt = read.doubt();
        List<Prediction> predictions =
                reading.digits().stream().map(Reading.Digit::prediction).toList();
        Optional<Prediction> only = predictions.size() == 1 ? Optional.of(predictions.get(0)) : Optional.empty();
        String confidence = predictions.isEmpty() ? "" : number(ReadingFormat.confidence(reading));
        String probabilities = IntStream.range(0, Prediction.DIGITS)
                .mapToObj(digit -> only.map(is -> number(is.probability(digit))).orElse(""))
                .collect(Collectors.joining(","));
        String candidates = only.map(
                        is -> doubt.candidates(is).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .orElse("");
        return String.join(
                ",",
                quoted(read.file().toString()),
                only.filter(doubt::isUnsure).isPresent() ? "" : reading.text(doubt),
                confidence,
                probabilities,
                Boolean.toString(predictions.stream().anyMatch(doubt::isUnsure)),
                candidates);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private static String quoted(String field) {
        boolean plain = field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
