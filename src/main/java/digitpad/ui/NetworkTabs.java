package digitpad.ui;

import digitpad.app.runs.RunRecord;
import digitpad.app.runs.TrainingRequest;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.image.DigitImage;
import digitpad.model.network.NetworkDescription;
import digitpad.ui.data.DataView;
import digitpad.ui.data.DesktopDataDialogs;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.network.NetworkDialogs;
import digitpad.ui.network.NetworkView;
import digitpad.ui.results.ResultsView;
import digitpad.ui.runs.RunsView;
import digitpad.ui.training.RunUses;
import digitpad.ui.training.TrainingView;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.FileChooser.ExtensionFilter;

/** Everything about networks, a tab each; what a tab holds is made when it is looked at for the first time. */
final class NetworkTabs extends TabPane implements RunUses {
    private static final int SAMPLES = 16;
    private static final ExtensionFilter NETWORKS = new ExtensionFilter("Networks", "*.safetensors");
    /** Of another program's network it is said what it is, where it can be chosen. */
    private static final ExtensionFilter ALL_FILES = new ExtensionFilter("All files", "*");

    private static final ExtensionFilter TABLES = new ExtensionFilter("Tables (CSV)", "*.csv");

    private final TrainingDesk desk;
    private final NetworkInUse inUse;
    private final FileChoosers choosers;
    private final Map<NetworkTab, Tab> tabs = new EnumMap<>(NetworkTab.class);
    private final ReadOnlyObjectWrapper<NetworkTab> shown = new ReadOnlyObjectWrapper<>(NetworkTab.TRAIN);

    /**
     * @param hand what the tab "My hand" holds
     * @param inside what the tab "Inside" holds
     */
    NetworkTabs(
            TrainingDesk desk, Supplier<Node> hand, Supplier<Node> inside, NetworkInUse inUse, FileChoosers choosers) {
        super();
        this.desk = desk;
        this.inUse = inUse;
        this.choosers = choosers;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setId("network-tabs");
        setAccessibleText("Networks");
        getStyleClass().add("network-tabs");
        add(NetworkTab.TRAIN, this::training);
        add(NetworkTab.RESULTS, () -> new ResultsView(desk.results()));
        add(NetworkTab.RUNS, () -> new RunsView(desk.runs(), this));
        add(NetworkTab.INSIDE, inside);
        add(NetworkTab.DATA, () -> new DataView(desk.data(), new DesktopDataDialogs(choosers)));
        add(NetworkTab.MY_HAND, hand);
        shown.subscribe(tab -> {
            fill(tab(tab));
            if (tab == NetworkTab.RUNS) {
                desk.runs().refresh();
            } else if (tab == NetworkTab.DATA) {
                desk.chooseUsualData();
            }
        });
        getSelectionModel().selectedItemProperty().subscribe(tab -> Optional.ofNullable(tab)
                .map(Tab::getId)
                .flatMap(NetworkTab::of)
                .ifPresent(shown::set));
    }

    private void add(NetworkTab name, Supplier<Node> content) {
        Tab tab = new Tab(name.title());
        tab.setId(name.id());
        tab.setUserData(content);
        tabs.put(name, tab);
        getTabs().add(tab);
    }

    private Tab tab(NetworkTab name) {
        return Objects.requireNonNull(tabs.get(name));
    }

    private static void fill(Tab tab) {
        if (tab.getContent() == null && tab.getUserData() instanceof Supplier<?> content) {
            tab.setContent(ContentOrProblem.of(tab.getText() + " cannot be shown", () -> (Node) content.get()));
        }
    }

    /** The tab that is shown. */
    ReadOnlyObjectProperty<NetworkTab> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows a tab. */
    void show(NetworkTab name) {
        getSelectionModel().select(tab(name));
    }

    private TrainingView training() {
        NetworkView network = new NetworkView(desk.networks(), new NetworkDialogs(desk.networks(), choosers));
        TrainingView.Part networkPart = new TrainingView.Part(
                "Network", desk.networks().networkProperty().map(NetworkTabs::summary), network);
        return new TrainingView(
                desk.training(),
                desk.setup(),
                desk.plan(),
                desk.watch(),
                networkPart,
                desk.dataSummary(),
                () -> show(NetworkTab.DATA),
                this::samples,
                this);
    }

    private static String summary(Optional<NetworkDescription> network) {
        return network.map(is -> String.format(Locale.ROOT, "%s, %,d parameters", is.name(), is.parameterCount()))
                .orElse("a design that does not work out yet");
    }

    /** Digits of the data that is looked at, or of DigitPad's own. */
    private List<DigitImage> samples() {
        DigitDataset digits = desk.data()
                .contentProperty()
                .get()
                .map(content -> content.digits())
                .orElseGet(() -> BuiltInDigits.of(SAMPLES, 1));
        return IntStream.range(0, Math.min(SAMPLES, digits.size()))
                .mapToObj(digits::image)
                .toList();
    }

    @Override
    public void showResults(RunRecord run) {
        desk.showResults(run);
        show(NetworkTab.RESULTS);
    }

    @Override
    public void use(RunRecord run) {
        inUse.use(desk.store(), run, desk.outcome(run));
    }

    @Override
    public void resume(RunRecord run) {
        show(NetworkTab.TRAIN);
        desk.training().start(TrainingRequest.resume(run));
    }

    @Override
    public void showCurves(RunRecord run) {
        show(NetworkTab.TRAIN);
        desk.showCurves(run);
    }

    @Override
    public void saveAs(RunRecord run) {
        choosers.save("Save the network", NETWORKS, run.name(), ".safetensors")
                .ifPresent(file -> inUse.save(desk.store(), run, desk.outcome(run), file));
    }

    @Override
    public void exportTable() {
        choosers.save("Export the runs", TABLES, "runs", ".csv").ifPresent(desk.runs()::export);
    }

    @Override
    public void openModel() {
        choosers.open("Open a network", NETWORKS, ALL_FILES).ifPresent(inUse::use);
    }
}
