package digitpad.cli;

import digitpad.app.FileOutcome;
import digitpad.app.InputFiles;
import digitpad.app.ReadFiles;
import digitpad.training.ModelStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad predict}: reads files and prints what stands in them. */
@Command(
        name = "predict",
        description = "Reads the digits in images, InkML drawings and folders of them.",
        footer = {
            "",
            "Results go to standard output in the order of the files; a file that cannot be read is",
            "one line on standard error, and the others are still read. In folders, images and",
            "drawings are taken from every level, sorted by name.",
            "",
            "Of what the network is not sure enough, it says so instead of a digit: not sure: 4 or 9?",
            "In JSON its label is null, unsure is true and candidates lists what it may be; in a",
            "number a ? stands for it.",
            "",
            "Examples:",
            "  digitpad predict seven.png notes.inkml",
            "  digitpad predict --format json scans/ > readings.jsonl"
        })
public final class PredictCommand implements Callable<Integer> {
    private final ModelStore models;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "Image, InkML drawing or folder.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json (one object a line) or csv; ${DEFAULT-VALUE} unless told.")
    private Format format = Format.TEXT;

    @Mixin
    private ModelOption model;

    private int failures;

    public PredictCommand(ModelStore models) {
        this.models = models;
    }

    @Override
    public Integer call() throws IOException {
        failures = 0;
        PrintWriter errors = spec.commandLine().getErr();
        Output output = new Output(spec.commandLine().getOut());
        ReadingFormat lines = ReadingFormat.of(format);
        Progress progress = new Progress(errors);
        if (lines.header().isPresent()) {
            output.line(lines.header().get());
        }
        ReadFiles files = new ReadFiles(model.choice(models), outcome -> {
            progress.clear();
            if (outcome instanceof FileOutcome.Failed failed) {
                failures++;
                errors.println(failed.sentence());
            } else if (outcome instanceof FileOutcome.Read read) {
                output.line(lines.line(read));
            }
        });
        int skipped = InputFiles.walk(paths, new InputFiles.Visitor() {
            @Override
            public void file(Path file) throws IOException {
                files.read(file);
                progress.advance();
            }

            @Override
            public void failed(Path folder, String sentence) throws IOException {
                files.fail(folder, sentence);
            }
        });
        files.finish();
        progress.clear();
        if (skipped > 0) {
            errors.println("Passed over " + skipped + (skipped == 1 ? " other thing." : " other things."));
        }
        return failures == 0 ? 0 : 1;
    }
}
