package digitpad.ui.runs;

import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.ui.training.AugmentationLevel;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A run as the table has it.
 *
 * @param trained whether somebody trains it at this moment
 * @param resumable whether there is something to go on from
 * @param usable whether a network of it is kept
 */
public record RunRow(RunRecord run, boolean trained, boolean resumable, boolean usable) {
    private static final DateTimeFormatter STARTED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    /** How far the run got, in a word. */
    String state() {
        return switch (run.state()) {
            case RUNNING -> trained ? "training" : "interrupted";
            case STOPPED -> "stopped";
            case FAILED -> "failed";
            case FINISHED -> "finished";
        };
    }

    /** Whether it can be gone on with now. */
    boolean canBeResumed() {
        return resumable && !trained && run.state() != RunState.FINISHED;
    }

    /** Epochs done of those planned. */
    String epochs() {
        return run.history().epochs().size() + "/" + run.plan().epochs();
    }

    /** Share of the validation digits read right by the network that is kept; NaN where there is none. */
    double validationAccuracy() {
        return run.best().map(best -> best.validationAccuracy()).orElse(Double.NaN);
    }

    /** Share of the test digits read right; NaN where it was not measured. */
    double testAccuracy() {
        return run.figure("testAccuracy").orElse(Double.NaN);
    }

    /** When it was started, by the clock on the wall; in the order of time also where it is sorted as a text. */
    String started() {
        return STARTED.format(Instant.parse(run.created()).atZone(ZoneId.systemDefault()));
    }

    String augmentation() {
        return AugmentationLevel.of(run.plan().augmentation()).title();
    }
}
