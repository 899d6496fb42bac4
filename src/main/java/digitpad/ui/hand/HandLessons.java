package digitpad.ui.hand;

import digitpad.app.ModelChoice;
import digitpad.app.hand.HandCheck;
import digitpad.app.hand.PersonalDigit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Teaches a copy of a network its user's hand. Both take their time and are called on a thread of their own. */
public interface HandLessons {
    /**
     * Looks at the digits before they are learned from.
     *
     * @param base the network that is to learn
     */
    HandCheck check(ModelChoice base, List<PersonalDigit> digits) throws IOException;

    /**
     * Teaches.
     *
     * @param base the network that a copy is made of
     * @param progress hears how much is done, 0…1, on any thread
     * @param cancelled whether nobody wants it any more
     * @throws java.util.concurrent.CancellationException where it was cancelled
     */
    Lesson learn(ModelChoice base, List<PersonalDigit> digits, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException;

    /** What was learned, in memory. */
    interface Lesson {
        /** How well the network read before and reads now. */
        List<Score> scores();

        /** Sentences about what speaks against the learned network; none where nothing does. */
        List<String> warnings();

        /** Writes the learned network as a model file of its own. */
        void save(Path file) throws IOException;
    }

    /**
     * Digits that were read before and after.
     *
     * @param what they are, for people
     * @param digits how many
     * @param before share that was read right, 0…1
     * @param after likewise
     */
    record Score(String what, int digits, double before, double after) {}
}
