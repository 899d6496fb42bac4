package digitpad.ui.toolbar;

import atlantafx.base.controls.Popover;
import digitpad.model.ModelCard;
import digitpad.recognition.Percent;
import digitpad.ui.picture.Icon;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.words.Unbroken;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Says beside itself what the program is, which network reads, which keys there are, and where things are kept. */
final class AboutButton extends Button {
    private final ReadingModel reading;
    private final Program program;
    private final Runnable tour;
    private final Popover popover = new Popover();

    /** @param tour shows somebody around */
    AboutButton(ReadingModel reading, Program program, Runnable tour) {
        super();
        this.reading = reading;
        this.program = program;
        this.tour = tour;
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
        Label name = new Label(program.name());
        name.setId("about-name");
        name.getStyleClass().add("about-name");
        Label purpose = quiet("Reads handwritten digits while the pen moves.");
        Label network = quiet(network(reading.cardProperty().get()));
        Label licence = quiet("Free software under the Apache License 2.0.");
        VBox content = new VBox(name, purpose, network, licence, tourButton(), keys(), places());
        content.getStyleClass().add("about");
        return content;
    }

    private HBox tourButton() {
        Button button = new Button("Take the tour", Icon.SIGNPOST.node());
        button.setId("take-tour");
        button.setAccessibleText("Take the tour of the window, one minute");
        button.setOnAction(event -> {
            popover.hide();
            tour.run();
        });
        return new HBox(button);
    }

    private static String network(Optional<ModelCard> card) {
        return card.map(is -> {
                    Double accuracy = is.figures().get("testAccuracy");
                    String how = accuracy == null ? "" : ", " + Percent.ofShare(accuracy, 2) + " on the MNIST test set";
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
                Map.entry("Copy the number", Shortcuts.COPY),
                Map.entry("Open", Shortcuts.OPEN),
                Map.entry("Paste", Shortcuts.PASTE),
                Map.entry("Save drawing", Shortcuts.SAVE),
                Map.entry("Export picture", Shortcuts.EXPORT),
                Map.entry("Train and explore", Shortcuts.PANEL),
                Map.entry("Light or dark", Shortcuts.THEME));
        for (int row = 0; row < rows.size(); row++) {
            Label key = new Label(rows.get(row).getValue().getDisplayText());
            key.getStyleClass().add("about-key");
            keys.addRow(row, whole(rows.get(row).getKey()), key);
        }
        addKeys(keys, "Say what a misread digit is", "0 … 9");
        addKeys(keys, "Choose a digit of a number", "← → ↑ ↓");
        addKeys(keys, "Split, join or leave out", "S, J, X");
        return keys;
    }

    private static void addKeys(GridPane keys, String action, String names) {
        Label key = new Label(names);
        key.getStyleClass().add("about-key");
        keys.addRow(keys.getRowCount(), whole(action), key);
    }

    private static Label whole(String text) {
        Label label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /** Where the user's own things are, and what to send to somebody who helps. */
    private GridPane places() {
        GridPane places = new GridPane();
        places.getStyleClass().add("about-places");
        addPlace(places, "Your folder", program.folder());
        addPlace(places, "Log", program.log());
        return places;
    }

    private static void addPlace(GridPane places, String name, Path place) {
        String path = place.toAbsolutePath().toString();
        Label where = quiet(path);
        where.setMinHeight(USE_PREF_SIZE);
        GridPane.setHgrow(where, Priority.ALWAYS);
        Button copy = Buttons.dress(new Button(), Icon.DUPLICATE, "Copy the path: " + name, null);
        copy.setId("copy-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        copy.setOnAction(event -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, path)));
        places.addRow(places.getRowCount(), whole(name), where, copy);
    }

    private static Label quiet(String text) {
        Label label = new Label(Unbroken.of(text));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }
}
