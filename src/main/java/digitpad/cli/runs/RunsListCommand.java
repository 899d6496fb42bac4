package digitpad.cli.runs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.app.runs.RunStore;
import digitpad.cli.TextOrJson;
import digitpad.recognition.Percent;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code digitpad runs list}. */
@Command(name = "list", description = "Lists the runs, the newest first.")
final class RunsListCommand implements Callable<Integer> {
    private final RunStore store;

    @Spec
    private CommandSpec spec;

    @Mixin
    private TextOrJson format = new TextOrJson();

    RunsListCommand(RunStore store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        RunStore.Listing listing = store.list();
        for (RunRecord run : listing.runs()) {
            format.output().line(format.isJson() ? Json.line(json(run)) : text(run));
        }
        listing.failures().forEach(spec.commandLine().getErr()::println);
        return listing.failures().isEmpty() ? 0 : 1;
    }

    private String state(RunRecord run) {
        boolean interrupted = run.state() == RunState.RUNNING && !store.isTrained(run);
        return interrupted ? "interrupted" : run.state().name().toLowerCase(Locale.ROOT);
    }

    private String text(RunRecord run) {
        return String.format(
                Locale.ROOT,
                "%s  %-11s %3d/%d epochs  validation %s  test %s  %s",
                run.id(),
                state(run),
                run.history().epochs().size(),
                run.plan().epochs(),
                run.best().map(best -> percent(best.validationAccuracy())).orElse("–"),
                run.figure("testAccuracy").map(RunsListCommand::percent).orElse("–"),
                run.name());
    }

    private static String percent(double share) {
        return Percent.ofShare(share, 2);
    }

    private ObjectNode json(RunRecord run) {
        ObjectNode object = Json.object();
        object.put("id", run.id());
        object.put("name", run.name());
        object.put("created", run.created());
        object.put("state", state(run));
        object.put("network", run.network().name());
        object.put("parameters", run.network().parameterCount());
        ArrayNode data = object.putArray("data");
        run.sources().forEach(data::add);
        object.put("epochs", run.history().epochs().size());
        object.put("epochsPlanned", run.plan().epochs());
        object.set(
                "validationAccuracy",
                Json.number(run.best().map(best -> best.validationAccuracy()).orElse(Double.NaN)));
        object.set("testAccuracy", Json.number(run.figure("testAccuracy").orElse(Double.NaN)));
        object.set("seconds", Json.number(run.seconds()));
        return object;
    }
}
