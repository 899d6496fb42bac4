package digitpad.ui;

import digitpad.app.RepeatedFailure;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * The last resort: what nobody caught, on the FX thread or any other, goes to the log and is said in the window. Whoever
 * does something that may fail says so in its own place; what comes here was not thought of.
 */
final class UncaughtFailures implements Thread.UncaughtExceptionHandler, AutoCloseable {
    private final NoticeModel notices;
    private final Executor deliver;
    private final RepeatedFailure failures = new RepeatedFailure();
    private Thread.@Nullable UncaughtExceptionHandler former;

    /** @param deliver runs what changes the window, on the FX thread */
    UncaughtFailures(NoticeModel notices, Executor deliver) {
        this.notices = notices;
        this.deliver = deliver;
    }

    /** Hears of every thread that has nobody else, from now on until it is closed. */
    void listen() {
        former = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler(this);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        String sentence;
        synchronized (failures) {
            sentence = failures.sentence(failure, "A fault in DigitPad");
        }
        deliver.execute(() -> notices.problem(Topic.UNEXPECTED, sentence));
    }

    @Override
    public void close() {
        if (equals(Thread.getDefaultUncaughtExceptionHandler())) {
            Thread.setDefaultUncaughtExceptionHandler(former);
        }
    }
}
