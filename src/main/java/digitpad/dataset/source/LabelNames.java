package digitpad.dataset.source;

import java.util.Locale;
import java.util.Set;

/** What people call a column of labels. */
final class LabelNames {
    private static final Set<String> NAMES = Set.of("label", "labels", "digit", "class", "target", "y");

    private LabelNames() {}

    static boolean contains(String name) {
        return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
