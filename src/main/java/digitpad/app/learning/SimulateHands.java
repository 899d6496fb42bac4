package digitpad.app.learning;

import digitpad.app.hand.HandSample;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.pen.PenDigits;
import digitpad.dataset.pen.PenSample;
import digitpad.dataset.pen.PenStrokeSource;
import digitpad.dataset.pen.PenWriters;
import digitpad.recognition.Recognizer;
import digitpad.training.TrainingFailedException;
import digitpad.training.evaluation.Readings;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Lets writers of stroke files correct a network and teach it their hands, each beginning with the same network: how many of
 * the errors in their other digits does that remove, and what does it cost people whom the lesson knows nothing of?
 */
public final class SimulateHands {
    /** Of fewer digits too few are left to measure by. */
    private static final int LEAST_DIGITS = 50;

    /** A writer of whom fewer digits are misread has little to teach. */
    private static final int LEAST_ERRORS = 3;

    private final ModelChoice model;
    private final Others others;
    private final LearnHand learn;

    /**
     * @param others none of whom are among the writers
     * @param learning teaches a copy of the network a writer's hand
     */
    public SimulateHands(ModelChoice model, Others others, Function<ModelChoice, LearnHand> learning) {
        this.model = model;
        this.others = others;
        this.learn = learning.apply(model);
    }

    /**
     * The digits of one part of the writers in stroke files, named by file and writer.
     *
     * @throws digitpad.files.BadFileException where a file cannot be read
     */
    public static List<PenSample> writers(List<Path> files, PenWriters.Part part) throws IOException {
        List<PenSample> samples = new ArrayList<>();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\..*", "");
            PenWriters.part(PenStrokeSource.read(file), part).stream()
                    .map(sample -> new PenSample(sample.label(), name + " " + sample.writer(), sample.drawing()))
                    .forEach(samples::add);
        }
        return samples;
    }

    /** Hears of each writer. */
    @FunctionalInterface
    public interface News {
        /** A writer's lesson is over and measured; what this throws ends the simulation. */
        void done(SimulatedHand hand) throws IOException;
    }

    /** What the network makes of a writer's digits, in the order of the samples. */
    private record Writer(String name, List<PenSample> samples, Readings readings) {
        int errors() {
            return readings.size() - readings.evaluation().confusion().correct();
        }

        double errorShare() {
            return (double) errors() / readings.size();
        }
    }

    /**
     * Simulates the writers whom the network reads worst.
     *
     * @param samples single digits, each writer's in the order written
     * @param corrections digits that each writer corrects, at the most
     * @param most writers
     * @param news told of each writer when the lesson is over
     * @param cancelled asked all the time
     * @return how many writers there are, simulated or not
     * @throws java.util.concurrent.CancellationException where it was cancelled
     */
    public int run(List<PenSample> samples, int corrections, int most, News news, BooleanSupplier cancelled)
            throws IOException, TrainingFailedException {
        List<Writer> writers;
        List<Readings> strangers = new ArrayList<>();
        try (Recognizer before = model.open().recognizer()) {
            writers = writers(samples, before, cancelled);
            Optional<DigitDataset> mnist = others.mnist().map(digits -> KnownDigits.unused(digits, LearnHand.SEED));
            mnist.ifPresent(digits -> strangers.add(Readings.of(before, digits, share -> {}, cancelled)));
        }
        List<Writer> worst = writers.stream()
                .filter(writer -> writer.readings().size() >= LEAST_DIGITS && writer.errors() >= LEAST_ERRORS)
                .sorted(Comparator.comparingDouble(Writer::errorShare).reversed())
                .limit(most)
                .toList();
        for (Writer writer : worst) {
            List<Readings> all = new ArrayList<>(strangers);
            writers.stream()
                    .filter(other -> !other.equals(writer))
                    .map(Writer::readings)
                    .forEach(all::add);
            news.done(simulate(writer, all, corrections, cancelled));
        }
        return writers.size();
    }

    private static List<Writer> writers(List<PenSample> samples, Recognizer recognizer, BooleanSupplier cancelled) {
        Map<String, List<PenSample>> byWriter = new LinkedHashMap<>();
        samples.forEach(sample -> byWriter.computeIfAbsent(sample.writer(), name -> new ArrayList<>())
                .add(sample));
        List<Writer> writers = new ArrayList<>();
        byWriter.forEach((name, own) -> writers.add(new Writer(
                name,
                own,
                Readings.of(recognizer, PenDigits.asRead(KnownDigits.OTHER_WRITERS, own), share -> {}, cancelled))));
        return writers;
    }

    private SimulatedHand simulate(Writer writer, List<Readings> strangers, int corrections, BooleanSupplier cancelled)
            throws IOException, TrainingFailedException {
        Readings before = writer.readings();
        List<Integer> corrected = Corrections.of(
                IntStream.range(0, before.size()).map(before::truth).toArray(),
                IntStream.range(0, before.size()).map(before::predicted).toArray(),
                corrections);
        Lesson lesson = learn.run(
                corrected.stream()
                        .map(writer.samples()::get)
                        .map(HandSample::of)
                        .toList(),
                others,
                progress -> {},
                cancelled);
        int[] rest = IntStream.range(0, before.size())
                .filter(i -> !corrected.contains(i))
                .toArray();
        DigitDataset restDigits = before.data().subset(writer.name(), rest);
        int rightBefore = (int) IntStream.of(rest).filter(before::isRight).count();
        if (!lesson.isWorthKeeping()) {
            return new SimulatedHand(
                    writer.name(),
                    corrected.size(),
                    new Score(writer.name(), rest.length, rightBefore, rightBefore),
                    lesson,
                    List.of());
        }
        try (Recognizer after = lesson.network().recognizer(TrainingPlan.workersHere())) {
            int rightAfter = right(Readings.of(after, restDigits, share -> {}, cancelled));
            Map<String, Score> ofOthers = new LinkedHashMap<>();
            for (Readings stranger : strangers) {
                Score score = new Score(
                        stranger.data().name(),
                        stranger.size(),
                        right(stranger),
                        right(Readings.of(after, stranger.data(), share -> {}, cancelled)));
                ofOthers.merge(score.name(), score, Score::plus);
            }
            return new SimulatedHand(
                    writer.name(),
                    corrected.size(),
                    new Score(writer.name(), rest.length, rightBefore, rightAfter),
                    lesson,
                    List.copyOf(ofOthers.values()));
        }
    }

    private static int right(Readings readings) {
        return readings.evaluation().confusion().correct();
    }
}
