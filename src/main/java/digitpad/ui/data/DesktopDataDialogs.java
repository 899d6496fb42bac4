package digitpad.ui.data;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The desktop's choosers. They open in the folder used last. */
public final class DesktopDataDialogs implements DataDialogs {
    private final Window owner;
    private final ObjectProperty<Optional<String>> used;

    /** @param used the folder that choosers open in, kept up to date */
    public DesktopDataDialogs(Window owner, ObjectProperty<Optional<String>> used) {
        this.owner = owner;
        this.used = used;
    }

    @Override
    public Optional<Path> folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle("Open a folder of digits");
        usedLast().ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = path(chooser.showDialog(owner));
        chosen.ifPresent(folder -> used.set(Optional.of(folder.toString())));
        return chosen;
    }

    @Override
    public Optional<Path> file() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("Open a file of digits");
        usedLast().ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter("IDX images or CSV", "*ubyte", "*ubyte.gz", "*.idx", "*.csv", "*.csv.gz"),
                        new ExtensionFilter("All files", "*"));
        Optional<Path> chosen = path(chooser.showOpenDialog(owner));
        chosen.map(Path::getParent).ifPresent(folder -> used.set(Optional.of(folder.toString())));
        return chosen;
    }

    /** A folder that is gone would make some desktops refuse to open the chooser. */
    private Optional<File> usedLast() {
        return used.get().map(Path::of).filter(Files::isDirectory).map(Path::toFile);
    }

    private static Optional<Path> path(@Nullable File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}
