package digitpad.ui.network;

import digitpad.training.network.DesignFile;
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

/** The desktop's file choosers for designs. They open in the folder used last. */
public final class NetworkDialogs {
    private static final ExtensionFilter DESIGNS = new ExtensionFilter("Network designs", "*" + DesignFile.ENDING);

    private final NetworkModel model;
    private final Window owner;
    private final ObjectProperty<Optional<String>> folder;

    /** @param folder that choosers open in, kept up to date */
    public NetworkDialogs(NetworkModel model, Window owner, ObjectProperty<Optional<String>> folder) {
        this.model = model;
        this.owner = owner;
        this.folder = folder;
    }

    /** Asks for a design and opens it. */
    public void open() {
        chosen(chooser("Open a network design").showOpenDialog(owner)).ifPresent(model::open);
    }

    /** Asks for a place and writes the network there. */
    public void saveAs() {
        FileChooser chooser = chooser("Save the network design");
        chooser.setInitialFileName(fileName(model.chosenProperty().get().getName()));
        chosen(chooser.showSaveDialog(owner)).map(NetworkDialogs::ending).ifPresent(model::saveAs);
    }

    /** What every file system takes. */
    static String fileName(String design) {
        return design.replaceAll("[^\\p{L}\\p{N} ._-]", "-") + DesignFile.ENDING;
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().add(DESIGNS);
        // A folder that is gone would make some desktops refuse to open the chooser.
        folder.get().map(Path::of).filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    private Optional<Path> chosen(@Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> folder.set(Optional.of(parent.toString())));
        return path;
    }

    private static Path ending(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(DesignFile.ENDING)
                ? file
                : file.resolveSibling(name + DesignFile.ENDING);
    }
}
