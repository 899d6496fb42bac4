package digitpad.app.evaluation;

import digitpad.app.ModelChoice;
import digitpad.app.evaluation.NonDigitReport.KindScore;
import digitpad.dataset.PenWriters;
import digitpad.dataset.nondigit.NonDigit;
import digitpad.dataset.nondigit.NonDigits;
import digitpad.dataset.nondigit.PartialDigit;
import digitpad.image.DigitImage;
import digitpad.image.Preprocessor;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.training.LoadedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Measures how often a model is unsure of what is no digit. */
public final class EvaluateNonDigits {
    private static final int SAMPLES_TOGETHER = 512;

    private final ModelChoice model;
    private final Conditions conditions;

    /** @param conditions of which preparation and seed count */
    public EvaluateNonDigits(ModelChoice model, Conditions conditions) {
        this.model = model;
        this.conditions = conditions;
    }

    /**
     * DigitPad's own non-digits for testing.
     *
     * @param count at least 1
     */
    public NonDigitReport drawn(int count) throws IOException {
        return measure(NonDigits.forTesting(count, conditions.seed()));
    }

    /**
     * The digits of a stroke file, ended halfway where that leaves no digit.
     *
     * @param part of the writers; empty for all
     */
    public NonDigitReport halfDrawn(Path file, Optional<PenWriters.Part> part) throws IOException {
        List<PlacedStrokes> samples = PlacedStrokes.read(file, part);
        return measure(IntStream.range(0, samples.size())
                .mapToObj(i -> halfDrawn(samples.get(i), i))
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<NonDigit> halfDrawn(PlacedStrokes placed, int index) {
        String label = placed.sample().label();
        if (label.length() > 1) {
            return Optional.empty();
        }
        return PartialDigit.of(Integer.parseInt(label), placed.sample().drawing(), conditions.random(index))
                .map(half -> new NonDigit("half-drawn " + label, half, Preprocessor.MEDIAN_STROKE_WIDTH));
    }

    private NonDigitReport measure(List<NonDigit> nonDigits) throws IOException {
        LoadedModel opened = model.open();
        Doubt doubt = opened.card().doubt();
        Map<String, KindScore> kinds = new TreeMap<>();
        MostConfident mostConfident = new MostConfident();
        for (int start = 0; start < nonDigits.size(); start += SAMPLES_TOGETHER) {
            List<NonDigit> batch = nonDigits.subList(start, Math.min(start + SAMPLES_TOGETHER, nonDigits.size()));
            List<DigitImage> images = batch.parallelStream().map(this::image).toList();
            List<Prediction> predictions = opened.recognizer().recognize(images);
            for (int i = 0; i < batch.size(); i++) {
                String kind = batch.get(i).kind();
                Prediction prediction = predictions.get(i);
                kinds.merge(kind, new KindScore(kind, 1, doubt.isUnsure(prediction) ? 1 : 0), KindScore::plus);
                mostConfident.add(new StatedReading(
                        "number " + (start + i) + ", " + kind,
                        "",
                        Integer.toString(prediction.label()),
                        prediction.confidence()));
            }
        }
        return new NonDigitReport(doubt.unsureBelow(), List.copyOf(kinds.values()), mostConfident.readings());
    }

    private DigitImage image(NonDigit nonDigit) {
        Optional<DigitImage> image = conditions.preparation() == Preparation.PREPROCESSED
                ? nonDigit.image()
                : conditions.preparation().digit(nonDigit.drawing());
        return image.orElseThrow();
    }
}
