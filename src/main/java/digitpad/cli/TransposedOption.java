package digitpad.cli;

import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.app.data.PathSource;
import digitpad.app.data.SetCheck;
import digitpad.app.data.TurnRemedy;
import digitpad.app.reading.ModelChoice;
import digitpad.dataset.Turn;
import digitpad.dataset.UnfitDataException;
import digitpad.model.ModelStore;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --transposed}, for the commands that take sets of pictures. */
public final class TransposedOption {
    /** What the command line says to have rows and columns exchanged. */
    public static final TurnRemedy REMEDY = new TurnRemedy("--transposed turns them", "leave --transposed out");

    private static final String NAME = "--transposed";

    @Option(
            names = NAME,
            description = "Rows and columns of the pictures are exchanged, as in EMNIST's files: put them right.")
    private boolean given;

    public boolean isGiven() {
        return given;
    }

    /** What happened to the pictures. */
    public Turn turn() {
        return given ? Turn.TRANSPOSED : Turn.NONE;
    }

    /**
     * The sources of those names, folders and files of the user's being transposed where that was said.
     *
     * @throws UnfitDataException where it was said of none such
     */
    public List<DataSource> sources(List<String> names, DataSources all) {
        List<DataSource> sources = names.stream().map(all::named).toList();
        if (given && sources.stream().noneMatch(PathSource.class::isInstance)) {
            throw new UnfitDataException(
                    NAME + " is for folders and files of yours: " + String.join(" and ", names) + " stands upright.");
        }
        return sources.stream()
                .map(source -> given && source instanceof PathSource own ? new PathSource(own.path(), true) : source)
                .toList();
    }

    /** Looks at sets with the bundled network. */
    public static SetCheck check(ModelStore models) {
        return new SetCheck(new ModelChoice(models, Optional.empty()), REMEDY);
    }

    public static String name() {
        return NAME;
    }
}
