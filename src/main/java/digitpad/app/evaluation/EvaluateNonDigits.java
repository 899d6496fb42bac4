package digitpad.app.evaluation;

import digitpad.app.evaluation.NonDigitReport.KindScore;
import digitpad.app.evaluation.condition.Conditions;
import digitpad.app.evaluation.condition.PlacedStrokes;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.nondigit.NonDigit;
import digitpad.dataset.nondigit.NonDigits;
import digitpad.dataset.nondigit.PartialDigit;
import digitpad.dataset.pen.PenWriters;
import digitpad.image.page.FoundPage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.model.LoadedModel;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.SymbolReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
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
        return measure(NonDigits.forTesting(count, conditions.seed()), 0);
    }

    /**
     * The digits of a stroke file, ended halfway where that leaves no digit.
     *
     * @param part of the writers; empty for all
     */
    public NonDigitReport halfDrawn(Path file, Optional<PenWriters.Part> part) throws IOException {
        List<PlacedStrokes> samples = PlacedStrokes.read(file, part);
        List<NonDigit> halves = IntStream.range(0, samples.size())
                .mapToObj(i -> halfDrawn(samples.get(i), i))
                .flatMap(Optional::stream)
                .toList();
        return measure(halves, samples.size() - halves.size());
    }

    private Optional<NonDigit> halfDrawn(PlacedStrokes placed, int index) {
        String label = placed.sample().label();
        if (label.length() > 1) {
            return Optional.empty();
        }
        return PartialDigit.of(Integer.parseInt(label), placed.sample().drawing(), conditions.random(index))
                .map(half -> new NonDigit("half-drawn " + label, half, Preprocessor.MEDIAN_STROKE_WIDTH));
    }

    private NonDigitReport measure(List<NonDigit> nonDigits, int leftOut) throws IOException {
        try (LoadedModel opened = model.open()) {
            return measure(nonDigits, leftOut, opened);
        }
    }

    private NonDigitReport measure(List<NonDigit> nonDigits, int leftOut, LoadedModel opened) {
        Doubt doubt = opened.card().doubt();
        Map<String, KindScore> kinds = new TreeMap<>();
        MostConfident mostConfident = new MostConfident();
        for (int start = 0; start < nonDigits.size(); start += SAMPLES_TOGETHER) {
            List<NonDigit> batch = nonDigits.subList(start, Math.min(start + SAMPLES_TOGETHER, nonDigits.size()));
            List<FoundPage> pages = batch.parallelStream()
                    .map(nonDigit -> conditions.preparation().page(nonDigit.drawing()))
                    .toList();
            Iterator<Prediction> predictions = opened.recognizer()
                    .recognize(pages.stream()
                            .flatMap(page -> page.images().stream())
                            .toList())
                    .iterator();
            for (int i = 0; i < batch.size(); i++) {
                String kind = batch.get(i).kind();
                Reading reading = SymbolReader.read(pages.get(i), predictions, doubt);
                boolean caught = reading.digits().isEmpty() || reading.isUnsure(doubt);
                kinds.merge(kind, new KindScore(kind, 1, caught ? 1 : 0), KindScore::plus);
                if (!reading.digits().isEmpty()) {
                    mostConfident.add(new StatedReading(
                            "number " + (start + i) + ", " + kind, "", reading.text(Doubt.NONE), reading.confidence()));
                }
            }
        }
        return new NonDigitReport(doubt.unsureBelow(), leftOut, List.copyOf(kinds.values()), mostConfident.readings());
    }
}
