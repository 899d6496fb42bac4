package digitpad.ui.toolbar;

import atlantafx.base.controls.Spacer;
import atlantafx.base.theme.Styles;
import digitpad.ui.files.FileDialogs;
import digitpad.ui.files.Pasting;
import digitpad.ui.look.WordsWhereRoom;
import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.Tool;
import digitpad.ui.picture.Icon;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.settings.Theme;
import digitpad.ui.settings.WindowSettings;
import java.util.Map;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/** What can be done with the pad, above it; every button has its keys. */
public final class Toolbar extends HBox {
    /** From this width of the window on, in logical pixels, the panel's button has room for words. */
    private static final double ROOM_FOR_WORDS = 880;

    private final PadModel pad;
    private final FileDialogs dialogs;
    private final Pasting pasting;
    private final WindowSettings settings;
    private final BooleanExpression padInSight;
    private final ToggleButton panel;

    /**
     * @param padInSight what is not seen is not to be changed from here
     * @param tour shows somebody around
     */
    public Toolbar(
            PadModel pad,
            BooleanExpression padInSight,
            FileDialogs dialogs,
            Pasting pasting,
            WindowSettings settings,
            ReadingModel reading,
            BooleanProperty panelShown,
            Program program,
            Runnable tour) {
        this.pad = pad;
        this.padInSight = padInSight;
        this.dialogs = dialogs;
        this.pasting = pasting;
        this.settings = settings;
        this.panel = panel(panelShown);
        getStyleClass().add("toolbar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren()
                .addAll(
                        new PenControls(pad, padInSight),
                        separator(),
                        changes(),
                        new Spacer(),
                        files(),
                        separator(),
                        panel,
                        theme());
        getChildren().add(new AboutButton(reading, program, tour));
    }

    /** What keys do with the pad while it is in sight. */
    public Map<KeyCombination, Runnable> padKeys() {
        return Map.of(
                Shortcuts.UNDO, pad::undo,
                Shortcuts.REDO, pad::redo,
                Shortcuts.REDO_TOO, pad::redo,
                Shortcuts.CLEAR, pad::clear,
                Shortcuts.CLEAR_TOO, pad::clear,
                Shortcuts.PEN, () -> pad.toolProperty().set(Tool.PEN),
                Shortcuts.ERASER, () -> pad.toolProperty().set(Tool.ERASER));
    }

    /** What the other keys do. */
    public Map<KeyCombination, Runnable> accelerators() {
        return Map.ofEntries(
                Map.entry(Shortcuts.OPEN, dialogs::open),
                Map.entry(Shortcuts.PASTE, pasting::paste),
                Map.entry(Shortcuts.SAVE, dialogs::save),
                Map.entry(Shortcuts.EXPORT, dialogs::export),
                Map.entry(Shortcuts.PANEL, panel::fire),
                Map.entry(Shortcuts.THEME, this::switchTheme));
    }

    /** Puts something before the button of the panel. */
    public void addHint(Node hint) {
        getChildren().add(getChildren().indexOf(panel), hint);
    }

    private HBox changes() {
        return group(
                button("undo", Icon.UNDO, "Undo", Shortcuts.UNDO, pad::undo, pad.canUndoProperty()),
                button("redo", Icon.REDO, "Redo", Shortcuts.REDO, pad::redo, pad.canRedoProperty()),
                button(
                        "clear",
                        Icon.CLEAR,
                        "Clear the pad",
                        Shortcuts.CLEAR,
                        pad::clear,
                        pad.blankProperty().not()));
    }

    private static ToggleButton panel(BooleanProperty shown) {
        ToggleButton panel = Buttons.dress(new ToggleButton(), Icon.PANEL, "Train and explore", Shortcuts.PANEL);
        panel.setId("panel");
        panel.setText("Train and explore");
        panel.setMinWidth(USE_PREF_SIZE);
        WordsWhereRoom.give(panel, ROOM_FOR_WORDS);
        panel.getStyleClass().remove(Styles.BUTTON_ICON);
        panel.selectedProperty().bindBidirectional(shown);
        return panel;
    }

    private HBox files() {
        Button open = Buttons.dress(new Button(), Icon.OPEN, "Open a picture or drawing", Shortcuts.OPEN);
        open.setId("open");
        open.setOnAction(event -> dialogs.open());
        Button paste = Buttons.dress(new Button(), Icon.PASTE, "Paste a picture", Shortcuts.PASTE);
        paste.setId("paste");
        paste.setOnAction(event -> pasting.paste());
        return group(open, paste, save());
    }

    private MenuButton save() {
        MenuItem drawing = new MenuItem("Save drawing as InkML…");
        drawing.setAccelerator(Shortcuts.SAVE);
        drawing.setOnAction(event -> dialogs.save());
        MenuItem picture = new MenuItem("Export picture as PNG…");
        picture.setAccelerator(Shortcuts.EXPORT);
        picture.setOnAction(event -> dialogs.export());
        MenuButton save = Buttons.dress(new MenuButton(), Icon.SAVE, "Save or export", Shortcuts.SAVE);
        save.setId("save");
        save.getItems().addAll(drawing, picture);
        return save;
    }

    private Button theme() {
        Button theme = Buttons.dress(new Button(), Icon.MOON, "Dark theme", Shortcuts.THEME);
        theme.setId("theme");
        theme.setOnAction(event -> switchTheme());
        settings.themeProperty().subscribe(is -> {
            theme.setGraphic((is == Theme.LIGHT ? Icon.MOON : Icon.SUN).node());
            Buttons.name(theme, is == Theme.LIGHT ? "Dark theme" : "Light theme", Shortcuts.THEME);
        });
        return theme;
    }

    private void switchTheme() {
        settings.themeProperty().set(settings.themeProperty().get().other());
    }

    private Button button(
            String id,
            Icon icon,
            String name,
            KeyCombination keys,
            Runnable action,
            ObservableValue<Boolean> possible) {
        Button button = Buttons.dress(new Button(), icon, name, keys);
        button.setId(id);
        button.setOnAction(event -> action.run());
        button.disableProperty()
                .bind(BooleanExpression.booleanExpression(possible)
                        .and(padInSight)
                        .not());
        return button;
    }

    private static HBox group(Node... buttons) {
        HBox group = new HBox(buttons);
        group.getStyleClass().add("tool-group");
        group.setAlignment(Pos.CENTER_LEFT);
        return group;
    }

    private static Separator separator() {
        return new Separator(Orientation.VERTICAL);
    }
}
