package digitpad.ui;

import digitpad.app.DataSources;
import digitpad.app.Sheet;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.learning.LearnHand;
import digitpad.app.learning.Others;
import digitpad.dataset.builtin.BuiltInDigits;
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
import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/** Everything about the user's own hand: the models put together. To be used on the FX thread. */
final class HandDesk implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 3;

    private final PadModel pad;
    private final HandInUse inUse;
    private final HandModel digits;
    private final HandSelection selection;
    private final ExerciseModel exercise;
    private final CorrectionModel correction;
    private final LessonModel lesson;
    private final ExecutorService lessonThread = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "lesson");
        thread.setDaemon(true);
        return thread;
    });

    /** @param files runs what reads and writes small files, one task after the other */
    HandDesk(WindowServices services, PadModel pad, NoticeModel notices, HandInUse inUse, Executor files) {
        this.pad = pad;
        this.inUse = inUse;
        digits = new HandModel(
                new PersonalSet(services.folder().resolve(PersonalSet.FOLDER)),
                notices,
                files,
                Platform::runLater,
                Clock.systemUTC());
        selection = new HandSelection(digits);
        exercise = new ExerciseModel(pad, digits, notices, new PenRest());
        correction = new CorrectionModel(pad, digits, exercise, notices);
        lesson = new LessonModel(digits, teacher(services), inUse, notices, lessonThread, Platform::runLater);
    }

    private static HandTeacher teacher(WindowServices services) {
        return (base, digits, progress, cancelled) -> new LearnHand(base, services.program())
                .run(
                        digits.stream().map(PersonalDigit::sample).toList(),
                        Others.here(new DataSources(BuiltInDigits::of, services.folder())),
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
        return new CorrectionRow(correction);
    }

    /** Above the pad, while digits are asked for. */
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
            open(digit);
            showPad.run();
        });
    }

    private void open(PersonalDigit digit) {
        exercise.end();
        pad.open(new Sheet.Ink(digit.drawing()));
    }

    @Override
    public void close() {
        lesson.close();
        // What was learned may be being written to its file.
        lessonThread.shutdown();
        try {
            if (!lessonThread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                lessonThread.shutdownNow();
            }
        } catch (InterruptedException e) {
            lessonThread.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
