package digitpad.ui.data;

import digitpad.ui.files.FileChoosers;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;

/** The desktop's choosers. */
public final class DesktopDataDialogs implements DataDialogs {
    private final FileChoosers choosers;

    public DesktopDataDialogs(FileChoosers choosers) {
        this.choosers = choosers;
    }

    @Override
    public Optional<Path> folder() {
        return choosers.folder("Open a folder of digits");
    }

    @Override
    public Optional<Path> file() {
        return choosers.open(
                "Open a file of digits",
                new ExtensionFilter("IDX images or CSV", "*ubyte", "*ubyte.gz", "*.idx", "*.csv", "*.csv.gz"),
                new ExtensionFilter("All files", "*"));
    }
}
