package digitpad.cli.model;

import digitpad.cli.network.NetworkText;
import digitpad.model.ModelCard;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A model's card for people: what it is, how well it does, how it was made, and a table of its layers. */
final class CardText {
    private CardText() {}

    static String of(ModelCard card) {
        StringBuilder text = new StringBuilder();
        text.append(card.name()).append('\n');
        text.append("made ").append(card.created()).append(" by ").append(card.program());
        text.append(", preprocessing ").append(card.preprocessing()).append('\n');
        if (card.unsureBelow() > 0) {
            text.append(String.format(Locale.ROOT, "unsure below %.1f %%\n", 100 * card.unsureBelow()));
        }
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
        return text.append('\n').append(NetworkText.of(card.network())).toString();
    }

    private static void section(StringBuilder text, String title, Map<String, ?> entries) {
        if (!entries.isEmpty()) {
            text.append('\n').append(title).append('\n');
            entries.forEach((name, value) ->
                    text.append(String.format(Locale.ROOT, "  %-26s %s%n".replace("%n", "\n"), name, plain(value))));
        }
    }

    /** A whole number without the point that a floating-point one has. */
    private static String plain(Object value) {
        return value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString(number.longValue())
                : String.valueOf(value);
    }
}
