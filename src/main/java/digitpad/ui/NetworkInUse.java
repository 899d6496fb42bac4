package digitpad.ui;

import digitpad.app.LiveReading;
import digitpad.app.ModelChoice;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.files.AtomicFile;
import digitpad.training.ModelStore;
import digitpad.ui.notice.NoticeModel;
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
     * @param files runs what copies files
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

    /** Begins with the network of the last time, if it is still there. */
    void restore() {
        try {
            settings.modelProperty()
                    .get()
                    .map(Path::of)
                    .filter(Files::isRegularFile)
                    .ifPresent(this::use);
        } catch (InvalidPathException e) {
            LOG.warn("The network of the last time is not a file's name: {}", e.getMessage());
        }
    }

    /** Lets the network of a file read the pad. */
    void use(Path file) {
        settings.modelProperty().set(Optional.of(file.toString()));
        live.use(new ModelChoice(models, Optional.of(file)));
    }

    /** Lets the network of a run read the pad. */
    void use(RunStore store, RunRecord run) {
        store.folder(run)
                .network(run)
                .ifPresentOrElse(this::use, () -> notices.problem(run.name() + " has no network yet."));
    }

    /** Lets the application's own network read again. */
    void useBundled() {
        settings.modelProperty().set(Optional.empty());
        live.use(new ModelChoice(models, Optional.empty()));
    }

    /** Writes the network of a run to a file of the user's. */
    void save(RunStore store, RunRecord run, Path file) {
        Optional<Path> kept = store.folder(run).network(run);
        if (kept.isEmpty()) {
            notices.problem(run.name() + " has no network yet.");
            return;
        }
        files.execute(() -> {
            try {
                AtomicFile.write(file, stream -> Files.copy(kept.get(), stream));
                deliver.execute(() -> notices.done("Saved " + file.getFileName() + "."));
            } catch (IOException e) {
                LOG.warn("The network could not be saved as {}", file, e);
                deliver.execute(() -> notices.problem(file + " cannot be written: " + e.getMessage() + "."));
            }
        });
    }
}
