package digitpad.cli.hand;

import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.cli.TextOrJson;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code digitpad hand list}. */
@Command(name = "list", description = "Lists the digits in your own hand, by digit and then by time.")
final class HandListCommand implements Callable<Integer> {
    private final PersonalSet set;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TextOrJson format = new TextOrJson();

    HandListCommand(PersonalSet set) {
        this.set = set;
    }

    @Override
    public Integer call() throws IOException {
        PersonalSet.Listing listing = set.list();
        for (PersonalDigit digit : listing.digits()) {
            format.output().line(format.isJson() ? Json.line(json(digit)) : text(digit));
        }
        listing.problems().forEach(spec.commandLine().getErr()::println);
        return listing.problems().isEmpty() ? 0 : 1;
    }

    private static String text(PersonalDigit digit) {
        return String.format(
                Locale.ROOT, "%d  %-10s  %s  %s", digit.label(), digit.origin().word(), digit.when(), digit.id());
    }

    private ObjectNode json(PersonalDigit digit) {
        ObjectNode object = Json.object();
        object.put("id", digit.id());
        object.put("label", digit.label());
        object.put("origin", digit.origin().word());
        object.put("when", digit.when().toString());
        object.put("kind", digit.drawing().isPresent() ? "drawing" : "picture");
        object.put(
                "strokes",
                digit.drawing().map(drawing -> drawing.strokes().size()).orElse(null));
        object.put("file", set.file(digit).toString());
        return object;
    }
}
