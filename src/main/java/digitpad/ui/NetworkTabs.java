package digitpad.ui;

import digitpad.app.runs.RunRecord;
import digitpad.app.runs.TrainingRequest;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.image.DigitImage;
import digitpad.training.network.NetworkDescription;
import digitpad.ui.data.DataView;
import digitpad.ui.data.DesktopDataDialogs;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.network.NetworkDialogs;
import digitpad.ui.network.NetworkView;
import digitpad.ui.results.ResultsView;
import digitpad.ui.runs.RunsView;
import digitpad.ui.training.RunUses;
import digitpad.ui.training.TrainingView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.stage.FileChooser.ExtensionFilter;

/** Everything about networks, a tab each; what a tab holds is made when it is looked at for the first time. */
final class NetworkTabs extends TabPane implements RunUses {
    private static final int SAMPLES = 16;
    private static final ExtensionFilter NETWORKS = new ExtensionFilter("Networks", "*.safetensors");
    private static final ExtensionFilter TABLES = new ExtensionFilter("Tables (CSV)", "*.csv");

    private final TrainingDesk desk;
    private final NetworkInUse inUse;
    private final FileChoosers choosers;
    private final Tab results;

    /** @param hand what the tab "My hand" holds */
    NetworkTabs(TrainingDesk desk, Supplier<Node> hand, NetworkInUse inUse, FileChoosers choosers) {
        super();
        this.desk = desk;
        this.inUse = inUse;
        this.choosers = choosers;
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setId("network-tabs");
        setAccessibleText("Networks");
        getStyleClass().add("network-tabs");
        Tab train = tab("Train", this::training);
        results = tab("Results", () -> new ResultsView(desk.results()));
        Tab runs = tab("Runs", () -> new RunsView(desk.runs(), this));
        runs.selectedProperty().subscribe(selected -> {
            if (selected) {
                desk.runs().refresh();
            }
        });
        Tab data = tab("Data", () -> new DataView(desk.data(), new DesktopDataDialogs(choosers)));
        data.selectedProperty().subscribe(selected -> {
            if (selected) {
                desk.chooseUsualData();
            }
        });
        getTabs().addAll(train, results, runs, data, tab("My hand", hand));
        fill(train);
    }

    private static Tab tab(String name, Supplier<Node> content) {
        Tab tab = new Tab(name);
        tab.setId("tab-" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
        tab.setUserData(content);
        tab.selectedProperty().subscribe(selected -> {
            if (selected) {
                fill(tab);
            }
        });
        return tab;
    }

    private static void fill(Tab tab) {
        if (tab.getContent() == null && tab.getUserData() instanceof Supplier<?> content) {
            tab.setContent((Node) content.get());
        }
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
                () -> getSelectionModel().select(3),
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
        getSelectionModel().select(results);
    }

    @Override
    public void use(RunRecord run) {
        inUse.use(desk.store(), run, desk.outcome(run));
    }

    @Override
    public void resume(RunRecord run) {
        getSelectionModel().select(0);
        desk.training().start(TrainingRequest.resume(run));
    }

    @Override
    public void showCurves(RunRecord run) {
        getSelectionModel().select(0);
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
        choosers.open("Open a network", NETWORKS).ifPresent(inUse::use);
    }
}
