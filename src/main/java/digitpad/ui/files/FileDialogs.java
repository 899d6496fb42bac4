package digitpad.ui.files;

import digitpad.app.SheetFiles;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The desktop's file choosers in front of {@link FileActions}. They open in the folder used last. */
public final class FileDialogs {
    private static final ExtensionFilter DRAWINGS =
            new ExtensionFilter("Drawings (InkML)", wildcards(SheetFiles.DRAWINGS));
    private static final ExtensionFilter PICTURES = new ExtensionFilter(
            "Pictures", wildcards(List.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp")));
    private static final ExtensionFilter PNG = new ExtensionFilter("PNG picture", "*.png");

    private final FileActions actions;
    private final Window owner;
    private final ObjectProperty<Optional<String>> folder;

    /** @param folder that choosers open in, kept up to date */
    public FileDialogs(FileActions actions, Window owner, ObjectProperty<Optional<String>> folder) {
        this.actions = actions;
        this.owner = owner;
        this.folder = folder;
    }

    /** Asks for a picture or drawing and opens it. */
    public void open() {
        FileChooser chooser = chooser("Open a picture or drawing");
        List<String> all = new ArrayList<>(PICTURES.getExtensions());
        all.addAll(DRAWINGS.getExtensions());
        chooser.getExtensionFilters().addAll(new ExtensionFilter("Pictures and drawings", all), PICTURES, DRAWINGS);
        chosen(chooser.showOpenDialog(owner)).ifPresent(actions::open);
    }

    /** Asks for a place and saves the drawing there. */
    public void save() {
        FileChooser chooser = chooser("Save the drawing");
        chooser.getExtensionFilters().add(DRAWINGS);
        chooser.setInitialFileName("digit.inkml");
        chosen(chooser.showSaveDialog(owner))
                .map(file -> ending(file, ".inkml"))
                .ifPresent(actions::save);
    }

    /** Asks for a place and exports the pad as a picture there. */
    public void export() {
        FileChooser chooser = chooser("Export as a picture");
        chooser.getExtensionFilters().add(PNG);
        chooser.setInitialFileName("digit.png");
        chosen(chooser.showSaveDialog(owner)).map(file -> ending(file, ".png")).ifPresent(actions::export);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
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

    private static List<String> wildcards(List<String> endings) {
        return endings.stream().map(ending -> "*." + ending).toList();
    }
}
