package digitpad.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --format} of a command that prints text or JSON. */
public final class TextOrJson {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json; ${DEFAULT-VALUE} unless told.")
    private Format format = Format.TEXT;

    public boolean isJson() {
        if (format == Format.CSV) {
            throw new ParameterException(
                    spec.commandLine(),
                    spec.qualifiedName().replaceFirst("^digitpad ", "") + " prints text or json, not csv.");
        }
        return format == Format.JSON;
    }

    /** Where the command prints. */
    public Output output() {
        return new Output(spec.commandLine().getOut());
    }
}
