package digitpad.cli.hand;

import digitpad.app.learning.Score;
import digitpad.app.learning.SimulatedHand;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A simulation for people: a line a writer. */
final class SimulationText {
    private SimulationText() {}

    static String heading() {
        return "writer                      learnt  others of theirs: errors      own verdict              share  time   strangers";
    }

    static String of(SimulatedHand hand) {
        return format(
                "%-28s%6d%9d digits: %3d → %-3d %3d → %d of %d, %-12s %5.0f %% %4.1f s   %s",
                hand.writer(),
                hand.corrections(),
                hand.rest().digits(),
                hand.rest().digits() - hand.rest().rightBefore(),
                hand.rest().digits() - hand.rest().rightAfter(),
                hand.lesson().own().rightBefore(),
                hand.lesson().own().rightAfter(),
                hand.lesson().own().digits(),
                hand.lesson().verdict().toString().toLowerCase(Locale.ROOT).replace('_', ' '),
                100 * hand.lesson().share(),
                hand.lesson().seconds(),
                strangers(hand.others()));
    }

    /** @param writers of the part, simulated or not */
    static String sum(List<SimulatedHand> hands, int writers) {
        if (hands.isEmpty()) {
            return "No writer of that part wrote at least 50 digits and is misread often enough to learn from.";
        }
        int before = errors(hands, false);
        int after = errors(hands, true);
        List<Score> others = SimulationJson.together(hands);
        return format(
                "%d hands of %d writers, those read worst: %d errors before, %d after, %.0f %% removed; strangers on average %s; the longest lesson %.1f s",
                hands.size(),
                writers,
                before,
                after,
                before == 0 ? 0 : 100.0 * (before - after) / before,
                strangers(others),
                hands.stream()
                        .mapToDouble(hand -> hand.lesson().seconds())
                        .max()
                        .orElse(0));
    }

    private static int errors(List<SimulatedHand> hands, boolean after) {
        return hands.stream()
                .map(SimulatedHand::rest)
                .mapToInt(rest -> rest.digits() - (after ? rest.rightAfter() : rest.rightBefore()))
                .sum();
    }

    private static String strangers(List<Score> others) {
        return others.stream()
                .map(score -> format("%s %+.2f", score.name(), score.gain()))
                .collect(Collectors.joining(", "));
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
