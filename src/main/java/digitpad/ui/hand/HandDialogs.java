package digitpad.ui.hand;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the desktop is asked for files and folders; empty where the user thought better of it. */
public interface HandDialogs {
    /** A folder of drawings to import. */
    Optional<Path> importedFolder();

    /** Drawings to import. */
    List<Path> importedFiles();

    /** A folder that does not exist yet, to export to. */
    Optional<Path> exportFolder();
}
