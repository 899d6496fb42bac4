package digitpad.app.evaluation;

/** Levenshtein's distance. */
final class EditDistance {
    private EditDistance() {}

    /** The fewest insertions, deletions and replacements of a character that turn {@code one} into {@code other}. */
    static int between(CharSequence one, CharSequence other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[other.length()];
    }
}
