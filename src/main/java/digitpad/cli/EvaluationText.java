package digitpad.cli;

import digitpad.app.evaluation.EvaluationReport;
import digitpad.app.evaluation.GroupScore;
import digitpad.app.evaluation.StatedReading;
import digitpad.recognition.Prediction;
import digitpad.training.Calibration;
import digitpad.training.ConfusionMatrix;
import digitpad.training.ConfusionRanking;
import digitpad.training.ConfusionWords;
import digitpad.training.DigitScore;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** An evaluation for people. */
final class EvaluationText {
    private static final int WORST_WRITERS = 5;
    private static final int MOST_CONFUSED = 10;

    private EvaluationText() {}

    static String of(EvaluationReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "samples   %,d", report.samples());
        line(text, "accuracy  %s", percent(report.accuracy()));
        line(text, "unsure    %s", percent(report.unsureShare()));
        if (report.unsureShare() > 0) {
            line(text, "when sure %s", percent(report.sureAccuracy()));
        }
        line(text, "loss      %s", Double.isFinite(report.loss()) ? number("%.4f", report.loss()) : "–");
        report.digitAccuracy().ifPresent(accuracy -> {
            line(text, "digits    %s, edit distance counted", percent(accuracy));
        });
        calibration(text, report.calibration());
        writers(text, report.writers());
        folders(text, report.folders());
        if (report.digitAccuracy().isPresent()) {
            line(
                    text,
                    "%nbelow: the %,d digits matched with their label",
                    report.confusion().total());
        }
        confusion(text, report.confusion());
        if (report.confusion().total() > 0) {
            perDigit(text, report.confusion());
            mostConfused(text, ConfusionRanking.of(report.confusion()));
        }
        mostConfidentlyWrong(text, report.mostConfidentlyWrong());
        return text.toString().stripTrailing();
    }

    private static void writers(StringBuilder text, List<GroupScore> writers) {
        if (!writers.isEmpty()) {
            line(text, "%nwriters   %d, the worst of them", writers.size());
            writers.stream().limit(WORST_WRITERS).forEach(score -> group(text, score));
        }
    }

    private static void folders(StringBuilder text, List<GroupScore> folders) {
        if (folders.size() > 1) {
            line(text, "%nfolders   %d", folders.size());
            folders.forEach(score -> group(text, score));
        }
    }

    private static void group(StringBuilder text, GroupScore score) {
        line(
                text,
                "  %-10s %8s of %,d, unsure %s",
                score.name(),
                percent(score.accuracy()),
                score.samples(),
                percent(score.unsureShare()));
    }

    private static void mostConfidentlyWrong(StringBuilder text, List<StatedReading> readings) {
        if (!readings.isEmpty()) {
            line(text, "%nmost confidently wrong");
            readings.forEach(reading -> line(
                    text,
                    "  %8s  %s read as %s  %s",
                    percent(reading.confidence()),
                    reading.label(),
                    reading.reading(),
                    reading.name()));
        }
    }

    private static void confusion(StringBuilder text, ConfusionMatrix matrix) {
        line(text, "%nrows are the truth, columns the prediction");
        text.append("   ");
        IntStream.range(0, 10).forEach(digit -> text.append(number("%7d", digit)));
        line(text, "   right");
        for (int truth = 0; truth < 10; truth++) {
            text.append(number("%3d", truth));
            int row = 0;
            for (int prediction = 0; prediction < 10; prediction++) {
                int count = matrix.count(truth, prediction);
                row += count;
                text.append(count == 0 ? "      ·" : number("%7d", count));
            }
            line(text, "%8s", row == 0 ? "–" : percent((double) matrix.count(truth, truth) / row));
        }
    }

    private static void perDigit(StringBuilder text, ConfusionMatrix matrix) {
        line(text, "%n    samples   precision      recall          F1");
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            DigitScore score = matrix.score(digit);
            line(
                    text,
                    "%3d %,7d %11s %11s %11s",
                    digit,
                    score.truths(),
                    percent(score.precision()),
                    percent(score.recall()),
                    percent(score.f1()));
        }
    }

    private static void mostConfused(StringBuilder text, ConfusionRanking ranking) {
        line(text, "%n%s", ConfusionWords.standing(ranking));
        ranking.confusions().stream()
                .limit(MOST_CONFUSED)
                .forEach(confusion -> line(text, "  %s", ConfusionWords.of(confusion)));
    }

    private static void calibration(StringBuilder text, Calibration calibration) {
        if (calibration.samples() > 0) {
            line(
                    text,
                    "calibration error  %s, in the worst of %d bins %s",
                    percent(calibration.expectedError()),
                    calibration.bins().size(),
                    percent(calibration.maximumError()));
        }
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? number("%.2f %%", 100 * share) : "–";
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values))
                .append('\n');
    }
}
