package digitpad.recognition;

import java.util.List;
import java.util.stream.Collectors;

/** An unsure reading in words. */
public final class DoubtWords {
    /** Of a reading of which nothing can be stated, as of a page of text. */
    public static final String NOTHING_SURE = "no digits that DigitPad is sure of";

    /** From so many symbols on it says nothing to name each that is unsure, where all are. */
    private static final int MANY = 5;

    private DoubtWords() {}

    /** Whether there are many symbols and none of them can be stated: then {@link #NOTHING_SURE} is said. */
    public static boolean isOfNone(long unsure, int symbols) {
        return symbols >= MANY && unsure == symbols;
    }

    /** "not sure: 4 or 9?", or "not a digit?" where nothing stands out. */
    public static String of(List<Integer> candidates) {
        return candidates.isEmpty() ? "not a digit?" : "not sure: " + choice(candidates) + "?";
    }

    /** "4, 7 or 9". */
    private static String choice(List<Integer> candidates) {
        int last = candidates.size() - 1;
        String first = candidates.subList(0, last).stream().map(String::valueOf).collect(Collectors.joining(", "));
        return first.isEmpty() ? String.valueOf(candidates.get(last)) : first + " or " + candidates.get(last);
    }
}
