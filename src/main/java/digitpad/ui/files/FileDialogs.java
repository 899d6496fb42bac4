package digitpad.ui.files;

import digitpad.app.reading.SheetFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.stage.FileChooser.ExtensionFilter;

/** The desktop's file choosers in front of {@link FileActions}. */
public final class FileDialogs {
    /** Drawings that can be opened. */
    public static final ExtensionFilter DRAWINGS =
            new ExtensionFilter("Drawings (InkML)", wildcards(SheetFiles.DRAWINGS));

    /** Pictures that can be opened. */
    public static final ExtensionFilter PICTURES = new ExtensionFilter(
            "Pictures", wildcards(List.of("png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "webp")));

    private static final ExtensionFilter PNG = new ExtensionFilter("PNG picture", "*.png");

    private final FileActions actions;
    private final FileChoosers choosers;
    private final Supplier<String> name;

    /** @param name that what lies on the pad is saved by, unless somebody chooses another */
    public FileDialogs(FileActions actions, FileChoosers choosers, Supplier<String> name) {
        this.actions = actions;
        this.choosers = choosers;
        this.name = name;
    }

    /** Asks for pictures or drawings and opens them. */
    public void open() {
        List<String> all = new ArrayList<>(PICTURES.getExtensions());
        all.addAll(DRAWINGS.getExtensions());
        actions.open(choosers.openSeveral(
                "Open pictures or drawings", new ExtensionFilter("Pictures and drawings", all), PICTURES, DRAWINGS));
    }

    /** Asks for a place and saves the drawing there. */
    public void save() {
        choosers.save("Save the drawing", DRAWINGS, name.get(), ".inkml").ifPresent(actions::save);
    }

    /** Asks for a place and exports the pad as a picture there. */
    public void export() {
        choosers.save("Export as a picture", PNG, name.get(), ".png").ifPresent(actions::export);
    }

    private static List<String> wildcards(List<String> endings) {
        return endings.stream().map(ending -> "*." + ending).toList();
    }
}
