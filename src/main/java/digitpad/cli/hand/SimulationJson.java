package digitpad.cli.hand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.learning.Score;
import digitpad.app.learning.SimulatedHand;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A simulation as JSON: an object a writer, and one for all. */
final class SimulationJson {
    private SimulationJson() {}

    static String of(SimulatedHand hand) {
        ObjectNode node = Json.object()
                .put("writer", hand.writer())
                .put("corrections", hand.corrections())
                .put("verdict", hand.lesson().verdict().toString().toLowerCase(Locale.ROOT));
        node.set("share", Json.number(hand.lesson().share()));
        node.set("seconds", Json.number(hand.lesson().seconds()));
        node.set("rest", score(hand.rest()));
        node.set("own", score(hand.lesson().own()));
        node.set("others", scores(hand.lesson().others()));
        node.set("strangers", scores(hand.others()));
        return Json.line(node);
    }

    /** @param writers of the part, simulated or not */
    static String sum(List<SimulatedHand> hands, int writers) {
        ObjectNode node = Json.object().put("hands", hands.size()).put("writers", writers);
        hands.stream().map(SimulatedHand::rest).reduce(Score::plus).ifPresent(rest -> node.set("rest", score(rest)));
        node.set("strangers", scores(together(hands)));
        return Json.line(node);
    }

    /** The strangers of all lessons, by name. */
    static List<Score> together(List<SimulatedHand> hands) {
        Map<String, Score> together = new LinkedHashMap<>();
        hands.stream()
                .flatMap(hand -> hand.others().stream())
                .forEach(score -> together.merge(score.name(), score, Score::plus));
        return List.copyOf(together.values());
    }

    private static ObjectNode scores(List<Score> scores) {
        ObjectNode node = Json.object();
        scores.forEach(each -> node.set(each.name(), score(each)));
        return node;
    }

    private static ObjectNode score(Score score) {
        return Json.object()
                .put("digits", score.digits())
                .put("rightBefore", score.rightBefore())
                .put("rightAfter", score.rightAfter());
    }
}
