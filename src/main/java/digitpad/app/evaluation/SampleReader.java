package digitpad.app.evaluation;

import digitpad.app.ModelChoice;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import digitpad.training.LoadedModel;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** Reads samples in batches: they are made on all processors, go through the network together and are counted in order. */
final class SampleReader {
    private static final int SAMPLES_TOGETHER = 512;

    private SampleReader() {}

    /** Opens the model and reads all samples. */
    static NumberScores read(Samples samples, ModelChoice model) throws IOException {
        LoadedModel opened = model.open();
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

    private static void count(List<Sample> batch, Recognizer recognizer, NumberScores scores) {
        List<Prediction> predictions = recognizer.recognize(
                batch.stream().flatMap(sample -> sample.digits().stream()).toList());
        int used = 0;
        for (Sample sample : batch) {
            int count = sample.digits().size();
            scores.add(sample.truth(), predictions.subList(used, used + count));
            used += count;
        }
    }
}
