package digitpad.ui.files;

import digitpad.files.BoundedName;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The desktop's choosers of files and folders. They open in the folder used last; empty where the user thought better of it. */
public final class FileChoosers {
    /** Names that are tried before one that is taken is offered. */
    private static final int MOST_NAMES = 1_000;

    private final Window owner;
    private final ObjectProperty<Optional<String>> used;

    /** @param used the folder that choosers open in, kept up to date */
    public FileChoosers(Window owner, ObjectProperty<Optional<String>> used) {
        this.owner = owner;
        this.used = used;
    }

    /** Asks for a file that is there. */
    public Optional<Path> open(String title, ExtensionFilter... kinds) {
        return chosen(chooser(title, kinds).showOpenDialog(owner));
    }

    /** Asks for files that are there; none where the user thought better of it. */
    public List<Path> openSeveral(String title, ExtensionFilter... kinds) {
        List<File> files = chooser(title, kinds).showOpenMultipleDialog(owner);
        if (files == null) {
            return List.of();
        }
        files.stream().findFirst().ifPresent(this::chosen);
        return files.stream().map(File::toPath).toList();
    }

    /**
     * Asks for a file to write.
     *
     * @param name to begin with, of any characters; where a file of the folder used last has it, it gets a number
     * @param ending that the file's name gets where it has not got it: ".csv"
     */
    public Optional<Path> save(String title, ExtensionFilter kind, String name, String ending) {
        FileChooser chooser = chooser(title, kind);
        chooser.setInitialFileName(freeName(usedLast(), fileName(name), ending));
        return chosen(chooser.showSaveDialog(owner)).map(file -> ending(file, ending));
    }

    /** Asks for a folder that is there. */
    public Optional<Path> folder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        usedLast().ifPresent(chooser::setInitialDirectory);
        Optional<Path> chosen = Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
        chosen.ifPresent(folder -> used.set(Optional.of(folder.toString())));
        return chosen;
    }

    /** What every file system takes. */
    static String fileName(String name) {
        return name.replaceAll("[^\\p{L}\\p{N} ._-]", "-");
    }

    /** A name that no file has: "3.png", "3-2.png", "3-3.png". */
    static String freeName(Optional<File> folder, String name, String ending) {
        String first = BoundedName.of(name, ending);
        String free = first;
        for (int number = 2; number <= MOST_NAMES && folder.isPresent(); number++) {
            if (!new File(folder.get(), free).exists()) {
                return free;
            }
            free = BoundedName.of(name, "-" + number + ending);
        }
        return first;
    }

    private FileChooser chooser(String title, ExtensionFilter... kinds) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().addAll(kinds);
        usedLast().ifPresent(chooser::setInitialDirectory);
        return chooser;
    }

    /** A folder that is gone would make some desktops refuse to open the chooser. */
    private Optional<File> usedLast() {
        return used.get().map(Path::of).filter(Files::isDirectory).map(Path::toFile);
    }

    private Optional<Path> chosen(@Nullable File file) {
        Optional<Path> path = Optional.ofNullable(file).map(File::toPath);
        path.map(Path::getParent).ifPresent(parent -> used.set(Optional.of(parent.toString())));
        return path;
    }

    private static Path ending(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? file
                : file.resolveSibling(BoundedName.of(name, ending));
    }
}
