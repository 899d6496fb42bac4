package digitpad.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The desktop's file choosers for networks and tables. They open in the folder used last. */
final class ModelDialogs {
    private final Window owner;
    private final ObjectProperty<Optional<String>> folder;

    /** @param folder that choosers open in, kept up to date */
    ModelDialogs(Window owner, ObjectProperty<Optional<String>> folder) {
        this.owner = owner;
        this.folder = folder;
    }

    /** Asks for a network; empty where the user thought better of it. */
    Optional<Path> openModel() {
        return chosen(chooser("Open a network", "Networks", "*.safetensors").showOpenDialog(owner));
    }

    /** Asks where a network is to be saved. */
    Optional<Path> saveModel(String name) {
        FileChooser chooser = chooser("Save the network", "Networks", "*.safetensors");
        chooser.setInitialFileName(name.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + ".safetensors");
        return chosen(chooser.showSaveDialog(owner)).map(file -> ending(file, ".safetensors"));
    }

    /** Asks where a table is to be exported. */
    Optional<Path> exportTable() {
        FileChooser chooser = chooser("Export the runs", "Tables (CSV)", "*.csv");
        chooser.setInitialFileName("runs.csv");
        return chosen(chooser.showSaveDialog(owner)).map(file -> ending(file, ".csv"));
    }

    private FileChooser chooser(String title, String kind, String wildcard) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(new ExtensionFilter(kind, wildcard));
        // A folder that is gone would make some desktops refuse to open the chooser.
        folder.get().map(Path::of).filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder.set(Optional.of(parent.toString())));
        return path;
    }

    private static Path ending(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending) ? file : file.resolveSibling(name + ending);
    }
}
