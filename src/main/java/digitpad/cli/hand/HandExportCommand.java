package digitpad.cli.hand;

import digitpad.app.hand.PersonalSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code digitpad hand export}. */
@Command(
        name = "export",
        description =
                "Writes the digits in your own hand into the folders 0 to 9 of a new folder, which 'evaluate --dir' and"
                        + " 'train --data' read.")
final class HandExportCommand implements Callable<Integer> {
    private final PersonalSet set;

    @Spec
    private CommandSpec spec;

    @Option(names = "--out", paramLabel = "FOLDER", required = true, description = "Folder to make.")
    private Path out = Path.of("");

    HandExportCommand(PersonalSet set) {
        this.set = set;
    }

    @Override
    public Integer call() throws IOException {
        PersonalSet.Listing listing = set.list();
        PersonalSet.export(out, listing.digits());
        listing.problems().forEach(spec.commandLine().getErr()::println);
        return listing.problems().isEmpty() ? 0 : 1;
    }
}
