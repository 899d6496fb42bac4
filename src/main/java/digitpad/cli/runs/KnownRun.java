package digitpad.cli.runs;

import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the run that a command is about. */
final class KnownRun {
    private KnownRun() {}

    /** @throws ParameterException where there is none of that id */
    static RunRecord of(RunStore store, String id, CommandSpec spec) throws IOException {
        return store.list().runs().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "There is no run " + id + ": 'digitpad runs list' shows those there are."));
    }
}
