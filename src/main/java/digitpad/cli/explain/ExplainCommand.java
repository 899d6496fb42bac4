package digitpad.cli.explain;

import digitpad.app.explanation.ExplainFile;
import digitpad.cli.ModelOption;
import digitpad.cli.Output;
import digitpad.explanation.NetworkOpener;
import digitpad.explanation.figure.Palette;
import digitpad.model.ModelStore;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad explain}: writes pictures of what a network does with a digit. */
@Command(
        name = "explain",
        description =
                "Writes pictures of what a network does with one digit, as the tab Inside of the window shows them.",
        footer = {
            "",
            "FOLDER gets a PNG picture for each view, a CSV table of its numbers, and explanation.txt",
            "with each view in words. Files of the same names are replaced. The names of the files that",
            "were written go to standard output.",
            "",
            "Examples:",
            "  digitpad explain seven.png --out seven",
            "  digitpad explain 2026.inkml --digit 3 --model mine.safetensors --out two"
        })
public final class ExplainCommand implements Callable<Integer> {
    private static final int NARROWEST = 380;
    private static final int WIDEST = 1400;

    private final ModelStore models;
    private final NetworkOpener opener;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "Image or InkML drawing.")
    private Path file;

    @Option(names = "--out", required = true, paramLabel = "FOLDER", description = "Where the pictures go.")
    private Path folder;

    @Option(
            names = "--digit",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "Which digit of the file, counted from 1 in the order of reading; ${DEFAULT-VALUE} unless told.")
    private int digit = 1;

    @Option(
            names = "--width",
            paramLabel = "PIXELS",
            defaultValue = "720",
            description =
                    "Width that the views are laid out for, from 380 to 1400; pictures have twice as many pixels. "
                            + "${DEFAULT-VALUE} unless told.")
    private int width = 720;

    @Option(names = "--dark", description = "In the colours of the dark theme.")
    private boolean dark;

    @Mixin
    private ModelOption model;

    /** @param opener opens the network to be looked into */
    public ExplainCommand(ModelStore models, NetworkOpener opener) {
        this.models = models;
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        if (digit < 1) {
            throw new ParameterException(spec.commandLine(), "Digits are counted from 1: there is no digit " + digit);
        }
        if (width < NARROWEST || width > WIDEST) {
            throw new ParameterException(
                    spec.commandLine(), "The width is from " + NARROWEST + " to " + WIDEST + ", not " + width);
        }
        Output output = new Output(spec.commandLine().getOut());
        ExplainFile explain = new ExplainFile(model.choice(models), opener);
        for (Path written :
                explain.run(file, folder, new ExplainFile.Look(digit, width, dark ? Palette.DARK : Palette.LIGHT))) {
            output.line(written.toString());
        }
        return 0;
    }
}
