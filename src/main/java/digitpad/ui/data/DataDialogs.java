package digitpad.ui.data;

import java.nio.file.Path;
import java.util.Optional;

/** Asks for data of the user's; the desktop's choosers in the window, a path at once in tests. */
public interface DataDialogs {
    /** Asks for a folder; empty where the user thought better of it. */
    Optional<Path> folder();

    /** Asks for an IDX or CSV file; empty where the user thought better of it. */
    Optional<Path> file();
}
