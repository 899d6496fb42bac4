package digitpad.cli.evaluate;

import digitpad.app.evaluation.NonDigitReport;
import digitpad.recognition.Percent;
import java.util.Locale;

/** What was caught of non-digits, for people. */
final class NonDigitText {
    private NonDigitText() {}

    static String of(NonDigitReport report) {
        StringBuilder text = new StringBuilder();
        line(text, "non-digits  %,d", report.samples());
        if (report.leftOut() > 0) {
            line(text, "left out    %,d, which halfway are digits still, or are whole numbers", report.leftOut());
        }
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
                        Percent.ofProbability(reading.confidence(), 2),
                        reading.reading(),
                        reading.name()));
        return text.toString().stripTrailing();
    }

    private static String percent(double share) {
        return Percent.ofShare(share, 2);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
