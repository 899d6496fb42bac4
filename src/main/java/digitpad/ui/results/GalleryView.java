package digitpad.ui.results;

import atlantafx.base.theme.Styles;
import digitpad.ui.grid.GridContent;
import digitpad.ui.grid.GridSelection;
import digitpad.ui.grid.GridSheet;
import digitpad.ui.grid.TileSize;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The digits of one cell of the confusion matrix. */
final class GalleryView extends BorderPane {
    /** From this width on the large digit stands beside the sheet. */
    private static final double WIDE = 640;

    private static final double DETAIL_WIDTH = 250;

    private final ResultsModel model;
    private final GridSheet<Integer> sheet;
    private final DigitDetail detail;
    private final VBox head = new VBox();
    private final Label title = Texts.title("");
    private final Label order = new Label();

    GalleryView(ResultsModel model) {
        this.model = model;
        this.sheet = new GridSheet<>(
                "gallery-sheet",
                TileSize.CAPTIONED,
                new GridSelection.Single<>(model.selectedProperty(), model::select, () -> {}),
                "There are no digits here any more: the network of this epoch reads them differently.");
        this.detail = new DigitDetail(model);
        getStyleClass().add("gallery");
        Button back = new Button("← Back");
        back.setId("gallery-back");
        back.getStyleClass().add(Styles.FLAT);
        back.setAccessibleText("Back to the overview");
        back.setOnAction(event -> model.closeGallery());
        order.getStyleClass().add("quiet");
        title.setId("gallery-title");
        VBox words = new VBox(title, order);
        HBox bar = new HBox(back, words);
        bar.getStyleClass().add("gallery-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().add(bar);
        head.getStyleClass().add("gallery-head");
        setTop(head);
        StackPane around = new StackPane(sheet);
        around.getStyleClass().add("gallery-sheet");
        setCenter(around);
        // A filter: the list would swallow Escape.
        addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
        widthProperty().subscribe(width -> arrange(width.doubleValue() >= WIDE));
        model.galleryProperty().subscribe(gallery -> gallery.ifPresent(this::show));
    }

    /** Gives the keyboard to the digits. */
    void focus() {
        sheet.requestFocus();
    }

    private void show(Gallery gallery) {
        sheet.show(GridContent.of(
                gallery.digits(), index -> ReadFace.of("digit-" + index, gallery.readings(), index, false)));
        title.setText(ResultWords.title(gallery.cell()));
        order.setText(ResultWords.order(gallery.cell(), gallery.digits().size()));
    }

    private void arrange(boolean wide) {
        detail.setPrefWidth(wide ? DETAIL_WIDTH : USE_COMPUTED_SIZE);
        if (wide && getRight() == null) {
            head.getChildren().remove(detail);
            setRight(detail);
        } else if (!wide && !head.getChildren().contains(detail)) {
            setRight(null);
            head.getChildren().add(detail);
        }
    }

    private void onKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.BACK_SPACE) {
            model.closeGallery();
            event.consume();
        }
    }
}
