package digitpad.ui.network;

import digitpad.model.network.DesignFile;
import digitpad.ui.files.FileChoosers;
import javafx.stage.FileChooser.ExtensionFilter;

/** The desktop's file choosers for designs. */
public final class NetworkDialogs {
    private static final ExtensionFilter DESIGNS = new ExtensionFilter("Network designs", "*" + DesignFile.ENDING);

    private final NetworkModel model;
    private final FileChoosers choosers;

    public NetworkDialogs(NetworkModel model, FileChoosers choosers) {
        this.model = model;
        this.choosers = choosers;
    }

    /** Asks for a design and opens it. */
    public void open() {
        choosers.open("Open a network design", DESIGNS).ifPresent(model::open);
    }

    /** Asks for a place and writes the network there. */
    public void saveAs() {
        String name = model.chosenProperty().get().getName();
        choosers.save("Save the network design", DESIGNS, name, DesignFile.ENDING)
                .ifPresent(model::saveAs);
    }
}
