package digitpad.app.runs;

import digitpad.app.data.TrainingData;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.files.BadFileException;
import digitpad.model.LoadedModel;
import digitpad.model.ModelStore;
import digitpad.recognition.Recognizer;
import digitpad.training.evaluation.Readings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the networks of a run make of the digits that were set aside from its data, and the network of its best epoch of the
 * test part, where the data has one. The data is read when it is first asked for.
 */
public final class RunReadings implements EpochReadings {
    /** The digits that epochs were chosen by. */
    public static final String VALIDATION = "Validation part";

    /** The digits that were looked at once. */
    public static final String TEST = "Test part";

    private final RunRecord run;
    private final RunFolder folder;
    private final ModelStore models;
    private final TrainingSession.DataReader reader;
    private @Nullable Parts parts;

    /**
     * The digits that networks can be tried on.
     *
     * @param test empty where the data has none set aside
     */
    public record Parts(DigitDataset validation, Optional<DigitDataset> test) {
        /** Those of a training that began. */
        public static Parts of(SessionEvent.Began began) {
            return new Parts(began.data().validation(), began.test());
        }
    }

    /**
     * @param parts of the run's data where they are in memory
     * @param reader reads the data where they are not
     */
    public RunReadings(
            RunRecord run,
            RunFolder folder,
            ModelStore models,
            Optional<Parts> parts,
            TrainingSession.DataReader reader) {
        this.run = run;
        this.folder = folder;
        this.models = models;
        this.parts = parts.orElse(null);
        this.reader = reader;
    }

    /** Whether these are the networks of {@code other}, however far it is. */
    public boolean areOf(RunRecord other) {
        return run.id().equals(other.id());
    }

    @Override
    public String name() {
        return run.name();
    }

    @Override
    public List<String> data() {
        // The test part belongs to the network that was chosen, when all was chosen.
        return run.figure("testAccuracy").isPresent() ? List.of(VALIDATION, TEST) : List.of(VALIDATION);
    }

    @Override
    public List<Integer> epochs() {
        List<Integer> kept;
        try {
            kept = new ArrayList<>(folder.epochs());
        } catch (IOException e) {
            kept = new ArrayList<>();
        }
        if (kept.isEmpty()) {
            kept.add(bestEpoch());
        }
        return kept;
    }

    @Override
    public List<Integer> epochs(String data) {
        return data.equals(TEST) ? List.of(bestEpoch()) : epochs();
    }

    private int bestEpoch() {
        return run.best().map(best -> best.epoch()).orElse(1);
    }

    @Override
    public Readings read(int epoch, String data, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        Parts there = parts();
        boolean test = data.equals(TEST);
        DigitDataset digits = test
                ? there.test()
                        .orElseThrow(() -> new BadFileException(
                                folder.path(), "was tested on digits that its data does not hold any more."))
                : there.validation();
        LoadedModel model = models.open(
                test
                        ? folder.network(run)
                                .orElseThrow(() ->
                                        new BadFileException(folder.path(), "holds no network of its best epoch."))
                        : network(epoch));
        try (Recognizer recognizer = model.recognizer()) {
            return Readings.of(recognizer, digits, progress, cancelled);
        }
    }

    /** Of the best epoch the network that is used, which is calibrated when the training ends. */
    private Path network(int epoch) throws IOException {
        Path best = folder.model();
        boolean isThatOfTheEpoch = Files.exists(best)
                && Double.valueOf(epoch).equals(models.card(best).figures().get("epoch"));
        return isThatOfTheEpoch ? best : folder.epoch(epoch);
    }

    /** Digits that a network learnt from must not pass for digits that were set aside. */
    private void requireSame(DigitDataset validation) throws IOException {
        Path network = folder.network(run)
                .orElseThrow(() -> new BadFileException(folder.path(), "holds no network of its best epoch."));
        if (!models.card(network).data().contains(TrainModel.describe(validation))) {
            throw new BadFileException(
                    folder.path(),
                    "was trained on other digits than its data holds now, so nothing can be said of them.");
        }
    }

    private Parts parts() throws IOException {
        Parts there = parts;
        if (there == null) {
            TrainingData read = reader.read(run.sources(), () -> false);
            Split split = TrainingMaterial.split(read.digits(), run.plan());
            requireSame(split.validation());
            there = new Parts(split.validation(), read.test());
            parts = there;
        }
        return there;
    }
}
