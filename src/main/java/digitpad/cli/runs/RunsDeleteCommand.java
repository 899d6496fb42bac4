package digitpad.cli.runs;

import digitpad.app.runs.RunStore;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code digitpad runs delete}. */
@Command(name = "delete", description = "Deletes runs from the disk, with all their networks.")
final class RunsDeleteCommand implements Callable<Integer> {
    private final RunStore store;

    @Parameters(paramLabel = "ID", arity = "1..*", description = "Runs, as 'digitpad runs list' names them.")
    private List<String> ids = List.of();

    RunsDeleteCommand(RunStore store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        for (String id : ids) {
            store.delete(id);
        }
        return 0;
    }
}
