package digitpad.cli;

import digitpad.app.DataReport;
import digitpad.app.DataSource;
import digitpad.app.DataSources;
import digitpad.dataset.ReadingProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad data show}: prints what data sets hold. */
@Command(
        name = "show",
        description = "Shows how many digits of each kind a data set holds.",
        footer = {
            "",
            "A source is what --data of 'digitpad train' takes: mnist, built-in, a folder, an IDX or a CSV file.",
            "",
            "Examples:",
            "  digitpad data show mnist",
            "  digitpad data show mine/ --format json"
        })
final class DataShowCommand implements Callable<Integer> {
    private final DataSources sources;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "SOURCE", description = "What to show, as --data of train names it.")
    private List<String> names = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json, one object a source; ${DEFAULT-VALUE} unless told.")
    private Format format = Format.TEXT;

    DataShowCommand(DataSources sources) {
        this.sources = sources;
    }

    @Override
    public Integer call() throws IOException {
        if (format == Format.CSV) {
            throw new ParameterException(spec.commandLine(), "data show prints text or json, not csv.");
        }
        boolean failed = false;
        for (String name : names) {
            failed |= !show(sources.named(name));
        }
        return failed ? 1 : 0;
    }

    /** @return whether all of it could be read */
    private boolean show(DataSource source) throws IOException {
        PrintWriter errors = spec.commandLine().getErr();
        DataReport report;
        try {
            report = DataReport.of(source, ReadingProgress.NONE);
        } catch (IOException e) {
            errors.println(FailureSentence.of(e));
            return false;
        }
        report.failures().forEach(errors::println);
        new Output(spec.commandLine().getOut())
                .line(format == Format.JSON ? DataReportJson.of(report) : DataReportText.of(report));
        return report.failures().isEmpty();
    }
}
