package digitpad.ui.data;

import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.app.data.TrainableSplit;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.SourceContent;
import digitpad.dataset.download.DownloadProgress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is said about data, in words. */
final class DataWording {
    static final String NOTHING_CHOSEN = "Choose the digits to learn from, or open a folder or a file of your own.";
    static final String DOWNLOAD_BEGINS = "Looking for a mirror…";

    private static final double MEGABYTE = 1e6;

    private DataWording() {}

    static String loading(DataSource source) {
        return "Reading " + DataSources.inWords(source.argument()) + "…";
    }

    static String missing(DataSource source) {
        return source.title() + " is not on this computer yet: 70,000 digits, an 11.6 MB download, once.";
    }

    static String reading(DataSource source, int done, int total) {
        return String.format(Locale.ROOT, "%s %,d of %,d files", loading(source), done, total);
    }

    static String downloading(DownloadProgress far) {
        return String.format(
                Locale.ROOT,
                "%.1f of %.1f MB%s",
                far.bytesDone() / MEGABYTE,
                far.bytesTotal() / MEGABYTE,
                far.timeLeft().map(DataWording::left).orElse(""));
    }

    /** How much there is, by how many, and what was left out. */
    static String summary(Optional<SourceContent> content) {
        return content.map(DataWording::summary).orElse("");
    }

    /** Why a network cannot learn from it, "" where it can. */
    static String problem(Optional<SourceContent> content) {
        return content.flatMap(is -> TrainableSplit.problem(is.digits())).orElse("");
    }

    /** What people should know of the digits, "" where there is nothing. */
    static String remarks(Optional<SourceContent> content) {
        return content.map(is -> is.remarks().stream()
                        .map(remark -> remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1))
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static String summary(SourceContent content) {
        DigitDataset digits = content.digits();
        List<String> parts = new ArrayList<>();
        parts.add(count(digits.size(), "digit"));
        digits.writerCount().ifPresent(writers -> parts.add(count(writers, "writer")));
        int failures = content.failures().size();
        if (failures > 0) {
            parts.add(count(failures, "file") + " could not be read");
        }
        if (content.skipped() > 0) {
            parts.add(count(content.skipped(), "other thing") + " passed over");
        }
        return String.join("  ·  ", parts);
    }

    private static String count(int count, String what) {
        return String.format(Locale.ROOT, "%,d %s%s", count, what, count == 1 ? "" : "s");
    }

    private static String left(Duration time) {
        long seconds = time.toSeconds() + 1;
        return seconds < 100 ? ", " + seconds + " s left" : ", " + (seconds + 59) / 60 + " min left";
    }
}
