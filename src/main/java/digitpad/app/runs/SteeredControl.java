package digitpad.app.runs;

import digitpad.training.TrainingControl;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passes what others want of a training on to its thread. For any thread. */
final class SteeredControl implements TrainingControl {
    /** Between two looks at the network, so that looking costs the training next to nothing. */
    private static final long NANOS_BETWEEN_SNAPSHOTS = 1_000_000_000;

    private final Runnable atRest;
    private boolean paused;
    private boolean stopped;
    private @Nullable Rates change;
    private volatile boolean watched;
    private long snapshotTaken = System.nanoTime() - NANOS_BETWEEN_SNAPSHOTS;

    /** @param atRest run on the training's thread whenever it comes to rest or goes on again */
    SteeredControl(Runnable atRest) {
        this.atRest = atRest;
    }

    synchronized void pause(boolean isPaused) {
        paused = isPaused;
        notifyAll();
    }

    synchronized boolean isPaused() {
        return paused;
    }

    synchronized void stop() {
        stopped = true;
        notifyAll();
    }

    @Override
    public synchronized boolean isStopped() {
        return stopped;
    }

    synchronized void change(Rates rates) {
        change = rates;
    }

    void watch(boolean isWatched) {
        watched = isWatched;
    }

    @Override
    public boolean goOn() throws InterruptedException {
        if (!isPaused() || isStopped()) {
            return !isStopped();
        }
        atRest.run();
        synchronized (this) {
            while (paused && !stopped) {
                wait();
            }
        }
        atRest.run();
        return !isStopped();
    }

    @Override
    public synchronized Optional<Rates> change() {
        Optional<Rates> made = Optional.ofNullable(change);
        change = null;
        return made;
    }

    @Override
    public boolean wantsSnapshot() {
        long now = System.nanoTime();
        if (!watched || now - snapshotTaken < NANOS_BETWEEN_SNAPSHOTS) {
            return false;
        }
        snapshotTaken = now;
        return true;
    }
}
