package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import digitpad.app.learning.Lesson;
import digitpad.app.learning.LessonProgress;
import digitpad.app.reading.ModelChoice;
import digitpad.training.TrainingFailedException;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Teaches a copy of a network its user's hand, which takes some seconds. */
@FunctionalInterface
public interface HandTeacher {
    /**
     * Teaches on the calling thread.
     *
     * @param base the network that a copy is made of
     * @param cancelled whether nobody wants it any more
     * @throws digitpad.dataset.UnfitDataException whose sentence says why nothing can be learnt from the digits
     * @throws java.util.concurrent.CancellationException where it was cancelled
     */
    Lesson teach(
            ModelChoice base, List<PersonalDigit> digits, Consumer<LessonProgress> progress, BooleanSupplier cancelled)
            throws IOException, TrainingFailedException;
}
