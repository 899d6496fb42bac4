package digitpad.cli.data;

import digitpad.app.data.DataReport;
import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.cli.FailureSentence;
import digitpad.cli.TextOrJson;
import digitpad.cli.TransposedOption;
import digitpad.dataset.ReadingProgress;
import digitpad.model.ModelStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad data show}: prints what data sets hold. */
@Command(
        name = "show",
        description = "Shows how many digits of each kind a data set holds.",
        footer = {
            "",
            "A source is what --data of 'digitpad train' takes: mnist, built-in, a folder, an IDX or a CSV file.",
            "With --format json there is one object a source.",
            "Some digits of a folder or a file are read by the bundled network, to see whether they stand upright.",
            "",
            "Examples:",
            "  digitpad data show mnist",
            "  digitpad data show mine/ --format json"
        })
final class DataShowCommand implements Callable<Integer> {
    private final DataSources sources;
    private final ModelStore models;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "What to show, as --data of train names it.")
    private List<String> names = List.of();

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Mixin
    private TransposedOption transposed = new TransposedOption();

    /** @param models of which the bundled one tells whether pictures stand upright */
    DataShowCommand(DataSources sources, ModelStore models) {
        this.sources = sources;
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.isJson();
        boolean failed = false;
        for (DataSource source : transposed.sources(names, sources)) {
            failed |= !show(source, json);
        }
        return failed ? 1 : 0;
    }

    /** @return whether all of it could be read */
    private boolean show(DataSource source, boolean json) throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        DataReport report;
        try {
            report = DataReport.of(source, TransposedOption.check(models), ReadingProgress.NONE);
        } catch (IOException e) {
            errors.println(FailureSentence.of(e));
            return false;
        }
        report.failures().forEach(errors::println);
        report.remarks().forEach(errors::println);
        format.output().line(json ? DataReportJson.of(report) : DataReportText.of(report));
        return report.failures().isEmpty();
    }
}
