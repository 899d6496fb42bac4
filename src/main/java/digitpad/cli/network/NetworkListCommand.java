package digitpad.cli.network;

import com.fasterxml.jackson.databind.node.ArrayNode;
import digitpad.app.Json;
import digitpad.cli.TextOrJson;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.PresetText;
import digitpad.model.network.Presets;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code digitpad network list}: the presets with what they cost. */
@Command(
        name = "list",
        description = "Lists the presets with their parameters and multiply-adds.",
        footer = {"", "Examples:", "  digitpad network list", "  digitpad network list --format json"})
final class NetworkListCommand implements Callable<Integer> {
    @Mixin
    private TextOrJson format = new TextOrJson();

    @Override
    public Integer call() throws IOException {
        format.output().line(format.isJson() ? json() : text());
        return 0;
    }

    private static String text() {
        StringBuilder text = new StringBuilder(row("preset", "parameters", "multiply-adds", ""));
        for (String name : Presets.names()) {
            NetworkDescription network = Presets.named(name);
            text.append('\n')
                    .append(row(
                            name,
                            NetworkText.count(network.parameterCount()),
                            NetworkText.count(network.multiplyAdds()),
                            PresetText.of(name)));
        }
        return text.toString();
    }

    private static String row(String name, String parameters, String multiplyAdds, String words) {
        return String.format(Locale.ROOT, "%-15s %12s %14s  %s", name, parameters, multiplyAdds, words)
                .stripTrailing();
    }

    private static String json() {
        ArrayNode presets = Json.array();
        for (String name : Presets.names()) {
            NetworkDescription network = Presets.named(name);
            presets.addObject()
                    .put("name", name)
                    .put("description", PresetText.of(name))
                    .put("parameters", network.parameterCount())
                    .put("multiplyAdds", network.multiplyAdds());
        }
        return Json.line(presets);
    }
}
