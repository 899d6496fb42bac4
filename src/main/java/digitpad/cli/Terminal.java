package digitpad.cli;

import java.io.Console;

/** Whether a person watches: progress lines that overwrite themselves are for terminals alone. */
public final class Terminal {
    private Terminal() {}

    /** True where standard input and output are a terminal. */
    // Before JDK 22 there is no console without a terminal; since then the console itself knows.
    @SuppressWarnings("SystemConsoleNull")
    public static boolean isInteractive() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
