package digitpad.ui;

import digitpad.app.Background;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.learning.Others;
import digitpad.app.reading.Sheet;
import digitpad.image.page.DigitInk;
import digitpad.threads.Uninterrupted;
import digitpad.ui.hand.CorrectionModel;
import digitpad.ui.hand.CorrectionRow;
import digitpad.ui.hand.ExerciseBar;
import digitpad.ui.hand.ExerciseModel;
import digitpad.ui.hand.HandDialogs;
import digitpad.ui.hand.HandModel;
import digitpad.ui.hand.HandSelection;
import digitpad.ui.hand.HandTeacher;
import digitpad.ui.hand.HandView;
import digitpad.ui.hand.LessonModel;
import digitpad.ui.hand.PenRest;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import digitpad.ui.reading.ReadingModel;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.Observable;

/** Everything about the user's own hand: the models put together. To be used on the FX thread. */
final class HandDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final PadModel pad;
    private final HandInUse inUse;
    private final HandModel digits;
    private final HandSelection selection;
    private final ExerciseModel exercise;
    private final CorrectionModel correction;
    private final LessonModel lesson;
    private final ExecutorService lessonThread = Executors.newSingleThreadExecutor(Background.threads("lesson"));

    /** @param files does what reads and writes small files, one task after the other */
    HandDesk(
            WindowServices services,
            PadModel pad,
            ReadingModel reading,
            NoticeModel notices,
            HandInUse inUse,
            Background files) {
        this.pad = pad;
        this.inUse = inUse;
        digits = new HandModel(services.hand(), notices, files, Clock.systemUTC());
        selection = new HandSelection(digits);
        exercise = new ExerciseModel(pad, digits, notices, new PenRest(), reading::sureDigitOf);
        correction = new CorrectionModel(pad, reading, digits, exercise, notices);
        digits.digits().addListener((Observable changed) -> reading.heed(correction::saidOf));
        reading.heed(correction::saidOf);
        lesson = new LessonModel(
                digits, teacher(services), inUse, notices, new Background(lessonThread, Platform::runLater));
    }

    private static HandTeacher teacher(WindowServices services) {
        return (base, digits, progress, cancelled) -> services.learning()
                .apply(base)
                .run(
                        digits.stream().map(PersonalDigit::sample).toList(),
                        Others.here(services.sources()),
                        progress,
                        cancelled);
    }

    HandModel digits() {
        return digits;
    }

    ExerciseModel exercise() {
        return exercise;
    }

    CorrectionModel correction() {
        return correction;
    }

    /** Below the reading: what the drawing really was. */
    CorrectionRow correctionRow() {
        return new CorrectionRow(correction, exercise);
    }

    /** Beside the pad, while digits are asked for. */
    ExerciseBar exerciseBar() {
        return new ExerciseBar(exercise, pad);
    }

    /**
     * The tab.
     *
     * @param showPad brings the pad into sight
     */
    HandView view(HandDialogs dialogs, Runnable showPad) {
        return new HandView(new HandView.Parts(digits, selection, exercise, lesson), inUse.isUsed(), dialogs, digit -> {
            pad.open(sheet(digit));
            showPad.run();
        });
    }

    private static Sheet sheet(PersonalDigit digit) {
        return digit.ink() instanceof DigitInk.Cutout cutout
                ? new Sheet.Picture(cutout.ink().inverted(), digit.id())
                : new Sheet.Ink(digit.drawing().orElseThrow());
    }

    @Override
    public void close() {
        lesson.close();
        // What was learned may be being written to its file.
        lessonThread.shutdown();
        if (!Uninterrupted.awaitEnd(lessonThread, PATIENCE)) {
            lessonThread.shutdownNow();
        }
    }
}
