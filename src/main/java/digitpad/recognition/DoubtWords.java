package digitpad.recognition;

import java.util.List;
import java.util.stream.Collectors;

/** An unsure reading in words. */
public final class DoubtWords {
    private DoubtWords() {}

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
