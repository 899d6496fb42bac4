package digitpad.app.benchmark;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.training.TrainingJob;
import digitpad.training.plan.PresetPlans;
import digitpad.training.plan.TrainingPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The training that the speed figures are told of: the preset {@code two-block} by its usual plan, on synthetic digits in
 * memory. Checkpoints go to a folder of its own, which closing removes.
 */
public final class SyntheticTraining implements AutoCloseable {
    /** The network that is trained: 225,034 parameters. */
    public static final NetworkDescription NETWORK = Presets.named(Presets.TWO_BLOCK);

    /** Digits in an epoch, as in MNIST. */
    public static final int DIGITS = 60_000;

    /** Digits a step. */
    public static final int BATCH = 128;

    private static final int UNTIL_STOPPED = 10_000;
    private static final long SEED = 1;
    private static final long VALIDATION_SEED = 2;

    private final Path folder;
    private final Split data;

    /** @param digits in an epoch, and a twelfth of that for validation */
    public SyntheticTraining(int digits) throws IOException {
        DigitDataset validation = SyntheticDigits.of(Math.max(1, digits / 12), VALIDATION_SEED);
        data = new Split(SyntheticDigits.of(digits, SEED), validation);
        folder = Files.createTempDirectory("digitpad-training");
    }

    /**
     * The training, which goes on until it is stopped.
     *
     * @param workers threads that share each batch
     */
    public TrainingJob job(int workers) {
        TrainingPlan plan = PresetPlans.of(Presets.TWO_BLOCK, workers)
                .change()
                .epochs(UNTIL_STOPPED)
                .batchSize(BATCH)
                .build();
        return new TrainingJob(NETWORK, plan, data, checkpoint(), false);
    }

    private Path checkpoint() {
        return folder.resolve("training.checkpoint");
    }

    /** Removes the checkpoint; no training may run any more. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(checkpoint());
        Files.delete(folder);
    }
}
