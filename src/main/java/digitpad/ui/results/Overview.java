package digitpad.ui.results;

import digitpad.ui.grid.DigitGrid;
import digitpad.ui.grid.GridContent;
import digitpad.ui.grid.TileSize;
import digitpad.ui.look.Gap;
import digitpad.ui.page.ScrolledPage;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All figures of one result, one section below the other. */
final class Overview extends ScrolledPage {
    private static final double WIDE = 700;
    private static final double TABLE_SHARE = 0.5;

    private static final int FIRST = 10;

    private final VBox sections;

    Overview(ResultsModel model) {
        super("Results");
        getStyleClass().add("results-overview");
        sections = new VBox(
                new Headline(model),
                new ConfusionSection(model),
                new SideBySide(
                        new DigitScoreTable(model), new CalibrationSection(model), WIDE, TABLE_SHARE, Gap.SECTION),
                firstDigits(model));
        sections.getStyleClass().add("results-sections");
        setContent(sections);
        setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).addListener((property, was, is) -> reveal(is));
    }

    /** The first digits of the data, what they are and what they were read as. */
    private static VBox firstDigits(ResultsModel model) {
        DigitGrid<Integer> grid = new DigitGrid<>(TileSize.CAPTIONED, "");
        model.resultProperty().subscribe(result -> result.map(EpochResult::readings)
                .ifPresent(readings -> grid.show(GridContent.of(
                        IntStream.range(0, Math.min(FIRST, readings.size()))
                                .boxed()
                                .toList(),
                        index -> ReadFace.of("", readings, index, true)))));
        VBox section = new VBox(Texts.title("The first ten digits"), grid);
        section.getStyleClass().add("results-section");
        return section;
    }

    /** Shows what got the keyboard. */
    private void reveal(@Nullable Node node) {
        if (node != null && isWithin(node)) {
            reveal(node, node.getLayoutBounds());
        }
    }

    private boolean isWithin(Node node) {
        Parent parent = node.getParent();
        while (parent != null && parent != sections) {
            parent = parent.getParent();
        }
        return parent == sections;
    }
}
