package digitpad.ui.hand;

import digitpad.ui.files.FileChoosers;
import digitpad.ui.files.FileDialogs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.FileChooser.ExtensionFilter;

/** The desktop's own choosers. */
public final class DesktopHandDialogs implements HandDialogs {
    private static final ExtensionFilter DIGITS = new ExtensionFilter(
            "Drawings (InkML) and pictures",
            Stream.of(FileDialogs.DRAWINGS, FileDialogs.PICTURES)
                    .flatMap(kind -> kind.getExtensions().stream())
                    .toList());

    private final FileChoosers choosers;

    public DesktopHandDialogs(FileChoosers choosers) {
        this.choosers = choosers;
    }

    @Override
    public Optional<Path> importedFolder() {
        return choosers.folder("Import a folder of digits");
    }

    @Override
    public List<Path> importedFiles() {
        return choosers.openSeveral("Import digits", DIGITS);
    }

    @Override
    public Optional<Path> exportFolder() {
        return choosers.folder("Export my digits into a new folder in …").map(DesktopHandDialogs::fresh);
    }

    /** Choosers of folders offer those that are there, which may hold anything. */
    private static Path fresh(Path parent) {
        Path fresh = parent.resolve("my-hand");
        for (int number = 2; Files.exists(fresh); number++) {
            fresh = parent.resolve("my-hand-" + number);
        }
        return fresh;
    }
}
