package digitpad.app.evaluation;

import digitpad.app.reading.ModelChoice;
import digitpad.model.LoadedModel;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.recognition.SymbolReader;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads samples in batches: they are made on all processors, go through the network together and are counted in order. */
final class SampleReader {
    /** How many go through the network at once. */
    static final int SAMPLES_TOGETHER = 512;

    private SampleReader() {}

    /** Opens the model and reads all samples. */
    static NumberScores read(Samples samples, ModelChoice model) throws IOException {
        try (LoadedModel opened = model.open()) {
            return read(samples, opened);
        }
    }

    /** Reads all samples. */
    static NumberScores read(Samples samples, LoadedModel opened) {
        NumberScores scores = new NumberScores(opened.card().doubt());
        for (int start = 0; start < samples.size(); start += SAMPLES_TOGETHER) {
            List<Sample> batch = IntStream.range(start, Math.min(start + SAMPLES_TOGETHER, samples.size()))
                    .parallel()
                    .mapToObj(samples::at)
                    .toList();
            count(batch, opened.recognizer(), scores);
        }
        return scores;
    }

    /** Reads some samples together. */
    static void count(List<Sample> batch, Recognizer recognizer, NumberScores scores) {
        Iterator<Prediction> predictions = recognizer
                .recognize(batch.stream()
                        .flatMap(sample -> sample.page().images().stream())
                        .toList())
                .iterator();
        for (Sample sample : batch) {
            scores.add(sample.truth(), SymbolReader.read(sample.page(), predictions, scores.doubt()));
        }
    }
}
