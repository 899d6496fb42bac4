package digitpad.cli.data;

import digitpad.cli.Output;
import digitpad.cli.StopOnExit;
import digitpad.cli.Terminal;
import digitpad.dataset.download.Download;
import digitpad.dataset.download.Mnist;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code digitpad data download}: brings MNIST into the user's folder. */
@Command(
        name = "download",
        description = "Downloads MNIST, 11.6 MB, where it is not there yet.",
        footer = {
            "",
            "Goes on where an earlier download ended; Ctrl+C ends it. A proxy is taken from",
            "HTTPS_PROXY, HTTP_PROXY and NO_PROXY, or from Java's https.proxyHost.",
            "",
            "Examples:",
            "  digitpad data download",
            "  digitpad data download --mirror https://example.org/mnist/ --into mnist/"
        })
final class DataDownloadCommand implements Callable<Integer> {
    private final Path usualFolder;
    private final BiFunction<Path, List<URI>, Download> mnist;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--mirror",
            paramLabel = "URL",
            description =
                    "Address of a folder with MNIST's four files, instead of the usual ones. May be given several times.")
    private List<String> mirrors = List.of();

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "Folder to bring it to, instead of your DigitPad folder.")
    private @Nullable Path into;

    /**
     * @param usualFolder where MNIST is looked for afterwards
     * @param mnist makes a download into a folder from mirrors
     */
    DataDownloadCommand(Path usualFolder, BiFunction<Path, List<URI>, Download> mnist) {
        this.usualFolder = usualFolder;
        this.mnist = mnist;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = into == null ? usualFolder : into;
        Download download = mnist.apply(folder, mirrors());
        boolean whole;
        try (StopOnExit stop = new StopOnExit();
                DownloadLine line = new DownloadLine(spec.commandLine().getErr(), Terminal.isInteractive())) {
            whole = download.run(line, stop::isAsked);
        }
        if (!whole) {
            spec.commandLine().getErr().println("Ended early: the same command goes on from here.");
            return 1;
        }
        new Output(spec.commandLine().getOut()).line("MNIST is in " + folder);
        return 0;
    }

    private List<URI> mirrors() {
        try {
            return mirrors.isEmpty()
                    ? Mnist.mirrors()
                    : mirrors.stream().map(Mnist::mirror).toList();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }
}
