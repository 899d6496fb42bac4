package digitpad.ui.network;

import atlantafx.base.controls.Spacer;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which network will be trained: the choice, its layers with what they cost, and their editor. */
public final class NetworkView extends VBox {
    private final NetworkModel model;

    public NetworkView(NetworkModel model, NetworkDialogs dialogs) {
        this.model = model;
        getStyleClass().add("network");
        getStylesheets()
                .add(Objects.requireNonNull(NetworkView.class.getResource("/digitpad/ui/network.css"))
                        .toExternalForm());
        getChildren().addAll(new NetworkChooser(model, dialogs), description(), heading());
        getChildren().addAll(shownWhile(false, new LayerTable(model)), shownWhile(true, new LayerEditor(model)));
        getChildren().add(problems());
    }

    private Node description() {
        Label description = new Label();
        description.getStyleClass().add("quiet");
        description.setWrapText(true);
        description.setMinHeight(Region.USE_PREF_SIZE);
        description.textProperty().bind(model.chosenProperty().flatMap(NetworkChoice::descriptionProperty));
        return description;
    }

    private Node heading() {
        Label layers = new Label("Layers");
        layers.getStyleClass().add("network-heading");
        ToggleButton edit = new ToggleButton();
        edit.setId("edit-layers");
        edit.textProperty().bind(model.editingProperty().flatMap(editing -> model.chosenProperty()
                .map(choice -> editing ? "Done" : choice.isPreset() ? "Design your own" : "Edit layers")));
        edit.accessibleTextProperty().bind(edit.textProperty());
        edit.selectedProperty().bindBidirectional(model.editingProperty());
        HBox heading = new HBox(layers, new Spacer(), edit);
        heading.setAlignment(Pos.CENTER_LEFT);
        return heading;
    }

    private Region shownWhile(boolean editing, Region body) {
        body.visibleProperty().bind(model.editingProperty().map(is -> is == editing));
        body.managedProperty().bind(body.visibleProperty());
        VBox.setVgrow(body, Priority.ALWAYS);
        // As high as its layers where there is more room than that.
        body.setMaxHeight(USE_PREF_SIZE);
        return body;
    }

    /** What is wrong with the layers as a whole; what is wrong with one is beside it. */
    private Node problems() {
        VBox problems = new VBox();
        model.draftProperty().subscribe(draft -> {
            List<ProblemLine> lines =
                    draft.problems().stream().map(ProblemLine::new).toList();
            problems.getChildren().setAll(lines);
            problems.setManaged(!lines.isEmpty());
        });
        return problems;
    }
}
