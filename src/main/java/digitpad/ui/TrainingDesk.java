package digitpad.ui;

import digitpad.app.Background;
import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.app.data.SetCheck;
import digitpad.app.data.TurnRemedy;
import digitpad.app.reading.ModelChoice;
import digitpad.app.runs.RunReadings;
import digitpad.app.runs.RunRecord;
import digitpad.app.runs.RunState;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.SessionEvent;
import digitpad.app.runs.TrainingSession;
import digitpad.model.network.Presets;
import digitpad.training.history.CurveFile;
import digitpad.training.history.TrainingCurve;
import digitpad.ui.data.DataModel;
import digitpad.ui.data.DataState;
import digitpad.ui.network.DesignKeeper;
import digitpad.ui.network.NetworkModel;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.results.ResultsModel;
import digitpad.ui.runs.RunsModel;
import digitpad.ui.runs.StoppedRunModel;
import digitpad.ui.training.Phase;
import digitpad.ui.training.PlanModel;
import digitpad.ui.training.SetupModel;
import digitpad.ui.training.TrainingModel;
import digitpad.ui.training.WatchModel;
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

    private static final TurnRemedy TRANSPOSED_BOX =
            new TurnRemedy("tick \"Transposed\" to turn them", "untick \"Transposed\"");

    private final WindowServices services;
    private final DataShelf shelf;

    /** What is learnt from where nobody chose: decided once, so that what comes later changes no plan. */
    private final DataSource usualSource;

    private final NoticeModel notices;
    private final Background files;
    private final ExecutorService readingThread = Executors.newSingleThreadExecutor(Background.threads("results"));
    private final NetworkModel networks;
    private final DataModel data;
    private final PlanModel plan = new PlanModel(Presets.TWO_BLOCK);
    private final SetupModel setup;
    private final TrainingModel training;
    private final WatchModel watch;
    private final RunsModel runs;
    private final ResultsModel results;
    private final ReadOnlyStringWrapper dataSummary = new ReadOnlyStringWrapper("");

    /**
     * @param stopped told of runs that go on or are gone
     * @param files does what reads and writes small files, one task after the other
     */
    TrainingDesk(
            WindowServices services,
            StoppedRunModel stopped,
            NoticeModel notices,
            ReadingModel reading,
            Background files) {
        this.services = services;
        this.notices = notices;
        this.files = files;
        DataSources sources = services.sources();
        SetCheck check = new SetCheck(new ModelChoice(services.models(), Optional.empty()), TRANSPOSED_BOX);
        shelf = new DataShelf(sources, check);
        usualSource = sources.mnist().isPresent()
                ? sources.mnist()
                : sources.offered().get(0);
        networks = new NetworkModel(new DesignKeeper(services.designs(), notices, files));
        networks.choose(Presets.TWO_BLOCK);
        data = new DataModel(sources, services.mnist().get(), check, Platform::runLater);
        data.contentProperty()
                .subscribe(content -> shelf.put(data.sourceProperty().get(), content));
        training = new TrainingModel(
                heard -> new TrainingSession(
                        services.training().get(), shelf, services.runs(), Platform::runLater, BETWEEN_NEWS, heard),
                System::nanoTime);
        setup = new SetupModel(
                new SetupModel.NetworkPart(networks.networkProperty(), networks.problemProperty()), dataPart(), plan);
        watch = new WatchModel(training, reading.imageProperty(), Platform::runLater);
        runs = new RunsModel(services.runs(), notices, files, run -> {
            training.forget(run.id());
            stopped.forget(run.id());
        });
        results = new ResultsModel(new Background(readingThread, Platform::runLater));
        training.runProperty().subscribe(run -> run.ifPresent(this::follow));
        training.phaseProperty().subscribe(phase -> training.runProperty().get().ifPresent(this::follow));
        training.phaseProperty().subscribe(phase -> {
            if (phase == Phase.TRAINING) {
                training.runProperty().get().ifPresent(run -> stopped.forget(run.id()));
            }
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
        return services.runs();
    }

    /** What is trained on, in words. */
    ObservableValue<String> dataSummary() {
        return dataSummary;
    }

    /** Where somebody looks at the data and has chosen none, this is shown. */
    void chooseUsualData() {
        if (data.stateProperty().get() == DataState.EMPTY) {
            data.choose(usualSource);
        }
    }

    /** How a run ended, if it did just now. */
    Optional<SessionEvent.Ended> outcome(RunRecord run) {
        return training.outcomeProperty().get().filter(ended -> ended.run().id().equals(run.id()));
    }

    /** Draws what every step of a run came to, unless a training is being drawn. */
    void showCurves(RunRecord run) {
        notices.begin(Topic.RUNS);
        if (training.getPhase().isBusy()) {
            notices.problem(
                    Topic.RUNS, "A training is under way, and its curves are on show: look at these when it is over.");
            return;
        }
        files.run(
                "The curves of " + run.name() + " cannot be shown",
                () -> {
                    TrainingCurve curve =
                            CurveFile.read(services.runs().folder(run).curve());
                    return () -> training.show(run, curve);
                },
                sentence -> notices.problem(Topic.RUNS, sentence));
    }

    /** Shows how the networks of a run read. */
    void showResults(RunRecord run) {
        Optional<RunReadings.Parts> parts = training.beganProperty()
                .get()
                .filter(began -> began.run().id().equals(run.id()))
                .map(RunReadings.Parts::of);
        results.show(new RunReadings(run, services.runs().folder(run), services.models(), parts, shelf));
    }

    /** What is trained on: the data that was chosen, or the usual one, which is read when it is needed. */
    private SetupModel.DataPart dataPart() {
        ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(List.of());
        ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
        ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
        Runnable combine = () -> {
            DataSource source = data.sourceProperty().get().orElse(usualSource);
            boolean usable =
                    switch (data.stateProperty().get()) {
                        case EMPTY, LOADING, READY -> true;
                        case MISSING, DOWNLOADING, FAILED -> false;
                    };
            title.set(DataSources.inWords(source.argument()));
            problem.set(usable ? "" : data.messageProperty().get());
            dataSummary.set(data.contentProperty()
                    .get()
                    .filter(content -> data.stateProperty().get() == DataState.READY)
                    .map(content -> String.format(
                            Locale.ROOT,
                            "%s (%,d)",
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
