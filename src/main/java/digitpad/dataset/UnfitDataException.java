package digitpad.dataset;

import digitpad.files.SentenceForPeople;

/** Digits that can be read, but not learnt from. The message is one sentence for people: what is wrong and what to do. */
public final class UnfitDataException extends IllegalArgumentException implements SentenceForPeople {
    private static final long serialVersionUID = 1;

    /** @param sentence ended by a full stop */
    public UnfitDataException(String sentence) {
        super(sentence);
    }
}
