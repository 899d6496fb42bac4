package digitpad.ui;

import digitpad.app.LiveReading;
import digitpad.app.ModelChoice;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.SessionEvent;
import digitpad.files.AtomicFile;
import digitpad.files.BadFileException;
import digitpad.training.ModelStore;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.settings.WindowSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which network reads the pad: the bundled one, that of a run, or that of a file. Remembered from one start to the next. */
final class NetworkInUse {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkInUse.class);

    private final LiveReading live;
    private final ModelStore models;
    private final WindowSettings settings;
    private final NoticeModel notices;
    private final Executor files;
    private final Executor deliver;

    /**
     * @param files runs what reads and writes files
     * @param deliver runs what changes the window, on the FX thread
     */
    NetworkInUse(
            LiveReading live,
            ModelStore models,
            WindowSettings settings,
            NoticeModel notices,
            Executor files,
            Executor deliver) {
        this.live = live;
        this.models = models;
        this.settings = settings;
        this.notices = notices;
        this.files = files;
        this.deliver = deliver;
    }

    /** Remembers what reads from now on: what could not be opened is not tried again at the next start. */
    void remember(ReadingModel reading) {
        reading.fileProperty()
                .subscribe(file -> file.ifPresent(is -> settings.modelProperty().set(is.map(Path::toString))));
    }

    /** Begins with the network of the last time, if it is still there. */
    void restore() {
        Optional<String> last = settings.modelProperty().get();
        try {
            Optional<Path> file = last.map(Path::of).filter(Files::isRegularFile);
            file.ifPresent(this::use);
            if (last.isPresent() && file.isEmpty()) {
                notices.problem(last.get() + " is not there any more: the bundled network reads.");
            }
        } catch (InvalidPathException e) {
            LOG.warn("The network of the last time is not a file's name: {}", e.getMessage());
        }
    }

    /** Lets the network of a file read the pad. */
    void use(Path file) {
        live.use(new ModelChoice(models, Optional.of(file)));
    }

    /**
     * Lets the network of a run read the pad.
     *
     * @param outcome of the run, if it ended just now: its network may be in memory alone
     */
    void use(RunStore store, RunRecord run, Optional<SessionEvent.Ended> outcome) {
        files.execute(() -> {
            try {
                Optional<Path> kept = store.folder(run).network(run);
                Path file = kept.isPresent() ? kept.get() : written(outcome);
                deliver.execute(() -> use(file));
            } catch (IOException e) {
                tell(run.name() + " has no network that could be used: " + e.getMessage());
            }
        });
    }

    /** Lets the application's own network read again. */
    void useBundled() {
        live.use(new ModelChoice(models, Optional.empty()));
    }

    /** Writes the network of a run to a file of the user's. */
    void save(RunStore store, RunRecord run, Optional<SessionEvent.Ended> outcome, Path file) {
        files.execute(() -> {
            try {
                Optional<Path> kept = store.folder(run).network(run);
                Path source = kept.isPresent() ? kept.get() : written(outcome);
                AtomicFile.write(file, stream -> Files.copy(source, stream));
                deliver.execute(() -> notices.done("Saved " + file.getFileName() + "."));
            } catch (IOException e) {
                LOG.warn("The network could not be saved as {}", file, e);
                tell(String.valueOf(BadFileException.ofWriting(file, e).getMessage()));
            }
        });
    }

    /** A file for a network that could not be kept with its run. */
    private static Path written(Optional<SessionEvent.Ended> outcome) throws IOException {
        SessionEvent.Ended ended = outcome.filter(
                        is -> is.network().isPresent() && is.card().isPresent())
                .orElseThrow(() -> new IOException("there is none."));
        Path file = Files.createTempFile("digitpad-", ".safetensors");
        file.toFile().deleteOnExit();
        ended.network().orElseThrow().save(file, ended.card().orElseThrow());
        return file;
    }

    private void tell(String sentence) {
        deliver.execute(() -> notices.problem(sentence));
    }
}
