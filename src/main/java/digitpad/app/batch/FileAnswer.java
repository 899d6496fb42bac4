package digitpad.app.batch;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What is kept in memory of a file that was read, however much stands in it: the rest lies in a {@link ReadingSpool}.
 *
 * @param file that was read, or could not be
 * @param reading as text with a "?" for whatever is unsure, a "|" between rows; "" where nothing stands there; cut where it is long
 * @param confidence of the whole, 0…1
 * @param unsure whether anything of it is
 * @param problem the sentence of a file that could not be read
 * @param place of its lines in the spool; −1 where it could not be read
 */
public record FileAnswer(
        Path file, String reading, double confidence, boolean unsure, Optional<String> problem, long place) {
    /** Characters that are kept of a reading. */
    static final int LONGEST_READING = 200;

    static FileAnswer failed(Path file, String sentence) {
        return new FileAnswer(file, "", 0, false, Optional.of(sentence), -1);
    }
}
