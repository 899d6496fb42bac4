package digitpad.ui;

import digitpad.app.hand.PersonalSet;
import digitpad.app.reading.ModelChoice;
import digitpad.ui.hand.HandNetwork;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.settings.WindowSettings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The network of the user's hand behind the pad, and the one before it, remembered from one start to the next. */
final class HandInUse implements HandNetwork {
    private static final Logger LOG = LoggerFactory.getLogger(HandInUse.class);

    private final NetworkInUse inUse;
    private final ReadingModel reading;
    private final WindowSettings settings;
    private final WindowServices services;

    HandInUse(NetworkInUse inUse, ReadingModel reading, WindowSettings settings, WindowServices services) {
        this.inUse = inUse;
        this.reading = reading;
        this.settings = settings;
        this.services = services;
    }

    /** Whether the network of the user's hand reads the pad. */
    ObservableValue<Boolean> isUsed() {
        return reading.fileProperty().map(file -> file.equals(Optional.of(Optional.of(file()))));
    }

    @Override
    public ModelChoice base() {
        return new ModelChoice(services.models(), isUsed().getValue() ? before() : reading.usedFile());
    }

    @Override
    public Path file() {
        return services.folder()
                .resolve(PersonalSet.FOLDER)
                .resolve(PersonalSet.NETWORK)
                .toAbsolutePath();
    }

    @Override
    public void use() {
        if (!isUsed().getValue()) {
            settings.modelBeforeHandProperty().set(reading.usedFile().map(Path::toString));
        }
        inUse.use(file());
    }

    @Override
    public void goBack() {
        before().ifPresentOrElse(inUse::use, inUse::useBundled);
    }

    /** The bundled one where the file is gone, or is none. */
    private Optional<Path> before() {
        try {
            return settings.modelBeforeHandProperty().get().map(Path::of).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            LOG.warn("The network before that of the user's hand is not a file's name: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
