package digitpad.cli.hand;

import digitpad.app.hand.HandImport;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.cli.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code digitpad hand import}. */
@Command(
        name = "import",
        description =
                "Adds InkML drawings, and pictures of one digit each, to the digits in your own hand; what is there already is not"
                        + " added twice.")
final class HandImportCommand implements Callable<Integer> {
    private final PersonalSet set;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "Folders with the folders 0 to 9, folders of files, or files. The folder's name says which"
                    + " digit it is, or else the beginning of the file's.")
    private List<Path> paths = List.of();

    @Option(
            names = "--label",
            paramLabel = "DIGIT",
            description = "Which digit all files show that lie in no such folder.")
    private @Nullable Integer label;

    HandImportCommand(PersonalSet set) {
        this.set = set;
    }

    @Override
    public Integer call() throws IOException {
        HandImport.Outcome outcome = HandImport.run(set, paths, label(), Instant.now());
        Output output = new Output(spec.commandLine().getOut());
        for (PersonalDigit digit : outcome.added()) {
            output.line(digit.id());
        }
        outcome.problems().forEach(spec.commandLine().getErr()::println);
        return outcome.problems().isEmpty() ? 0 : 1;
    }

    private OptionalInt label() {
        Integer given = label;
        if (given == null) {
            return OptionalInt.empty();
        }
        if (given < 0 || given > 9) {
            throw new ParameterException(spec.commandLine(), "--label is a digit, 0 to 9, not " + given + ".");
        }
        return OptionalInt.of(given);
    }
}
