package digitpad;

/** Starts DigitPad: the window without arguments, a command with them. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
