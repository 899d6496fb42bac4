package digitpad.ui.files;

import digitpad.app.SheetFiles;
import java.util.ArrayList;
import java.util.List;
import javafx.stage.FileChooser.ExtensionFilter;

/** The desktop's file choosers in front of {@link FileActions}. */
public final class FileDialogs {
    private static final ExtensionFilter DRAWINGS =
            new ExtensionFilter("Drawings (InkML)", wildcards(SheetFiles.DRAWINGS));
    private static final ExtensionFilter PICTURES = new ExtensionFilter(
            "Pictures", wildcards(List.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp")));
    private static final ExtensionFilter PNG = new ExtensionFilter("PNG picture", "*.png");

    private final FileActions actions;
    private final FileChoosers choosers;

    public FileDialogs(FileActions actions, FileChoosers choosers) {
        this.actions = actions;
        this.choosers = choosers;
    }

    /** Asks for a picture or drawing and opens it. */
    public void open() {
        List<String> all = new ArrayList<>(PICTURES.getExtensions());
        all.addAll(DRAWINGS.getExtensions());
        choosers.open(
                        "Open a picture or drawing",
                        new ExtensionFilter("Pictures and drawings", all),
                        PICTURES,
                        DRAWINGS)
                .ifPresent(actions::open);
    }

    /** Asks for a place and saves the drawing there. */
    public void save() {
        choosers.save("Save the drawing", DRAWINGS, "digit", ".inkml").ifPresent(actions::save);
    }

    /** Asks for a place and exports the pad as a picture there. */
    public void export() {
        choosers.save("Export as a picture", PNG, "digit", ".png").ifPresent(actions::export);
    }

    private static List<String> wildcards(List<String> endings) {
        return endings.stream().map(ending -> "*." + ending).toList();
    }
}
