package digitpad.cli.evaluate;

import digitpad.app.evaluation.EvaluationReport;
import digitpad.app.evaluation.GroupScore;
import digitpad.app.evaluation.StatedReading;
import digitpad.recognition.Percent;
import digitpad.training.evaluation.Calibration;
import digitpad.training.evaluation.ConfusionMatrix;
import digitpad.training.evaluation.ConfusionRanking;
import digitpad.training.evaluation.ConfusionWords;
import digitpad.training.evaluation.DigitScore;
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
        boolean unread = report.unreadable() > 0;
        line(text, "samples   %,d", report.samples());
        line(
                text,
                "read      %,d, unreadable %,d%s",
                report.read(),
                report.unreadable(),
                unread ? ", which count as wrong" : "");
        line(text, "accuracy  %s%s", percent(report.accuracy()), unread ? " of all samples" : "");
        line(text, "unsure    %s%s", percent(report.unsureShare()), unread ? ", the unreadable ones among them" : "");
        if (report.unsureShare() > 0) {
            line(text, "when sure %s", percent(report.sureAccuracy()));
        }
        report.digitAccuracy().ifPresent(accuracy -> {
            line(
                    text,
                    "digits    %s, edit distance counted%s",
                    percent(accuracy),
                    unread ? ", those of unreadable samples as left out" : "");
        });
        String ofRead = report.leavesDigitsOut() ? ", of the digits that were read" : "";
        line(text, "loss      %s%s", Double.isFinite(report.loss()) ? number("%.4f", report.loss()) : "–", ofRead);
        calibration(text, report.calibration(), ofRead);
        writers(text, report.writers());
        folders(text, report.folders());
        if (report.digitAccuracy().isPresent()) {
            line(
                    text,
                    "%nbelow: the %,d digits matched with their label",
                    report.confusion().total());
        }
        confusion(text, report.confusion(), ofRead);
        if (report.confusion().total() > 0) {
            perDigit(text, report.perDigit(), report.leavesDigitsOut());
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
                "  %-10s %8s of %,d, unsure %s%s",
                score.name(),
                percent(score.accuracy()),
                score.samples(),
                percent(score.unsureShare()),
                score.unreadable() == 0 ? "" : number(", %,d unreadable", score.unreadable()));
    }

    private static void mostConfidentlyWrong(StringBuilder text, List<StatedReading> readings) {
        if (!readings.isEmpty()) {
            line(text, "%nmost confidently wrong");
            readings.forEach(reading -> line(
                    text,
                    "  %8s  %s read as %s  %s",
                    Percent.ofProbability(reading.confidence(), 2),
                    reading.label(),
                    reading.reading(),
                    reading.name()));
        }
    }

    private static void confusion(StringBuilder text, ConfusionMatrix matrix, String ofRead) {
        line(text, "%nrows are the truth, columns the prediction%s", ofRead);
        text.append("   ");
        IntStream.range(0, 10).forEach(digit -> text.append(number("%7d", digit)));
        line(text, "    right");
        for (int truth = 0; truth < 10; truth++) {
            text.append(number("%3d", truth));
            int row = 0;
            for (int prediction = 0; prediction < 10; prediction++) {
                int count = matrix.count(truth, prediction);
                row += count;
                text.append(count == 0 ? "      ·" : number("%7d", count));
            }
            line(text, " %8s", row == 0 ? "–" : percent((double) matrix.count(truth, truth) / row));
        }
    }

    private static void perDigit(StringBuilder text, List<DigitScore> scores, boolean leavesOut) {
        line(
                text,
                "%n    samples   precision      recall          F1%s",
                leavesOut ? "   of all digits: one that was not read was missed" : "");
        for (DigitScore score : scores) {
            line(
                    text,
                    "%3d %,7d %11s %11s %11s",
                    score.digit(),
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

    private static void calibration(StringBuilder text, Calibration calibration, String ofRead) {
        if (calibration.samples() > 0) {
            line(
                    text,
                    "calibration error  %s, in the worst of %d bins %s%s",
                    percent(calibration.expectedError()),
                    calibration.bins().size(),
                    percent(calibration.maximumError()),
                    ofRead);
        }
    }

    private static String percent(double share) {
        return Percent.ofShare(share, 2);
    }

    private static String number(String format, Object value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format.replace("%n", "\n"), values))
                .append('\n');
    }
}
