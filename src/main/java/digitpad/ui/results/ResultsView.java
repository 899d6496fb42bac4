package digitpad.ui.results;

import java.util.Objects;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** How well a network does: an overview of one epoch, and the digits behind each cell of its confusion matrix. */
public final class ResultsView extends StackPane {
    private final ResultsModel model;

    public ResultsView(ResultsModel model) {
        this.model = model;
        getStyleClass().add("results");
        getStylesheets()
                .add(Objects.requireNonNull(ResultsView.class.getResource("/digitpad/ui/results.css"))
                        .toExternalForm());
        Label nothing = message("Train or open a network to see how well it reads");
        Label waiting = message("Reading the digits…");
        Overview overview = new Overview(model);
        GalleryView gallery = new GalleryView(model);
        BorderPane page = new BorderPane(new StackPane(waiting, overview, gallery));
        page.setTop(new ResultsBar(model));
        getChildren().addAll(nothing, page);
        BooleanBinding there = when(() -> model.sourceProperty().get().isPresent());
        BooleanBinding read = when(() -> model.resultProperty().get().isPresent());
        BooleanBinding looking = when(() -> model.galleryProperty().get().isPresent());
        shown(nothing, there.not());
        shown(page, there);
        shown(waiting, model.readingProperty().and(read.not()));
        shown(overview, read.and(looking.not()));
        shown(gallery, read.and(looking));
        // After the gallery was made visible: what is not cannot have the keyboard.
        model.galleryProperty().addListener((property, was, is) -> {
            if (was.isEmpty() && is.isPresent()) {
                gallery.focus();
            }
        });
    }

    private BooleanBinding when(Callable<Boolean> condition) {
        return Bindings.createBooleanBinding(
                condition, model.sourceProperty(), model.resultProperty(), model.galleryProperty());
    }

    private static void shown(Node node, ObservableValue<Boolean> condition) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(node.visibleProperty());
    }

    private static Label message(String text) {
        Label label = new Label(text);
        label.getStyleClass().addAll("quiet", "results-message");
        label.setWrapText(true);
        return label;
    }
}
