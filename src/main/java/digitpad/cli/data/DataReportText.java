package digitpad.cli.data;

import digitpad.app.data.DataReport;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** What a data set holds, for people. */
final class DataReportText {
    private static final int LONGEST_BAR = 40;

    private DataReportText() {}

    static String of(DataReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "%s", report.source());
        line(text, "digits   %,d%s", report.digits(), test(report));
        line(
                text,
                "writers  %s",
                report.writers().isPresent()
                        ? String.format(Locale.ROOT, "%,d", report.writers().getAsInt())
                        : "not known");
        line(text, "SHA-256  %s", report.digest());
        if (!report.failures().isEmpty() || report.skipped() > 0) {
            line(
                    text,
                    "left out %,d that cannot be read, %,d other things",
                    report.failures().size(),
                    report.skipped());
        }
        List<Integer> counts = report.counts();
        int most = Math.max(1, Collections.max(counts));
        for (int digit = 0; digit < counts.size(); digit++) {
            int count = counts.get(digit);
            int bar = (int) Math.ceil((double) LONGEST_BAR * count / most);
            line(text, "  %d %,9d  %s", digit, count, "█".repeat(bar));
        }
        report.problem().ifPresent(problem -> line(text, "%s", problem));
        return text.toString().stripTrailing();
    }

    private static String test(DataReport report) {
        return report.testDigits() == 0
                ? ""
                : String.format(Locale.ROOT, ", and %,d set aside for the test", report.testDigits());
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values).stripTrailing()).append('\n');
    }
}
