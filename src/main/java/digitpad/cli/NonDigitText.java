package digitpad.cli;

import digitpad.app.evaluation.NonDigitReport;
import java.util.Locale;

/** What was caught of non-digits, for people. */
final class NonDigitText {
    private NonDigitText() {}

    static String of(NonDigitReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "non-digits  %,d", report.samples());
        line(text, "caught      %s", percent(report.share()));
        if (report.unsureBelow() == 0) {
            line(text, "This network always states what it reads: its card has no bound of confidence.");
        }
        line(text, "");
        report.kinds()
                .forEach(kind -> line(text, "  %-18s %9s of %,d", kind.kind(), percent(kind.share()), kind.samples()));
        line(text, "");
        line(text, "the most confident readings");
        report.mostConfident()
                .forEach(reading -> line(
                        text,
                        "  %9s  read as %s  %s",
                        percent(reading.confidence()),
                        reading.reading(),
                        reading.name()));
        return text.toString().stripTrailing();
    }

    private static String percent(double share) {
        return Double.isFinite(share) ? String.format(Locale.ROOT, "%.2f %%", 100 * share) : "–";
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
