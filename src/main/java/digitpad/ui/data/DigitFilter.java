package digitpad.ui.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How many digits there are of each kind, as bars; a click on one shows that kind alone, another click all again. */
final class DigitFilter extends HBox {
    private static final int DIGITS = 10;

    private final DataModel model;
    private final List<Kind> kinds = new ArrayList<>();
    private final ToggleButton all = new ToggleButton("All");

    DigitFilter(DataModel model) {
        this.model = model;
        getStyleClass().add("digit-filter");
        all.setId("filter-all");
        all.getStyleClass().addAll("digit-kind", "all-kinds");
        all.setAccessibleText("Show all digits");
        all.setTooltip(new Tooltip("Show all digits"));
        all.setMaxHeight(Double.MAX_VALUE);
        all.setOnAction(event -> choose(Optional.empty()));
        getChildren().add(all);
        for (int digit = 0; digit < DIGITS; digit++) {
            Kind kind = new Kind(digit);
            int shown = digit;
            kind.setOnAction(event -> choose(kind.isSelected() ? Optional.of(shown) : Optional.empty()));
            HBox.setHgrow(kind, Priority.ALWAYS);
            kinds.add(kind);
        }
        getChildren().addAll(kinds);
        model.filterProperty().subscribe(this::mark);
        model.countsProperty().subscribe(counts -> {
            int most = Collections.max(counts);
            kinds.forEach(kind -> kind.show(counts.get(kind.digit), most));
        });
    }

    private void choose(Optional<Integer> digit) {
        model.filter(digit);
        // Also where nothing changed: a click turned the button, whatever it stands for.
        mark(digit);
    }

    private void mark(Optional<Integer> filter) {
        all.setSelected(filter.isEmpty());
        kinds.forEach(kind ->
                kind.setSelected(filter.filter(digit -> digit == kind.digit).isPresent()));
    }

    /** A digit with its bar and its count. */
    private static final class Kind extends ToggleButton {
        private final int digit;
        private final Label count = new Label();
        private final CountBar bar = new CountBar();

        Kind(int digit) {
            super();
            this.digit = digit;
            setId("filter-" + digit);
            getStyleClass().add("digit-kind");
            Label name = new Label(Integer.toString(digit));
            name.getStyleClass().add("kind-digit");
            count.getStyleClass().add("kind-count");
            count.setMinWidth(Region.USE_PREF_SIZE);
            VBox column = new VBox(count, bar, name);
            column.getStyleClass().add("kind-column");
            column.setAlignment(Pos.BOTTOM_CENTER);
            setGraphic(column);
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
            setMaxWidth(Double.MAX_VALUE);
        }

        void show(int digits, int most) {
            count.setText(String.format(Locale.ROOT, "%,d", digits));
            bar.setShare(most == 0 ? 0 : (double) digits / most);
            String words = String.format(Locale.ROOT, "Show the %ds alone: %,d", digit, digits);
            setAccessibleText(words);
            setTooltip(new Tooltip(words));
        }
    }
}
