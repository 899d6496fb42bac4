package digitpad.recognition;

import digitpad.files.SentenceForPeople;

/** A network's numbers became too large to be numbers, so that it says nothing of what it was shown. */
public final class OverflowException extends IllegalArgumentException implements SentenceForPeople {
    private static final long serialVersionUID = 1;

    public OverflowException() {
        super("The network's numbers overflow, so it can read nothing: use another network.");
    }
}
