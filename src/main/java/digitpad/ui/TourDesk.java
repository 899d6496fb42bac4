package digitpad.ui;

import digitpad.ui.pad.PadHints;
import digitpad.ui.pad.PadView;
import digitpad.ui.picture.Icon;
import digitpad.ui.settings.WindowSettings;
import digitpad.ui.tour.TourLayer;
import digitpad.ui.tour.TourModel;
import digitpad.ui.tour.TourStep;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * The tour of this window: which places it leads to, and how they come into sight. The panel is opened for as long as it is told
 * of, which is not remembered, and afterwards is as it was, unless somebody changed it in the meantime.
 */
final class TourDesk {
    private final PanelSplit panel;
    private final Supplier<Optional<NetworkTabs>> tabs;
    private final Runnable showPad;
    private final WindowSettings settings;
    private final TourModel model;
    private final TourLayer layer;
    private boolean openBefore;
    private boolean opened;
    private Optional<NetworkTab> tabBefore = Optional.empty();
    private Optional<NetworkTab> shown = Optional.empty();
    private boolean ready;
    private boolean awaited;

    /**
     * @param tabs of the panel, once it was opened
     * @param showPad shows the pad where a table of files has its place
     * @param touched whether the pen is down
     */
    TourDesk(
            PanelSplit panel,
            Supplier<Optional<NetworkTabs>> tabs,
            Runnable showPad,
            PadView pad,
            ReadOnlyBooleanProperty touched,
            WindowSettings settings) {
        this.panel = panel;
        this.tabs = tabs;
        this.showPad = showPad;
        this.settings = settings;
        this.model = new TourModel(steps(), this::restore, touched::get);
        this.layer = new TourLayer(model, pad, touched);
    }

    /** What is laid over the window, whose toolbar is left free. */
    TourLayer layerBelow(Region toolbar) {
        layer.keepBelow(toolbar);
        return layer;
    }

    /** Offers the tour on a blank pad, until it was taken. */
    void offer(PadHints hints) {
        Button hint = hints.add("hint-tour", Icon.SIGNPOST, "Take a tour of one minute", this::start);
        hint.visibleProperty().bind(settings.touredProperty().not());
        hint.managedProperty().bind(hint.visibleProperty());
    }

    /** Hears of keys; to be called before anybody else asks the scene for them. */
    void listenTo(Scene scene) {
        layer.listenTo(scene);
    }

    /** From now on there is a panel to show; a tour that somebody was quick to ask for begins. */
    void panelIsThere() {
        ready = true;
        if (awaited) {
            start();
        }
    }

    /** Begins at the first place. */
    void start() {
        awaited = !ready;
        if (awaited) {
            return;
        }
        model.end();
        openBefore = panel.panelShownProperty().get();
        opened = openBefore;
        tabBefore = Optional.empty();
        shown = Optional.empty();
        settings.touredProperty().set(true);
        model.start();
    }

    /** Ends the tour, if there is one, and leaves the window as it was. */
    void end() {
        model.end();
    }

    private List<TourStep> steps() {
        return List.of(
                step(
                        "pad",
                        "The pad",
                        "Draw a digit here, or a whole number. The right mouse button takes strokes away again.",
                        this::besidePanel,
                        List.of(List.of("#pad"))),
                step(
                        "reading",
                        "The answer",
                        "What you draw is read while the pen moves. The bars say how sure the network is of each digit.",
                        this::besidePanel,
                        List.of(List.of(".reading-head", ".probability-bars"), List.of(".saying"))),
                step(
                        "seen",
                        "What the network sees",
                        "Your ink in 28×28 grey pixels, brought to one size and centred. The network sees nothing else.",
                        this::besidePanel,
                        List.of(List.of(".seen"))),
                tab(
                        NetworkTab.TRAIN,
                        "“Train and explore” opens this panel. Press Start, and a network of your own learns"
                                + " to read within minutes."),
                tab(
                        NetworkTab.RESULTS,
                        "How well a trained network reads, digit by digit. Where a “?” stands, it says in a sentence what a"
                                + " term means."),
                tab(
                        NetworkTab.INSIDE,
                        "What every layer makes of the digit on your pad. Each page says in plain words what it shows."),
                tab(
                        NetworkTab.MY_HAND,
                        "Write each digit three times, and DigitPad learns your hand. Your digits stay on this computer."),
                step(
                        "files",
                        "Pictures and files",
                        "Open or paste a picture of digits, or drop many files at once. You find this tour again behind the"
                                + " three dots.",
                        this::besidePanel,
                        List.of(List.of("#open", "#paste", "#save"))));
    }

    private TourStep step(String id, String title, String words, BooleanSupplier show, List<List<String>> places) {
        return new TourStep(
                id, title, words, show, () -> places.stream().map(this::nodes).toList(), List::of);
    }

    /** The whole panel or, where that has the whole window, what is pressed for the tab. */
    private TourStep tab(NetworkTab tab, String words) {
        return new TourStep(
                tab.id(),
                tab.title(),
                words,
                () -> show(tab),
                () -> List.of(nodes(List.of("#network-tabs"))),
                () -> nodes(List.of("#" + tab.id())));
    }

    private List<Node> nodes(List<String> queries) {
        return queries.stream()
                .flatMap(query -> Optional.ofNullable(layer.getScene().lookup(query)).stream())
                .toList();
    }

    /** The pad with what belongs to it, and the panel as it was, if there is room for both. */
    private boolean besidePanel() {
        showPad.run();
        open(openBefore && !panel.isNarrow());
        return true;
    }

    private boolean show(NetworkTab tab) {
        open(true);
        Optional<NetworkTabs> all = tabs.get();
        all.ifPresent(made -> {
            if (tabBefore.isEmpty()) {
                tabBefore = Optional.of(made.shownProperty().get());
            }
            made.show(tab);
            shown = Optional.of(tab);
        });
        return all.isPresent();
    }

    private void open(boolean open) {
        panel.showForNow(open);
        opened = open;
    }

    private void restore() {
        tabs.get()
                .filter(made -> shown.filter(made.shownProperty().get()::equals).isPresent())
                .ifPresent(made -> tabBefore.ifPresent(made::show));
        if (panel.panelShownProperty().get() == opened) {
            panel.showForNow(openBefore);
        }
    }
}
