package digitpad.cli.runs;

import digitpad.app.runs.RunStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad runs rename}. */
@Command(name = "rename", description = "Calls a run otherwise.")
final class RunsRenameCommand implements Callable<Integer> {
    private final RunStore store;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", index = "0", description = "The run, as 'digitpad runs list' names it.")
    private String id = "";

    @Parameters(paramLabel = "NAME", index = "1", description = "Its new name.")
    private String name = "";

    RunsRenameCommand(RunStore store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        try {
            store.rename(KnownRun.of(store, id, spec), name);
            return 0;
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
