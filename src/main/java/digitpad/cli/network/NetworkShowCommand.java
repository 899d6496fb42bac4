package digitpad.cli.network;

import digitpad.cli.TextOrJson;
import digitpad.files.BadFileException;
import digitpad.model.network.DesignFile;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code digitpad network show}: the layers of a preset or of a design. */
@Command(
        name = "show",
        description = "Shows a network's layers: sizes, output shapes, parameters, multiply-adds.",
        footer = {
            "",
            "Examples:",
            "  digitpad network show two-block",
            "  digitpad network show mine.json --format json"
        })
final class NetworkShowCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME|FILE", description = "A preset, or the file of a design.")
    private String network = "";

    @Mixin
    private TextOrJson format = new TextOrJson();

    @Override
    public Integer call() throws IOException {
        boolean json = format.isJson();
        NetworkDescription found = find();
        format.output().line(json ? NetworkJson.of(found) : NetworkText.of(found));
        return 0;
    }

    private NetworkDescription find() throws BadFileException {
        if (Presets.names().contains(network)) {
            return Presets.named(network);
        }
        Path file = Path.of(network);
        if (!Files.exists(file)) {
            throw new BadFileException(
                    file,
                    "is neither a file nor a preset; the presets are " + String.join(", ", Presets.names()) + ".");
        }
        return DesignFile.read(file);
    }
}
