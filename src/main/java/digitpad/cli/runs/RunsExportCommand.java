package digitpad.cli.runs;

import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad runs export}. */
@Command(name = "export", description = "Writes a CSV file with a line an epoch of the runs named, or of all.")
final class RunsExportCommand implements Callable<Integer> {
    private final RunStore store;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", arity = "0..*", description = "Runs, as 'digitpad runs list' names them.")
    private List<String> ids = List.of();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "CSV file to write.")
    private Path out = Path.of("");

    RunsExportCommand(RunStore store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        List<RunRecord> runs = new ArrayList<>();
        for (String id : ids) {
            runs.add(KnownRun.of(store, id, spec));
        }
        RunStore.export(out, ids.isEmpty() ? store.list().runs() : runs);
        return 0;
    }
}
