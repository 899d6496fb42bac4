package digitpad.ui.inside;

import digitpad.ui.figure.FigurePane;
import digitpad.ui.page.ScrolledPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The pages of the tab "Inside" in groups, one page of which is shown, with its explanation below. */
public final class InsideView extends BorderPane {
    private final InsideModel model;
    private final FlowPane pagesOfGroup = new FlowPane();
    private final ScrolledPage place = new ScrolledPage("Inside the network");
    private final ExplanationStrip explanation = new ExplanationStrip();
    private final Map<InsideGroup, InsidePage> last = new HashMap<>();
    private Optional<InsidePage> shown = Optional.empty();
    private boolean seen;

    /**
     * @param groups in the order of their buttons; the first page of the first is shown first
     * @param saving saves what a page shows
     * @param visible whether this can be seen
     */
    public InsideView(
            InsideModel model, List<InsideGroup> groups, FigureSaving saving, ObservableValue<Boolean> visible) {
        super();
        this.model = model;
        getStyleClass().add("inside");
        getStylesheets().add(InsideStyles.SHEET);
        FlowPane choice = new FlowPane();
        choice.getStyleClass().add("inside-choice");
        HBox.setHgrow(choice, Priority.ALWAYS);
        HBox bar = new HBox(choice, saveButton(saving));
        bar.getStyleClass().add("inside-bar");
        pagesOfGroup.getStyleClass().add("inside-pages");
        VBox head = new VBox(bar, pagesOfGroup);
        head.getStyleClass().add("inside-head");
        setTop(head);
        place.getStyleClass().add("inside-place");
        setCenter(place);
        setBottom(explanation);
        ToggleGroup all = choiceOfOne();
        for (InsideGroup group : groups) {
            String id = "inside-group-" + group.pages().get(0).getId().substring("inside-".length());
            choice.getChildren().add(button(all, id, group.title(), this::show, group));
        }
        all.selectToggle(all.getToggles().get(0));
        visible.subscribe(this::see);
        model.changesProperty().addListener((property, was, is) -> refresh());
    }

    /** Once chosen, one of them always is. */
    private static ToggleGroup choiceOfOne() {
        ToggleGroup group = new ToggleGroup();
        group.selectedToggleProperty().addListener((property, was, is) -> {
            if (is == null) {
                group.selectToggle(was);
            }
        });
        return group;
    }

    private static <T> ToggleButton button(ToggleGroup group, String id, String title, Consumer<T> chosen, T what) {
        ToggleButton button = new ToggleButton(title);
        button.setId(id);
        button.setAccessibleText(title);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setToggleGroup(group);
        button.selectedProperty().addListener((property, was, is) -> {
            if (is) {
                chosen.accept(what);
            }
        });
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

    private void show(InsideGroup group) {
        ToggleGroup pages = choiceOfOne();
        pagesOfGroup.getChildren().clear();
        InsidePage first = last.getOrDefault(group, group.pages().get(0));
        for (InsidePage page : group.pages()) {
            Consumer<InsidePage> chosen = is -> {
                last.put(group, is);
                show(is);
            };
            ToggleButton button = button(pages, page.getId() + "-button", page.title(), chosen, page);
            button.getStyleClass().add("inside-page-button");
            pagesOfGroup.getChildren().add(button);
            if (page.equals(first)) {
                button.setSelected(true);
            }
        }
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
