package digitpad.ui;

import digitpad.app.DataSource;
import digitpad.app.DataSources;
import digitpad.app.DesignFolder;
import digitpad.app.TrainModel;
import digitpad.app.runs.RunReadings;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.SessionEvent;
import digitpad.app.runs.TrainingSession;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.dataset.download.Download;
import digitpad.dataset.download.Mnist;
import digitpad.image.PreprocessTrace;
import digitpad.training.CurveFile;
import digitpad.training.TrainingCurve;
import digitpad.training.network.Presets;
import digitpad.ui.data.DataModel;
import digitpad.ui.data.DataState;
import digitpad.ui.network.DesignKeeper;
import digitpad.ui.network.NetworkModel;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.results.ResultsModel;
import digitpad.ui.runs.RunsModel;
import digitpad.ui.training.PlanModel;
import digitpad.ui.training.SetupModel;
import digitpad.ui.training.TrainingModel;
import digitpad.ui.training.WatchModel;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

/** Everything about networks: the models of the panel put together. To be used on the FX thread. */
final class TrainingDesk implements AutoCloseable {
    /** Painting costs the training processor time: few looks a second are enough to see a curve move. */
    private static final Duration BETWEEN_NEWS = Duration.ofMillis(300);

    private final WindowServices services;
    private final DataSources sources;
    private final DataShelf shelf;
    private final RunStore store;
    private final NoticeModel notices;
    private final ExecutorService files;
    private final ExecutorService readingThread = thread("results");
    private final NetworkModel networks;
    private final DataModel data;
    private final PlanModel plan = new PlanModel(Presets.TWO_BLOCK);
    private final SetupModel setup;
    private final TrainingModel training;
    private final WatchModel watch;
    private final RunsModel runs;
    private final ResultsModel results;
    private final ReadOnlyStringWrapper dataSummary = new ReadOnlyStringWrapper("");

    /** @param files runs what reads and writes small files, one task after the other */
    TrainingDesk(WindowServices services, NoticeModel notices, ReadingModel reading, ExecutorService files) {
        this.services = services;
        this.notices = notices;
        this.files = files;
        sources = new DataSources(BuiltInDigits::of, services.folder());
        shelf = new DataShelf(sources);
        store = new RunStore(services.folder().resolve(RunStore.FOLDER));
        networks = new NetworkModel(new DesignKeeper(
                new DesignFolder(services.folder().resolve("designs")), notices, files, Platform::runLater));
        networks.choose(Presets.TWO_BLOCK);
        networks.load();
        data = new DataModel(
                sources, new Download(Mnist.DATA, sources.mnist().folder(), Mnist.mirrors()), Platform::runLater);
        data.contentProperty()
                .subscribe(content -> shelf.put(data.sourceProperty().get(), content));
        training = new TrainingModel(
                heard -> new TrainingSession(
                        new TrainModel(services.trainer().get(), services.program()),
                        shelf,
                        store,
                        Platform::runLater,
                        BETWEEN_NEWS,
                        heard),
                System::nanoTime);
        setup = new SetupModel(
                new SetupModel.NetworkPart(networks.networkProperty(), networks.problemProperty()), dataPart(), plan);
        watch = new WatchModel(training, reading.traceProperty().map(PreprocessTrace::result), Platform::runLater);
        runs = new RunsModel(store, notices, files, Platform::runLater, run -> training.forget(run.id()));
        results = new ResultsModel(readingThread, Platform::runLater);
        training.runProperty().subscribe(run -> run.ifPresent(this::follow));
        training.phaseProperty().subscribe(phase -> training.runProperty().get().ifPresent(this::follow));
    }

    private static ExecutorService thread(String name) {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    NetworkModel networks() {
        return networks;
    }

    DataModel data() {
        return data;
    }

    PlanModel plan() {
        return plan;
    }

    SetupModel setup() {
        return setup;
    }

    TrainingModel training() {
        return training;
    }

    WatchModel watch() {
        return watch;
    }

    RunsModel runs() {
        return runs;
    }

    ResultsModel results() {
        return results;
    }

    RunStore store() {
        return store;
    }

    /** What is trained on, in words. */
    ObservableValue<String> dataSummary() {
        return dataSummary;
    }

    /** Where somebody looks at the data and has chosen none, this is shown. */
    void chooseUsualData() {
        if (data.stateProperty().get() == DataState.EMPTY) {
            data.choose(usualSource());
        }
    }

    /** How a run ended, if it did just now. */
    Optional<SessionEvent.Ended> outcome(RunRecord run) {
        return training.outcomeProperty().get().filter(ended -> ended.run().id().equals(run.id()));
    }

    /** Draws what every step of a run came to, unless a training is being drawn. */
    void showCurves(RunRecord run) {
        if (training.getPhase().isBusy()) {
            notices.problem("A training is under way: its curves are on show.");
            return;
        }
        files.execute(() -> {
            try {
                TrainingCurve curve = CurveFile.read(store.folder(run).curve());
                Platform.runLater(() -> training.show(run, curve));
            } catch (IOException e) {
                Platform.runLater(() -> notices.problem(String.valueOf(e.getMessage())));
            }
        });
    }

    /** Shows how the networks of a run read. */
    void showResults(RunRecord run) {
        Optional<RunReadings.Parts> parts = training.beganProperty()
                .get()
                .filter(began -> began.run().id().equals(run.id()))
                .map(RunReadings.Parts::of);
        results.show(new RunReadings(run, store.folder(run), services.models(), parts, shelf));
    }

    private DataSource usualSource() {
        return sources.mnist().isPresent() ? sources.mnist() : sources.offered().get(0);
    }

    /** What is trained on: the data that was chosen, or the usual one, which is read when it is needed. */
    private SetupModel.DataPart dataPart() {
        ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());
        ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
        ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
        Runnable combine = () -> {
            DataSource source = data.sourceProperty().get().orElseGet(this::usualSource);
            boolean usable =
                    switch (data.stateProperty().get()) {
                        case EMPTY, LOADING, READY -> true;
                        case MISSING, DOWNLOADING, FAILED -> false;
                    };
            title.set(source.title());
            problem.set(usable ? "" : data.messageProperty().get());
            dataSummary.set(data.contentProperty()
                    .get()
                    .filter(content -> data.stateProperty().get() == DataState.READY)
                    .map(content -> String.format(
                            Locale.ROOT,
                            "%s, %,d digits",
                            source.title(),
                            content.digits().size()))
                    .orElse(source.title()));
            names.set(usable ? List.of(source.argument()) : List.of());
        };
        data.sourceProperty().subscribe(source -> combine.run());
        data.stateProperty().subscribe(state -> combine.run());
        data.messageProperty().subscribe(message -> combine.run());
        return new SetupModel.DataPart(names, title, problem);
    }

    /** The table and the results go along with the training. */
    private void follow(RunRecord run) {
        boolean trained = training.getPhase().isBusy();
        if (trained || run.state() != RunState.RUNNING) {
            runs.update(run, trained);
        }
        if (run.history().epochs().isEmpty()) {
            return;
        }
        boolean shown = results.sourceProperty()
                .get()
                .filter(source -> source instanceof RunReadings readings && readings.areOf(run))
                .isPresent();
        boolean nothingShown = results.sourceProperty().get().isEmpty();
        if (!trained && run.state() != RunState.RUNNING && (shown || nothingShown)) {
            showResults(run);
        } else if (shown) {
            results.refresh();
        }
    }

    @Override
    public void close() {
        training.close();
        watch.close();
        data.close();
        readingThread.shutdownNow();
    }
}
