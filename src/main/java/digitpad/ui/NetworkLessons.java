package digitpad.ui;

import digitpad.app.ModelChoice;
import digitpad.app.hand.HandCheck;
import digitpad.app.hand.PersonalDigit;
import digitpad.recognition.Recognizer;
import digitpad.ui.hand.HandLessons;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Lessons for networks that are stored in files. */
final class NetworkLessons implements HandLessons {
    @Override
    public HandCheck check(ModelChoice base, List<PersonalDigit> digits) throws IOException {
        try (Recognizer reader = base.open().recognizer()) {
            return HandCheck.of(digits, reader, ZoneId.systemDefault());
        }
    }

    @Override
    public Lesson learn(
            ModelChoice base, List<PersonalDigit> digits, DoubleConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        throw new IOException("nothing can be learned yet.");
    }
}
