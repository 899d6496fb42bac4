package digitpad.cli.network;

import digitpad.model.network.LayerSummary;
import digitpad.model.network.LayerText;
import digitpad.model.network.NetworkDescription;
import java.util.Locale;

/** A network for people: a table of its layers with output shapes, parameters and multiply-adds, and their sums. */
public final class NetworkText {
    private static final String ROW = "%4s  %-34s %10s %12s %14s\n";

    private NetworkText() {}

    public static String of(NetworkDescription network) {
        StringBuilder text = new StringBuilder();
        text.append("layers of ").append(network.name()).append(", input 28×28×1\n");
        text.append(String.format(Locale.ROOT, ROW, "", "layer", "output", "parameters", "multiply-adds"));
        int number = 1;
        for (LayerSummary summary : network.summaries()) {
            text.append(String.format(
                    Locale.ROOT,
                    ROW,
                    number++,
                    LayerText.of(summary.layer()),
                    summary.output(),
                    count(summary.parameters()),
                    count(summary.multiplyAdds())));
        }
        text.append(String.format(
                Locale.ROOT,
                ROW,
                "",
                "altogether",
                "",
                count(network.parameterCount()),
                count(network.multiplyAdds())));
        return text.toString().stripTrailing();
    }

    /** With thousands set apart; a dot for none. */
    static String count(long value) {
        return value == 0 ? "·" : String.format(Locale.ROOT, "%,d", value);
    }
}
