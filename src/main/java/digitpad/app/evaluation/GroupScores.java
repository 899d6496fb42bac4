package digitpad.app.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts samples by group, where they have one. */
final class GroupScores {
    private final Map<String, GroupScore> groups = new TreeMap<>();

    /** @param group "" where not known */
    void add(String group, boolean right, boolean unsure, boolean unreadable) {
        if (!group.isEmpty()) {
            groups.merge(
                    group,
                    new GroupScore(group, 1, right ? 1 : 0, unsure ? 1 : 0, unreadable ? 1 : 0),
                    GroupScore::plus);
        }
    }

    List<GroupScore> byName() {
        return List.copyOf(groups.values());
    }

    /** The least accurate first. */
    List<GroupScore> worstFirst() {
        return groups.values().stream()
                .sorted(Comparator.comparingDouble(GroupScore::accuracy))
                .toList();
    }
}
