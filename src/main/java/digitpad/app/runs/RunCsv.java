package digitpad.app.runs;

import digitpad.files.CsvField;
import digitpad.training.history.EpochRecord;
import digitpad.training.plan.TrainingPlan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs as CSV after RFC 4180: a line an epoch, with the run's settings on each, so that any program can plot them. */
final class RunCsv {
    private static final String NUMBER = "-?[0-9.]+([eE]-?[0-9]+)?";

    private static final List<String> COLUMNS = List.of(
            "run",
            "name",
            "created",
            "network",
            "parameters",
            "data",
            "state",
            "optimizer",
            "epochs",
            "batchSize",
            "learningRate",
            "schedule",
            "weightDecay",
            "labelSmoothing",
            "averaging",
            "augmentation",
            "nonDigits",
            "validationShare",
            "seed",
            "workers",
            "testAccuracy",
            "epoch",
            "trainingLoss",
            "trainingAccuracy",
            "validationLoss",
            "validationAccuracy",
            "seconds");

    private RunCsv() {}

    static String of(List<RunRecord> runs) {
        StringBuilder text = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (RunRecord run : runs) {
            for (EpochRecord epoch : run.history().epochs()) {
                text.append(line(run, epoch)).append("\r\n");
            }
        }
        return text.toString();
    }

    private static String line(RunRecord run, EpochRecord epoch) {
        TrainingPlan plan = run.plan();
        return List.<Object>of(
                        run.id(),
                        run.name(),
                        run.created(),
                        run.network().name(),
                        run.network().parameterCount(),
                        String.join(" ", run.sources()),
                        run.state().name().toLowerCase(Locale.ROOT),
                        plan.optimizer().name().toLowerCase(Locale.ROOT),
                        plan.epochs(),
                        plan.batchSize(),
                        plan.learningRate(),
                        plan.schedule().name().toLowerCase(Locale.ROOT),
                        plan.weightDecay(),
                        plan.labelSmoothing(),
                        plan.averaging(),
                        plan.augmentation().toString(),
                        plan.nonDigits(),
                        plan.validationShare(),
                        plan.seed(),
                        plan.workers(),
                        run.figure("testAccuracy").map(Object::toString).orElse(""),
                        epoch.epoch(),
                        epoch.trainingLoss(),
                        epoch.trainingAccuracy(),
                        epoch.validationLoss(),
                        epoch.validationAccuracy(),
                        epoch.seconds())
                .stream()
                .map(value -> field(value.toString()))
                .collect(Collectors.joining(","));
    }

    private static String field(String value) {
        // Spreadsheets take such a beginning for a formula: a run's name must not be one. Numbers may.
        boolean formula = !value.matches(NUMBER) && !value.isEmpty() && "=@+-\t\r".indexOf(value.charAt(0)) >= 0;
        return CsvField.quoted(formula ? "'" + value : value);
    }
}
