package digitpad.ui.toolbar;

import atlantafx.base.controls.Popover;
import digitpad.training.ModelCard;
import digitpad.ui.picture.Icon;
import digitpad.ui.reading.ReadingModel;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** Says beside itself what the program is, which network reads, and which keys there are. */
final class AboutButton extends Button {
    private final ReadingModel reading;
    private final Popover popover = new Popover();

    AboutButton(ReadingModel reading) {
        super();
        this.reading = reading;
        Buttons.dress(this, Icon.MORE, "About DigitPad and its keys", null);
        setId("about");
        popover.setArrowLocation(Popover.ArrowLocation.TOP_RIGHT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        setOnAction(event -> {
            popover.setContentNode(content());
            popover.show(this);
        });
    }

    private VBox content() {
        Label name = new Label("DigitPad");
        name.getStyleClass().add("about-name");
        Label purpose = quiet("Reads handwritten digits while the pen moves.");
        Label network = quiet(network(reading.cardProperty().get()));
        VBox content = new VBox(name, purpose, network, keys());
        content.getStyleClass().add("about");
        return content;
    }

    private static String network(Optional<ModelCard> card) {
        return card.map(is -> {
                    Double accuracy = is.figures().get("testAccuracy");
                    String how = accuracy == null
                            ? ""
                            : String.format(Locale.ROOT, ", %.2f %% on the MNIST test set", 100 * accuracy);
                    return "Network: " + is.name() + how + ".";
                })
                .orElse("The network is not loaded.");
    }

    private static GridPane keys() {
        GridPane keys = new GridPane();
        keys.getStyleClass().add("about-keys");
        List<Map.Entry<String, KeyCombination>> rows = List.of(
                Map.entry("Undo", Shortcuts.UNDO),
                Map.entry("Redo", Shortcuts.REDO),
                Map.entry("Clear", Shortcuts.CLEAR),
                Map.entry("Pen", Shortcuts.PEN),
                Map.entry("Eraser (or the right mouse button)", Shortcuts.ERASER),
                Map.entry("Open", Shortcuts.OPEN),
                Map.entry("Paste", Shortcuts.PASTE),
                Map.entry("Save drawing", Shortcuts.SAVE),
                Map.entry("Export picture", Shortcuts.EXPORT),
                Map.entry("Light or dark", Shortcuts.THEME));
        for (int row = 0; row < rows.size(); row++) {
            Label key = new Label(rows.get(row).getValue().getDisplayText());
            key.getStyleClass().add("about-key");
            keys.addRow(row, new Label(rows.get(row).getKey()), key);
        }
        Label digits = new Label("0 … 9");
        digits.getStyleClass().add("about-key");
        keys.addRow(rows.size(), new Label("Say what a misread digit is"), digits);
        return keys;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
