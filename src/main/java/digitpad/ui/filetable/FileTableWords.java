package digitpad.ui.filetable;

import digitpad.app.batch.FileAnswer;
import digitpad.recognition.Percent;
import java.util.Locale;

/** What the table says. */
final class FileTableWords {
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;

    private FileTableWords() {}

    /**
     * "1,234 of 20,000 · 2 min left"; without the time as long as nobody can tell.
     *
     * @param seconds that it took to read so many
     */
    static String progress(int read, int found, double seconds) {
        String done = String.format(Locale.ROOT, "%,d of %,d", read, found);
        boolean telling = read > 0 && seconds > 1;
        return telling ? done + " · " + time(Math.round(seconds / read * (found - read))) + " left" : done;
    }

    private static String time(long seconds) {
        if (seconds < MINUTE) {
            return Math.max(1, seconds) + " s";
        }
        return seconds < HOUR
                ? Math.round((double) seconds / MINUTE) + " min"
                : String.format(Locale.ROOT, "%d h %d min", seconds / HOUR, seconds % HOUR / MINUTE);
    }

    /** "20,000 files · 312 not sure · 3 cannot be read · 2 corrected": only what there is. */
    static String counts(int files, int unsure, int failed, int corrected) {
        String all = String.format(Locale.ROOT, files == 1 ? "%,d file" : "%,d files", files);
        return all + part(unsure, "not sure") + part(failed, "cannot be read") + part(corrected, "corrected");
    }

    private static String part(int count, String what) {
        return count == 0 ? "" : String.format(Locale.ROOT, " · %,d %s", count, what);
    }

    /** Beside a reading: how sure it is. */
    static String confidence(FileRow row) {
        if (row.corrected().isPresent()) {
            return "corrected";
        }
        return row.answer()
                .map(answer -> answer.problem().isPresent() || answer.reading().isEmpty() ? "" : sure(answer))
                .orElse("");
    }

    private static String sure(FileAnswer answer) {
        return answer.unsure() ? "not sure" : Percent.ofProbability(answer.confidence());
    }

    /** "3 of 1,234". */
    static String place(int index, int count) {
        return String.format(Locale.ROOT, "%,d of %,d", index + 1, count);
    }
}
