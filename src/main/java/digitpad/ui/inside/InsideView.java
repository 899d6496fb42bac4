package digitpad.ui.inside;

import digitpad.ui.figure.FigurePane;
import digitpad.ui.page.ScrolledPage;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The pages of the tab "Inside", one of which is shown, with its explanation below. */
public final class InsideView extends BorderPane {
    private final InsideModel model;
    private final List<InsidePage> pages;
    private final ToggleGroup group = new ToggleGroup();
    private final ScrolledPage place = new ScrolledPage("Inside the network");
    private final ExplanationStrip explanation = new ExplanationStrip();
    private Optional<InsidePage> shown = Optional.empty();
    private boolean seen;

    /**
     * @param pages in the order of their buttons; the first is shown first
     * @param saving saves what a page shows
     * @param visible whether this can be seen
     */
    public InsideView(
            InsideModel model, List<InsidePage> pages, FigureSaving saving, ObservableValue<Boolean> visible) {
        super();
        this.model = model;
        this.pages = List.copyOf(pages);
        getStyleClass().add("inside");
        getStylesheets().add(InsideStyles.SHEET);
        FlowPane choice = new FlowPane();
        choice.getStyleClass().add("inside-choice");
        HBox.setHgrow(choice, Priority.ALWAYS);
        for (InsidePage page : pages) {
            choice.getChildren().add(button(page));
        }
        HBox bar = new HBox(choice, saveButton(saving));
        bar.getStyleClass().add("inside-bar");
        setTop(bar);
        place.getStyleClass().add("inside-place");
        setCenter(place);
        setBottom(explanation);
        // Once chosen, one of them always is.
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            } else {
                show((InsidePage) is.getUserData());
            }
        });
        group.selectToggle(group.getToggles().get(0));
        visible.subscribe(this::see);
        model.changesProperty().addListener((property, was, is) -> refresh());
    }

    private ToggleButton button(InsidePage page) {
        ToggleButton button = new ToggleButton(page.title());
        button.setId(page.getId() + "-button");
        button.setAccessibleText(page.title());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.setUserData(page);
        return button;
    }

    private MenuButton saveButton(FigureSaving saving) {
        MenuItem picture = new MenuItem("Save this picture as PNG…");
        picture.setId("inside-picture");
        picture.setOnAction(event -> saving.picture(figures()));
        MenuItem numbers = new MenuItem("Save its numbers as CSV…");
        numbers.setId("inside-numbers");
        numbers.setOnAction(event -> saving.numbers(figures()));
        MenuButton button = new MenuButton("Save");
        button.setId("inside-save");
        button.setAccessibleText("Save what is shown");
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.getItems().addAll(picture, numbers);
        return button;
    }

    /** What the page in sight shows, by its name. */
    private FigureSaving.Shown figures() {
        return shown.map(page -> new FigureSaving.Shown(
                        page.title(),
                        page.panes().stream()
                                .flatMap(pane -> pane.figure().stream())
                                .toList()))
                .orElseThrow();
    }

    private void show(InsidePage page) {
        shown.ifPresent(InsidePage::hidden);
        shown = Optional.of(page);
        place.setContent(page);
        place.setVvalue(0);
        explanation.speakFor(page);
        refresh();
    }

    private void see(boolean visible) {
        if (seen != visible) {
            seen = visible;
            if (!visible) {
                shown.ifPresent(InsidePage::hidden);
            }
            model.setWatched(visible);
            refresh();
        }
    }

    private void refresh() {
        if (seen) {
            shown.ifPresent(page -> {
                page.refresh();
                page.panes().forEach(FigurePane::refresh);
            });
        }
    }
}
