package digitpad.app.benchmark;

import digitpad.training.TrainedNetwork;
import digitpad.training.Trainer;
import digitpad.training.TrainingFailedException;
import digitpad.training.history.TrainingEvent;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Measures how fast a {@link SyntheticTraining} goes, by the trainer that the program trains with. */
final class MeasureTraining {
    private final Trainer trainer;
    private final SyntheticTraining training;
    private final BooleanSupplier stop;

    /** @param stop looked at between batches */
    MeasureTraining(Trainer trainer, SyntheticTraining training, BooleanSupplier stop) {
        this.trainer = trainer;
        this.training = training;
        this.stop = stop;
    }

    /**
     * What was measured.
     *
     * @param imagesPerSecond learnt from, in the median round
     * @param residentMegabytes at the end of the last epoch while the training held all its memory; 0 where none ended
     * @param network that was trained
     */
    record Figures(double imagesPerSecond, double residentMegabytes, TrainedNetwork network) {}

    /**
     * Trains until {@code rounds} rounds are measured.
     *
     * @throws CancellationException where it was stopped
     */
    Figures rounds(int workers, int rounds) throws IOException, TrainingFailedException {
        Observer observer = new Observer();
        return train(workers, observer, () -> observer.timer.measured() >= rounds);
    }

    /**
     * Trains and validates for one epoch.
     *
     * @throws CancellationException where it was stopped
     */
    Figures epoch(int workers) throws IOException, TrainingFailedException {
        Observer observer = new Observer();
        return train(workers, observer, () -> observer.residentMegabytes > 0);
    }

    private Figures train(int workers, Observer observer, BooleanSupplier enough)
            throws IOException, TrainingFailedException {
        TrainedNetwork network = trainer.train(
                training.job(workers), observer::accept, () -> !stop.getAsBoolean() && !enough.getAsBoolean());
        if (stop.getAsBoolean()) {
            throw new CancellationException("The training that was measured was stopped.");
        }
        return new Figures(
                observer.timer.imagesPerSecond(SyntheticTraining.BATCH), observer.residentMegabytes, network);
    }

    private static final class Observer {
        private final RoundTimer timer = new RoundTimer(System::nanoTime);
        private double residentMegabytes;

        private void accept(TrainingEvent event) {
            timer.accept(event);
            if (event instanceof TrainingEvent.EpochDone) {
                residentMegabytes = ResidentMemory.measure().nowMegabytes();
            }
        }
    }
}
