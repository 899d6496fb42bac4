package digitpad.cli;

import digitpad.training.ModelCard;
import digitpad.training.network.LayerSummary;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A model's card for people: what it is, how well it does, how it was made, and a table of its layers. */
final class CardText {
    private static final String ROW = "%4s  %-34s %10s %12s %14s\n";

    private CardText() {}

    static String of(ModelCard card) {
        StringBuilder text = new StringBuilder();
        text.append(card.name()).append('\n');
        text.append("made ").append(card.created()).append(" by ").append(card.program());
        text.append(", preprocessing ").append(card.preprocessing()).append('\n');
        section(text, "figures", new TreeMap<>(card.figures()));
        section(text, "plan", new TreeMap<>(card.plan()));
        if (!card.data().isEmpty()) {
            text.append("\ndata\n");
            card.data().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        if (!card.remarks().isEmpty()) {
            text.append("\nremarks\n");
            card.remarks().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        layers(text, card);
        return text.toString().stripTrailing();
    }

    private static void section(StringBuilder text, String title, Map<String, ?> entries) {
        if (!entries.isEmpty()) {
            text.append('\n').append(title).append('\n');
            entries.forEach((name, value) ->
                    text.append(String.format(Locale.ROOT, "  %-20s %s%n".replace("%n", "\n"), name, plain(value))));
        }
    }

    /** A whole number without the point that a floating-point one has. */
    private static String plain(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : String.valueOf(value);
    }

    private static void layers(StringBuilder text, ModelCard card) {
        text.append("\nlayers of ").append(card.network().name()).append(", input 28×28×1\n");
        text.append(String.format(Locale.ROOT, ROW, "", "layer", "output", "parameters", "multiply-adds"));
        int number = 1;
        long multiplyAdds = 0;
        for (LayerSummary summary : card.network().summaries()) {
            text.append(String.format(
                    Locale.ROOT,
                    ROW,
                    number++,
                    LayerText.of(summary.layer()),
                    summary.output(),
                    count(summary.parameters()),
                    count(summary.multiplyAdds())));
            multiplyAdds += summary.multiplyAdds();
        }
        text.append(String.format(
                Locale.ROOT, ROW, "", "altogether", "", count(card.network().parameterCount()), count(multiplyAdds)));
    }

    private static String count(long value) {
        return value == 0 ? "·" : String.format(Locale.ROOT, "%,d", value);
    }
}
