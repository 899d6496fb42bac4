package digitpad.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was chosen in the panel, as texts that may have lost their meaning by the next start. Immutable.
 *
 * @param tab that was shown, by its id; "" for the first
 * @param network that was chosen, a preset by its name and a design by its file's; "" for the usual one
 * @param plan settings that differ from the network's usual ones, as they were typed, by their names
 * @param watching whether the network in training reads the pad
 * @param logarithmic whether the loss is drawn on a logarithmic scale
 * @param compared ids of the runs whose curves are laid over each other
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PanelState(
        String tab,
        String network,
        Map<String, String> plan,
        boolean watching,
        boolean logarithmic,
        List<String> compared) {
    /** As a window begins that was never used. */
    public static final PanelState USUAL = new PanelState("", "", Map.of(), false, false, List.of());

    /** Beyond these nothing is remembered: nobody chooses more. */
    private static final int MOST_ENTRIES = 50;

    private static final int LONGEST = 300;

    /** What is absent in a file is taken as usual. */
    public PanelState {
        tab = bounded(tab);
        network = bounded(network);
        Map<String, String> known = new TreeMap<>();
        if (plan != null) {
            plan.entrySet().stream()
                    .filter(entry -> entry.getKey() != null && entry.getValue() != null)
                    .limit(MOST_ENTRIES)
                    .forEach(entry -> known.put(bounded(entry.getKey()), bounded(entry.getValue())));
        }
        plan = Map.copyOf(known);
        compared = compared == null
                ? List.of()
                : compared.stream()
                        .filter(id -> id != null && !id.isEmpty())
                        .limit(MOST_ENTRIES)
                        .map(PanelState::bounded)
                        .toList();
    }

    private static String bounded(@Nullable String text) {
        return text == null || text.length() > LONGEST ? "" : text;
    }
}
