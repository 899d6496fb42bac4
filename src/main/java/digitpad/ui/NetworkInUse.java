package digitpad.ui;

import digitpad.app.Background;
import digitpad.app.reading.LiveReading;
import digitpad.app.reading.ModelChoice;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.SessionEvent;
import digitpad.files.AtomicFile;
import digitpad.model.ModelStore;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.settings.WindowSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which network reads the pad: the bundled one, that of a run, or that of a file. Remembered from one start to the next. */
final class NetworkInUse {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkInUse.class);

    private final LiveReading live;
    private final ModelStore models;
    private final WindowSettings settings;
    private final NoticeModel notices;
    private final Background files;

    /** @param files does what reads and writes files */
    NetworkInUse(LiveReading live, ModelStore models, WindowSettings settings, NoticeModel notices, Background files) {
        this.live = live;
        this.models = models;
        this.settings = settings;
        this.notices = notices;
        this.files = files;
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
                notices.problem(
                        Topic.NETWORK, last.get() + " is not there any more: the bundled network reads instead.");
            }
        } catch (InvalidPathException e) {
            LOG.warn("The network of the last time is not a file's name: {}", e.getMessage());
        }
    }

    /** Lets the network of a file read the pad. */
    void use(Path file) {
        notices.begin(Topic.NETWORK);
        live.use(new ModelChoice(models, Optional.of(file)));
    }

    /**
     * Lets the network of a run read the pad.
     *
     * @param outcome of the run, if it ended just now: its network may be in memory alone
     */
    void use(RunStore store, RunRecord run, Optional<SessionEvent.Ended> outcome) {
        notices.begin(Topic.NETWORK);
        files.run(
                run.name() + " has no network that could be used",
                () -> {
                    Path file = network(store, run, outcome);
                    return () -> use(file);
                },
                sentence -> notices.problem(Topic.NETWORK, sentence));
    }

    /** Lets the application's own network read again. */
    void useBundled() {
        notices.begin(Topic.NETWORK);
        live.use(new ModelChoice(models, Optional.empty()));
    }

    /** Writes the network of a run to a file of the user's. */
    void save(RunStore store, RunRecord run, Optional<SessionEvent.Ended> outcome, Path file) {
        notices.begin(Topic.NETWORK_FILE);
        files.run(
                file + " cannot be written",
                () -> {
                    Path source = network(store, run, outcome);
                    AtomicFile.write(file, stream -> Files.copy(source, stream));
                    return () -> notices.done(Topic.NETWORK_FILE, "Saved " + file.getFileName() + ".");
                },
                sentence -> notices.problem(Topic.NETWORK_FILE, sentence));
    }

    private static Path network(RunStore store, RunRecord run, Optional<SessionEvent.Ended> outcome)
            throws IOException {
        Optional<Path> kept = store.folder(run).network(run);
        return kept.isPresent() ? kept.get() : written(outcome);
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
}
