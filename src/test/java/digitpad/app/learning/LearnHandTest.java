package digitpad.app.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.app.hand.HandSample;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.Split;
import digitpad.dataset.UnfitDataException;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.dataset.builtin.HandWriting;
import digitpad.dataset.pen.PenSample;
import digitpad.files.BadFileException;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.model.ModelCard;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer;
import digitpad.model.network.NetworkDescription;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.nd4j.learning.Nd4jLastLayers;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.OverflowException;
import digitpad.recognition.Recognizer;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.SafetensorsReader;
import digitpad.safetensors.Tensor;
import digitpad.training.EngineTrainer;
import digitpad.training.FineTuning;
import digitpad.training.TrainedNetwork;
import digitpad.training.TrainingControl;
import digitpad.training.TrainingFailedException;
import digitpad.training.TrainingJob;
import digitpad.training.plan.PresetPlans;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lessons of a small network that knows DigitPad's own digits, by people whom DigitPad makes up. */
class LearnHandTest {
    private static final NetworkDescription NETWORK = new NetworkDescription(
            "small",
            List.of(
                    new Layer.Convolution(8, 5, 2, Layer.Padding.SAME),
                    new Layer.Activation(Layer.Activation.Function.RELU),
                    new Layer.Pooling(Layer.Pooling.Reduction.MAX, 2),
                    new Layer.Dense(32),
                    new Layer.Activation(Layer.Activation.Function.RELU),
                    new Layer.Dense(10)));

    @TempDir
    static Path folder;

    private static Path base = Path.of("");
    private static byte[] baseBytes = {};
    /** Of a mirroring hand, forty digits. */
    private static Lesson lesson;

    @BeforeAll
    static void trainTheBase() throws Exception {
        TrainingPlan plan = PresetPlans.of("small", 2).change().epochs(6).build();
        TrainedNetwork network = new EngineTrainer(Nd4jGradientEngine::new)
                .train(
                        new TrainingJob(
                                NETWORK,
                                plan,
                                Split.of(BuiltInDigits.of(3000, 9), 0.1, 1),
                                folder.resolve("checkpoint"),
                                false),
                        event -> {},
                        TrainingControl.UNDISTURBED);
        base = folder.resolve("base.safetensors");
        network.best()
                .save(
                        base,
                        new ModelCard(
                                "small",
                                NETWORK,
                                Preprocessor.VERSION,
                                ModelCard.DIGIT_LABELS,
                                0.4,
                                Map.of(),
                                List.of("built-in digits: 3000"),
                                Map.of("testAccuracy", 0.9),
                                List.of(),
                                "2026-01-01",
                                "test"));
        baseBytes = Files.readAllBytes(base);
        lesson = learn(mirroring(4, 1));
    }

    private static ModelChoice choice() {
        return new ModelChoice(new Nd4jModelStore(), Optional.of(base));
    }

    /** Somebody who writes {@code times} of each digit as others do, but mirrors the 2, the 3 and the 7. */
    private static List<PenSample> mirroring(int times, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        HandWriting hand = HandWriting.of(new SplittableRandom(77));
        List<PenSample> samples = new ArrayList<>();
        for (int i = 0; i < 10 * times; i++) {
            int label = i % 10;
            Drawing drawing = hand.digit(label, random);
            boolean mirrored = label == 2 || label == 3 || label == 7;
            samples.add(new PenSample(Integer.toString(label), "", mirrored ? mirrored(drawing) : drawing));
        }
        return samples;
    }

    private static Drawing mirrored(Drawing drawing) {
        return new Drawing(drawing.strokes().stream()
                .map(stroke -> new Stroke(
                        stroke.points().stream()
                                .map(point -> new Point(400 - point.x(), point.y()))
                                .toList(),
                        stroke.width()))
                .toList());
    }

    private static List<HandSample> own(List<PenSample> samples) {
        return samples.stream().map(HandSample::of).toList();
    }

    private static Lesson learn(List<PenSample> personal) throws Exception {
        return new LearnHand(Nd4jLastLayers::new, choice(), "test")
                .run(own(personal), Others.NONE, progress -> {}, () -> false);
    }

    private static int right(Recognizer recognizer, List<PenSample> samples) {
        int right = 0;
        for (PenSample sample : samples) {
            DigitImage image = Preprocessor.process(sample.drawing()).result().orElseThrow();
            right += recognizer.recognize(image).label() == Integer.parseInt(sample.label()) ? 1 : 0;
        }
        return right;
    }

    /** Weights that are numbers still, but make none of a digit. */
    @Test
    void aNetworkWhoseNumbersOverflowCannotBeTaught() throws IOException {
        SafetensorsFile whole = SafetensorsReader.read(base);
        Map<String, Tensor> huge = new LinkedHashMap<>();
        whole.tensors().forEach((name, tensor) -> {
            float[] values = tensor.values().clone();
            for (int i = 0; i < values.length; i++) {
                values[i] *= 1e25f;
            }
            huge.put(name, new Tensor(tensor.shape(), values));
        });
        Path file = folder.resolve("huge.safetensors");
        new SafetensorsFile(whole.metadata(), huge).write(file);
        ModelChoice choice = new ModelChoice(new Nd4jModelStore(), Optional.of(file));
        LearnHand learning = new LearnHand(Nd4jLastLayers::new, choice, "test");
        assertThatThrownBy(() -> learning.run(own(mirroring(2, 1)), Others.NONE, progress -> {}, () -> false))
                .isInstanceOf(TrainingFailedException.class)
                .hasMessage("The network cannot be taught: its numbers overflowed.");
        // Nor is it measured: what is no number is no wrong reading either.
        FineTuning.Plan plan = new FineTuning.Plan(1, 1, 1, 1e-3, 0, 1);
        StoredNetwork network = choice.network();
        int first = TaughtLayers.first(network.card().network());
        try (Pupil pupil = new Pupil(new Nd4jLastLayers(network, first, 1, 1), plan, () -> false)) {
            float[] ink = new float[DigitImage.AREA];
            Arrays.fill(ink, 1);
            float[] features = pupil.features(ink);
            assertThatThrownBy(() -> pupil.probabilities(pupil.before(), features))
                    .isInstanceOf(OverflowException.class);
        }
    }

    @Test
    void aHandIsLearntWithoutLosingOthers() throws Exception {
        assertThat(lesson.verdict()).isEqualTo(Lesson.Verdict.IMPROVED);
        assertThat(lesson.own().digits()).isEqualTo(40);
        assertThat(lesson.own().rightAfter()).isGreaterThan(lesson.own().rightBefore());
        assertThat(lesson.others()).isNotEmpty().noneMatch(Score::losesTooMuch);
        List<PenSample> later = mirroring(10, 2);
        try (Recognizer before = new Nd4jModelStore().open(base).recognizer();
                Recognizer after = lesson.network().recognizer(1)) {
            assertThat(right(after, later)).isGreaterThan(right(before, later));
        }
    }

    @Test
    void theBaseStaysAsItWasAndIsNotReplaced() throws Exception {
        assertThat(Files.readAllBytes(base)).isEqualTo(baseBytes);
        assertThatThrownBy(() -> lesson.save(base.resolveSibling(".").resolve(base.getFileName())))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("name another file");
        assertThat(Files.readAllBytes(base)).isEqualTo(baseBytes);
    }

    @Test
    void theCardSaysWhereTheNetworkComesFromAndKeepsItsBoundOfDoubt() throws Exception {
        assertThat(lesson.card().name()).isEqualTo("small, my hand");
        assertThat(lesson.card().unsureBelow()).isEqualTo(0.4);
        assertThat(lesson.card().figures())
                .containsKeys("personalBefore", "personalAfter")
                .doesNotContainKey("testAccuracy");
        assertThat(lesson.card().remarks().get(0))
                .startsWith("A copy of small (made 2026-01-01) that learnt 40 digits");
        Path file = folder.resolve("mine.safetensors");
        lesson.save(file);
        assertThat(new Nd4jModelStore().card(file)).isEqualTo(lesson.card());
    }

    @Test
    void theSameDigitsGiveTheSameNetworkAndProgressGoesOnlyForward() throws Exception {
        Path first = folder.resolve("first.safetensors");
        Path second = folder.resolve("second.safetensors");
        lesson.save(first);
        List<LessonProgress> progress = new ArrayList<>();
        new LearnHand(Nd4jLastLayers::new, choice(), "test")
                .run(own(mirroring(4, 1)), Others.NONE, progress::add, () -> false)
                .save(second);
        assertThat(first).hasSameBinaryContentAs(second);
        assertThat(progress).extracting(LessonProgress::done).isSorted();
        assertThat(progress).extracting(LessonProgress::stage).contains(LessonProgress.Stage.values());
    }

    /** Everybody's digits; ones are called sevens and sevens ones, or one digit alone is called something else. */
    private static List<PenSample> mislabelled(IntUnaryOperator calledAt) {
        SplittableRandom random = new SplittableRandom(4);
        List<PenSample> personal = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Drawing drawing = HandWriting.of(random).digit(i % 10, random);
            personal.add(new PenSample(Integer.toString(calledAt.applyAsInt(i)), "", drawing));
        }
        return personal;
    }

    /** What everybody else writes cannot be given up. */
    @Test
    void swappedLabelsAreNotLearnt() throws Exception {
        int[] called = {0, 7, 2, 3, 4, 5, 6, 1, 8, 9};
        assertThat(learn(mislabelled(i -> called[i % 10])).verdict()).isNotEqualTo(Lesson.Verdict.IMPROVED);
    }

    @Test
    void aMistakenLabelIsDoubted() throws Exception {
        int mistaken = surelyRead(mislabelled(i -> i % 10));
        int called = (mistaken + 5) % 10;
        assertThat(learn(mislabelled(i -> i == mistaken ? called : i % 10)).doubtful())
                .contains(mistaken)
                .hasSizeLessThan(5);
    }

    /** The digit that the base is surest of, and right. */
    private static int surelyRead(List<PenSample> samples) throws IOException {
        int surest = 0;
        double most = 0;
        try (Recognizer recognizer = new Nd4jModelStore().open(base).recognizer()) {
            for (int i = 0; i < samples.size(); i++) {
                double probability = recognizer
                        .recognize(Preprocessor.process(samples.get(i).drawing())
                                .result()
                                .orElseThrow())
                        .probability(i % 10);
                if (probability > most) {
                    most = probability;
                    surest = i;
                }
            }
        }
        return surest;
    }

    @Test
    void aLessonIsCancelled() {
        List<LessonProgress> progress = new ArrayList<>();
        LearnHand learn = new LearnHand(Nd4jLastLayers::new, choice(), "test");
        assertThatThrownBy(() -> learn.run(own(mirroring(2, 1)), Others.NONE, progress::add, () -> progress.stream()
                        .anyMatch(each -> each.stage() == LessonProgress.Stage.LEARNING)))
                .isInstanceOf(CancellationException.class);
        assertThat(progress).noneMatch(each -> each.stage() == LessonProgress.Stage.MEASURING);
    }

    @Test
    void tooFewDigitsAreRefusedBeforeAnyNetworkIsOpened() {
        LearnHand learn = new LearnHand(
                Nd4jLastLayers::new,
                new ModelChoice(new Nd4jModelStore(), Optional.of(folder.resolve("missing.safetensors"))),
                "test");
        assertThatThrownBy(
                        () -> learn.run(own(mirroring(1, 1).subList(0, 2)), Others.NONE, progress -> {}, () -> false))
                .isInstanceOf(UnfitDataException.class);
        assertThatThrownBy(() -> learn.run(own(mirroring(2, 1)), Others.NONE, progress -> {}, () -> false))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("does not exist");
    }
}
