package digitpad.app.batch;

import digitpad.recognition.Doubt;
import digitpad.recognition.Reading;

/** A reading in one line of a table. */
final class ReadingRows {
    private ReadingRows() {}

    /** Its rows with a "|" between them; of a long one, the beginning. */
    static String text(Reading reading, Doubt doubt) {
        String whole = reading.text(doubt, "|");
        return whole.length() <= FileAnswer.LONGEST_READING
                ? whole
                : whole.substring(0, FileAnswer.LONGEST_READING) + "…";
    }
}
