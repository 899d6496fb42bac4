package digitpad.ui.training;

import digitpad.app.runs.RunRecord;
import digitpad.recognition.Percent;
import digitpad.training.history.TrainingEvent;
import java.util.Locale;

/** How a training is told in words. */
final class TrainingWords {
    private TrainingWords() {}

    static String headline(Phase phase, TrainingEvent.BatchDone batch, int epochs) {
        String place = String.format(Locale.ROOT, "poch %d of %d, batch %,d", batch.epoch(), epochs, batch.batch());
        return phase == Phase.PAUSED
                ? "Paused in e" + place
                : String.format(Locale.ROOT, "E%s of %,d", place, batch.batches());
    }

    static String detail(Phase phase, Pace pace) {
        String elapsed = duration(pace.elapsed());
        if (phase == Phase.PAUSED) {
            return elapsed + " so far";
        }
        String speed = String.format(Locale.ROOT, "%,.0f images/s · %s", pace.imagesPerSecond(), elapsed);
        return pace.remaining()
                .map(left -> speed + ", " + duration(left) + " left")
                .orElse(speed);
    }

    static String result(RunRecord run) {
        String how =
                switch (run.state()) {
                    case FINISHED -> "Finished";
                    case STOPPED -> "Stopped";
                    case FAILED -> "Ended early";
                    case RUNNING -> "Under way";
                };
        return run.best()
                .map(best -> String.format(
                        Locale.ROOT,
                        "%s: %s of the validation digits are read right%s",
                        how,
                        Percent.ofShare(best.validationAccuracy(), 2),
                        run.figure("testAccuracy")
                                .map(test -> ", " + Percent.ofShare(test, 2) + " of the test digits")
                                .orElse("")))
                .orElse(how);
    }

    static String effort(RunRecord run) {
        int epochs = run.history().epochs().size();
        return switch (epochs) {
            case 0 -> "";
            case 1 -> "1 epoch in " + duration(run.seconds());
            default ->
                epochs + " epochs in " + duration(run.seconds())
                        + run.best()
                                .map(best -> ", the best was epoch " + best.epoch())
                                .orElse("");
        };
    }

    /** Hours, minutes and seconds as far as they matter. */
    static String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        if (whole < 3600) {
            return String.format(Locale.ROOT, "%d:%02d min", whole / 60, whole % 60);
        }
        return String.format(Locale.ROOT, "%d:%02d h", whole / 3600, whole / 60 % 60);
    }
}
