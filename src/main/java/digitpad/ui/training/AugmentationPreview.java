package digitpad.ui.training;

import digitpad.dataset.Augmentation;
import digitpad.dataset.Seeds;
import digitpad.image.DigitImage;
import digitpad.ui.picture.InkPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;

/** Sixteen digits as the network would meet them. */
final class AugmentationPreview extends VBox {
    private static final int EXAMPLES = 16;

    private final PlanModel plan;
    private final Supplier<List<DigitImage>> samples;
    private final List<InkPicture> pictures = new ArrayList<>();
    private long seed = 1;

    /** @param samples digits to show, any number, asked for when they are to be seen */
    AugmentationPreview(PlanModel plan, Supplier<List<DigitImage>> samples) {
        this.plan = plan;
        this.samples = samples;
        getStyleClass().add("augmentation-preview");
        TilePane tiles = new TilePane();
        tiles.setPrefColumns(8);
        tiles.getStyleClass().add("augmentation-tiles");
        tiles.setAccessibleText("Sixteen digits, changed as the training will change them");
        for (int i = 0; i < EXAMPLES; i++) {
            InkPicture picture = new InkPicture();
            picture.setAccessibleText("Example " + (i + 1));
            pictures.add(picture);
        }
        tiles.getChildren().addAll(pictures);
        Label explanation = new Label();
        explanation.getStyleClass().add("caption");
        explanation.textProperty().bind(plan.augmentationProperty().map(AugmentationLevel::explanation));
        Button another = new Button("Another sixteen");
        another.setId("another-sixteen");
        another.setAccessibleText("Show another sixteen examples");
        another.getStyleClass().add("small");
        another.setOnAction(event -> {
            seed++;
            show();
        });
        getChildren().addAll(explanation, tiles, another);
        plan.augmentationProperty().addListener((property, was, is) -> show());
    }

    /** Draws the examples anew. */
    void show() {
        List<DigitImage> digits = samples.get();
        Augmentation augmentation = plan.getAugmentation();
        float[] scratch = new float[DigitImage.AREA];
        for (int i = 0; i < EXAMPLES; i++) {
            if (digits.isEmpty()) {
                pictures.get(i).clear();
                continue;
            }
            float[] ink = digits.get(i % digits.size()).toArray();
            augmentation.apply(ink, 0, new SplittableRandom(Seeds.of(seed, i)), scratch);
            pictures.get(i).show(new DigitImage(ink));
        }
    }
}
