package digitpad;

import digitpad.cli.FailureSentence;
import java.util.Optional;

/** Starts DigitPad: the window without arguments, a command with them. */
public final class Main {
    private static final int FAILED = 1;

    private Main() {}

    public static void main(String[] arguments) {
        // Of the threads that nobody waits for; the window has a place of its own to say it.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> System.err.println(FailureSentence.of(failure)));
        int status;
        try {
            status = arguments.length == 0 ? openWindow() : Wiring.commandLine().execute(arguments);
        } catch (RuntimeException | Error e) {
            // The last resort: nobody shall be shown a stack trace.
            System.err.println(FailureSentence.of(e));
            status = FAILED;
        }
        System.exit(status);
    }

    /** Nothing of the command line or the numeric library is touched here: the window is to be there at once. */
    private static int openWindow() {
        Wiring.prepareWindow();
        Optional<String> problem = Desktop.problem();
        if (problem.isPresent()) {
            System.err.println(problem.get());
            return FAILED;
        }
        Wiring.openWindow();
        return 0;
    }
}
