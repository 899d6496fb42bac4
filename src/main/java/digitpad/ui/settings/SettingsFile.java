package digitpad.ui.settings;

import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.app.Background;
import digitpad.files.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link WindowSettings} in a JSON file: read once, written half a second after the last change and when closed. A
 * file that cannot be read costs the settings, never the start; one that cannot be written costs a line in the log.
 */
public final class SettingsFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final long DELAY_MILLIS = 500;
    private static final long LARGEST_BYTES = 100_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final WindowSettings settings;
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(Background.threads("settings"));
    private @Nullable ScheduledFuture<?> planned;
    private StoredSettings stored;

    /** Reads {@code file}, which need not exist. */
    public SettingsFile(Path file) {
        this.file = file;
        this.stored = read(file);
        this.settings = WindowSettings.of(stored);
        InvalidationListener changed = property -> planWriting();
        for (Observable property : settings.all()) {
            property.addListener(changed);
        }
    }

    /** Reads {@code file} and forgets it, after which reading it again is quick; for any thread. */
    public static void prepare(Path file) {
        read(file);
    }

    /** The settings, whose changes are written from now on. */
    public WindowSettings settings() {
        return settings;
    }

    /** Writes what has not been written yet. */
    @Override
    public void close() {
        writer.shutdownNow();
        write(settings.toStored());
    }

    private static StoredSettings read(Path file) {
        try {
            if (!Files.exists(file)) {
                return StoredSettings.NONE;
            }
            if (Files.size(file) > LARGEST_BYTES) {
                throw new IOException("too large");
            }
            StoredSettings found = JSON.readValue(Files.readAllBytes(file), StoredSettings.class);
            return found == null ? StoredSettings.NONE : found;
        } catch (IOException | RuntimeException e) {
            LOG.warn("The window's settings in {} cannot be read, the defaults are used: {}", file, e.getMessage());
            return StoredSettings.NONE;
        }
    }

    private void planWriting() {
        if (planned != null) {
            planned.cancel(false);
        }
        if (!writer.isShutdown()) {
            // Valid again for the next invalidation, and taken here because properties belong to the FX thread.
            StoredSettings now = settings.toStored();
            planned = writer.schedule(() -> write(now), DELAY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void write(StoredSettings now) {
        if (now.equals(stored)) {
            return;
        }
        try {
            byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(now);
            AtomicFile.write(file, stream -> stream.write(bytes));
            stored = now;
        } catch (IOException | RuntimeException | Error e) {
            // Nobody looks at what became of a planned task.
            LOG.warn("The window's settings cannot be kept in {}: {}", file, e.getMessage());
        }
    }
}
