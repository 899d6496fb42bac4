package digitpad.ui.data;

import atlantafx.base.theme.Styles;
import digitpad.ui.words.Unbroken;
import java.util.EnumSet;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What is said in the middle where there are no digits to see, and what can be done about it. */
final class DataStatus extends VBox {
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final DataModel model;

    DataStatus(DataModel model) {
        this.model = model;
        getStyleClass().add("data-status");
        Label message = new Label();
        message.setId("data-message");
        message.getStyleClass().add("data-message");
        message.setWrapText(true);
        message.setMinHeight(Region.USE_PREF_SIZE);
        message.textProperty().bind(model.messageProperty().map(Unbroken::of));
        ProgressBar bar = new ProgressBar();
        bar.setId("data-progress");
        bar.setAccessibleText("Progress");
        bar.progressProperty().bind(model.progressProperty());
        shownIn(bar, EnumSet.of(DataState.DOWNLOADING, DataState.LOADING));
        Button download = button("Download MNIST", "data-download", EnumSet.of(DataState.MISSING), model::download);
        download.getStyleClass().add(Styles.ACCENT);
        Button cancel =
                button("Cancel", "data-cancel", EnumSet.of(DataState.DOWNLOADING, DataState.LOADING), model::cancel);
        Button retry = button("Try again", "data-retry", EnumSet.of(DataState.FAILED), model::retry);
        getChildren().addAll(message, bar, download, cancel, retry);
        visibleProperty().bind(model.stateProperty().map(state -> state != DataState.READY));
        model.stateProperty().subscribe(state -> pseudoClassStateChanged(FAILED, state == DataState.FAILED));
    }

    private Button button(String name, String id, Set<DataState> states, Runnable command) {
        Button button = new Button(name);
        button.setId(id);
        button.setAccessibleText(name);
        button.setOnAction(event -> command.run());
        shownIn(button, states);
        return button;
    }

    private void shownIn(Region region, Set<DataState> states) {
        region.visibleProperty().bind(model.stateProperty().map(states::contains));
        region.managedProperty().bind(region.visibleProperty());
    }
}
