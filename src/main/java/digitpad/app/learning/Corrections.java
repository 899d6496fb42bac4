package digitpad.app.learning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of a writer's digits a person would correct or write for a network to learn: of the first half, in the order
 * written, those that it misreads, and then of each label the first ones, evenly.
 */
final class Corrections {
    private static final int LABELS = 10;

    private Corrections() {}

    /**
     * Chooses.
     *
     * @param labels what the writer meant
     * @param read what the network made of it
     * @param count at the most
     * @return places in {@code labels}, in ascending order
     */
    static List<Integer> of(int[] labels, int[] read, int count) {
        int half = labels.length / 2;
        int[] taken = new int[LABELS];
        Set<Integer> chosen = new LinkedHashSet<>();
        for (int i = 0; i < half && chosen.size() < count; i++) {
            if (labels[i] != read[i]) {
                chosen.add(i);
                taken[labels[i]]++;
            }
        }
        while (chosen.size() < Math.min(count, half)) {
            int next = -1;
            for (int i = 0; i < half; i++) {
                if (!chosen.contains(i) && (next < 0 || taken[labels[i]] < taken[labels[next]])) {
                    next = i;
                }
            }
            chosen.add(next);
            taken[labels[next]]++;
        }
        List<Integer> places = new ArrayList<>(chosen);
        places.sort(null);
        return places;
    }
}
