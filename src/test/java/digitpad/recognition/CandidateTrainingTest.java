package digitpad.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.app.reading.ModelChoice;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.pen.PenSample;
import digitpad.dataset.pen.PenStrokeSource;
import digitpad.dataset.pen.PenWriters;
import digitpad.dataset.source.IdxFiles;
import digitpad.image.GrayImage;
import digitpad.image.page.Candidate;
import digitpad.image.page.CandidateViews;
import digitpad.model.LoadedModel;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.PartingExamples.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the network that scores candidates is trained; {@link #theBundledNetwork()} trains the one that is bundled. */
class CandidateTrainingTest {
    private static final int KERNELS = 8;
    private static final int HIDDEN = 32;
    private static final int EPOCHS = 16;
    private static final double DECAY = 2e-3;

    /** MNIST's training digits from here on are for looking at what was learnt. */
    private static final int HELD_OUT = 50_000;

    private static final Map<Kind, Integer> PAGES = new EnumMap<>(Map.of(
            Kind.NUMBER, 5000,
            Kind.TOUCHING, 5000,
            Kind.DIGIT, 8000,
            Kind.STROKES, 6000,
            Kind.STROKE_DIGIT, 14000,
            Kind.PICTURE, 4000,
            Kind.NON_DIGIT, 4000));

    private static GrayImage look(Random random) {
        float[] pixels = new float[CandidateViews.SIDE * CandidateViews.SIDE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = random.nextFloat();
        }
        return new GrayImage(CandidateViews.SIDE, CandidateViews.SIDE, pixels);
    }

    /** Two atoms, together or each alone. */
    private static PartingExample example(String truth, Random random) {
        List<float[]> features = IntStream.range(0, 3)
                .mapToObj(i -> {
                    float[] own = new float[CandidateFeatures.COUNT];
                    for (int j = 0; j < own.length; j++) {
                        own[j] = random.nextFloat();
                    }
                    return own;
                })
                .toList();
        List<Optional<Candidate.View>> views = IntStream.range(0, 3)
                .mapToObj(i -> Optional.of(new Candidate.View(look(random), look(random))))
                .toList();
        return new PartingExample(
                Ways.Goal.text(truth, List.of('1', '4', '7')), List.of(0b01L, 0b11L, 0b10L), features, views);
    }

    private static double loss(CandidateNetwork network, PartingExample example) {
        CandidateGradient gradient = new CandidateGradient(network);
        gradient.add(example);
        return gradient.loss();
    }

    @Test
    void theGradientIsTheDerivative() {
        Random random = new Random(1);
        CandidateNetwork network = CandidateTraining.fresh(2, 3, 2);
        PartingExample example = example("17", random);
        CandidateGradient gradient = new CandidateGradient(network);
        gradient.add(example);
        network.tensors().forEach((name, values) -> {
            float[] slopes = gradient.sum().tensors().get(name);
            for (int i = 0; i < values.length; i += 1 + values.length / 20) {
                float value = values[i];
                values[i] = value + 1e-3f;
                double above = loss(network, example);
                values[i] = value - 1e-3f;
                double below = loss(network, example);
                values[i] = value;
                assertThat((above - below) / 2e-3)
                        .as(name + " " + i)
                        .isCloseTo(slopes[i], within(2e-3 + 0.05 * Math.abs(slopes[i])));
            }
        });
    }

    @Test
    void whatIsWrittenBecomesLikely() {
        Random random = new Random(3);
        List<PartingExample> examples = List.of(example("17", random), example("4", random), example("17", random));
        CandidateNetwork network = CandidateTraining.fresh(2, 4, 4);
        List<Double> losses = new ArrayList<>();
        CandidateTraining.run(network, examples, 300, 0, 5, losses::add);
        assertThat(losses.get(299)).isLessThan(losses.get(0) / 4);
        CandidateNetwork again = CandidateNetwork.of(network.file(new TreeMap<>()));
        assertThat(loss(again, examples.get(0))).isEqualTo(loss(network, examples.get(0)));
    }

    /** {@code -Ddigitpad.candidates=FILE} trains the network that is bundled as models/candidates.safetensors; it takes an hour. */
    @Test
    void theBundledNetwork() throws IOException {
        String file = System.getProperty("digitpad.candidates", "");
        assumeTrue(!file.isEmpty(), "asked for by -Ddigitpad.candidates=FILE");
        Path data = Path.of(System.getProperty("digitpad.data"));
        DigitDataset mnist = IdxFiles.readWithLabelsBeside(data.resolve("mnist/train-images-idx3-ubyte.gz"));
        try (LoadedModel model = new ModelChoice(new Nd4jModelStore(), Optional.empty()).open()) {
            PartingExamples training = new PartingExamples(
                    mnist.subset("training", IntStream.range(0, HELD_OUT).toArray()),
                    writers(data, PenWriters.Part.TRAINING),
                    model.recognizer(),
                    model.card().doubt());
            List<PartingExample> examples = new ArrayList<>();
            PAGES.forEach((kind, pages) -> examples.addAll(training.of(kind, pages, 1)));
            CandidateNetwork network = CandidateTraining.fresh(KERNELS, HIDDEN, 1);
            CandidateTraining.run(network, examples, EPOCHS, DECAY, 2, loss -> System.out.printf("loss %.4f%n", loss));
            PartingExamples heldOut = new PartingExamples(
                    mnist.subset(
                            "held out", IntStream.range(HELD_OUT, mnist.size()).toArray()),
                    writers(data, PenWriters.Part.VALIDATION),
                    model.recognizer(),
                    model.card().doubt());
            for (Kind kind : Kind.values()) {
                List<PartingExample> others = heldOut.of(kind, 300, 9);
                double loss = others.stream()
                        .mapToDouble(example -> loss(network, example))
                        .average()
                        .orElseThrow();
                System.out.printf("%s, held out: loss %.4f of %d%n", kind, loss, others.size());
            }
            network.file(Map.of("made by", "CandidateTrainingTest.theBundledNetwork"))
                    .write(Path.of(file));
        }
    }

    private static List<List<PenSample>> writers(Path data, PenWriters.Part part) throws IOException {
        List<PenSample> samples = new ArrayList<>();
        for (String file : List.of("pendigits-orig.tra.gz", "unipen-digits.jsonl.gz")) {
            samples.addAll(
                    PenWriters.part(PenStrokeSource.read(data.resolve("strokes").resolve(file)), part));
        }
        return samples.stream()
                .filter(sample -> sample.drawing().bounds().orElseThrow().longestSide() > 0)
                .collect(Collectors.groupingBy(PenSample::writer, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .toList();
    }
}
