package digitpad.ui;

import digitpad.app.Background;
import digitpad.app.reading.LiveReading;
import digitpad.app.reading.Sheet;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.TrainingRequest;
import digitpad.files.LogFile;
import digitpad.threads.Uninterrupted;
import digitpad.ui.files.FileActions;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.files.FileDialogs;
import digitpad.ui.files.Pasting;
import digitpad.ui.hand.DesktopHandDialogs;
import digitpad.ui.hand.ExerciseModel;
import digitpad.ui.look.Typeface;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.NoticeStrip;
import digitpad.ui.pad.KeptDrawing;
import digitpad.ui.pad.PadHints;
import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.PadView;
import digitpad.ui.picture.Icon;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.reading.ReadingView;
import digitpad.ui.runs.StoppedRunBar;
import digitpad.ui.runs.StoppedRunButton;
import digitpad.ui.runs.StoppedRunModel;
import digitpad.ui.settings.SettingsFile;
import digitpad.ui.settings.Theme;
import digitpad.ui.settings.WindowSettings;
import digitpad.ui.toolbar.Program;
import digitpad.ui.toolbar.Toolbar;
import digitpad.ui.training.Phase;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window: models, views and services put together. To be used on the FX thread. */
public final class MainWindow implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final KeyCombination GO_ON = new KeyCodeCombination(KeyCode.ENTER);
    private static final Duration BETWEEN_DRAWINGS = Duration.ofSeconds(1);
    private static final Duration FILES_PATIENCE = Duration.ofSeconds(20);
    private static final int LONGEST_NAME = 40;
    private static final String[] ICON_SIZES = {"32", "64", "256"};

    private final Stage stage;
    private final SettingsFile settingsFile;
    private final WindowPlacement placement;
    private final NoticeModel notices = new NoticeModel();
    private final PadModel pad = new PadModel();
    private final ReadingModel reading = new ReadingModel(notices);
    private final LiveReading live;
    private final WindowServices services;
    private final NetworkInUse inUse;
    private final FileChoosers choosers;
    private final HandDesk hand;
    private final NumberDesk number;
    private final StageDesk stages;
    private final InsideDesk inside;
    private final FileDesk fileDesk;
    private final PanelSplit panel;
    private final TourDesk tour;
    private final Toolbar toolbar;
    private final RunStore runs;
    private final StoppedRunModel stopped;
    private final KeptDrawing keptDrawing;
    private @Nullable TrainingDesk desk;
    private @Nullable NetworkTabs tabs;
    private final ExecutorService fileThread = Executors.newSingleThreadExecutor(Background.threads("files"));
    private final Background files = new Background(fileThread, Platform::runLater);
    private final UncaughtFailures uncaught = new UncaughtFailures(notices, Platform::runLater);

    /** Builds the window in {@code stage}; nothing heavy is done before it is shown. */
    public MainWindow(Stage stage, WindowServices services) {
        this.stage = stage;
        this.settingsFile = new SettingsFile(services.settings());
        this.placement = new WindowPlacement(stage, settingsFile.settings());
        this.services = services;
        this.live = new LiveReading(services.models(), Platform::runLater, reading);
        WindowSettings settings = settingsFile.settings();
        this.runs = services.runs();
        this.stopped = new StoppedRunModel(runs, settings.dismissedRunProperty(), files);
        this.keptDrawing = new KeptDrawing(pad, services.drawing(), BETWEEN_DRAWINGS, files);
        this.inUse = new NetworkInUse(live, services.models(), settings, notices, files);
        pad.penWidthProperty().bindBidirectional(settings.penWidthProperty());
        pad.sheetProperty().addListener((property, was, is) -> live.submit(is));
        // The reading is in the title too: it is seen in a list of windows, and by whatever drives the window from
        // outside.
        stage.titleProperty().bind(reading.labelProperty().map(MainWindow::title));
        Typeface.load();
        // Before the first control is made, which would load JavaFX's own theme.
        Application.setUserAgentStylesheet(settings.themeProperty().get().stylesheet());
        this.choosers = new FileChoosers(stage, settings.folderProperty());
        inUse.remember(reading);
        this.hand =
                new HandDesk(services, pad, reading, notices, new HandInUse(inUse, reading, settings, services), files);
        PadHints hints = new PadHints();
        PadView padView = new PadView(pad, hints);
        this.number = new NumberDesk(pad, padView, reading, notices);
        this.inside = new InsideDesk(services, reading, notices, files);
        this.stages = new StageDesk(services.models(), pad, padView, reading, notices);
        ReadingView readingView = new ReadingView(reading, settings.stagesShownProperty(), inUse::useBundled);
        readingView.addAnswer(hand.correctionRow());
        readingView.addAnswer(number.row());
        readingView.addBelowStages(stages.link());
        hand.exercise().byItselfProperty().bindBidirectional(settings.exerciseByItselfProperty());
        Workspace workspace = new Workspace(padView, readingView, hand.exerciseBar(), pad.touchedProperty());
        this.fileDesk = new FileDesk(services.models(), pad, reading, notices, files);
        this.panel = new PanelSplit(fileDesk.place(workspace, padView, choosers), settings, pad.touchedProperty());
        padView.hintProperty().bind(hand.exercise().taskProperty().map(task -> task.map(ExerciseModel.Task::request)
                .orElse("Draw a digit or a whole number here")));
        hints.wantedProperty()
                .bind(settings.drawnProperty()
                        .not()
                        .and(BooleanExpression.booleanExpression(
                                hand.exercise().taskProperty().map(Optional::isEmpty))));
        pad.blankProperty().subscribe(blank -> settings.drawnProperty()
                .set(settings.drawnProperty().get() || !blank));
        hand.exercise()
                .taskProperty()
                .subscribe(task -> task.ifPresent(is -> {
                    panel.showPad();
                    fileDesk.showPad();
                    padView.requestFocus();
                }));
        FileActions actions = new FileActions(pad, notices, files, paths -> {
            fileDesk.add(paths);
            panel.showPad();
        });
        Pasting pasting = new Pasting(actions, notices);
        FileDialogs dialogs = new FileDialogs(actions, choosers, this::fileName);
        hints.add("hint-open", Icon.OPEN, "Open a picture, or drop one here", dialogs::open);
        hints.add("hint-train", Icon.PANEL, "Train your own network", this::showTraining);
        this.tour = new TourDesk(
                panel, () -> Optional.ofNullable(tabs), fileDesk::showPad, padView, pad.touchedProperty(), settings);
        tour.offer(hints);
        Program program = new Program(services.program(), services.folder(), LogFile.path());
        this.toolbar = new Toolbar(
                pad,
                padView.sceneProperty().isNotNull(),
                dialogs,
                pasting,
                settings,
                reading,
                panel.panelShownProperty(),
                program,
                tour::start);
        stage.setScene(scene(settings, padView, pasting));
        stage.setOnHidden(event -> close());
    }

    /** Shows the window. Behind it, when it is painted for the first time, the network is loaded. */
    public void show() {
        uncaught.listen();
        placement.show();
        afterFirstPulse(stage.getScene(), () -> {
            try {
                inUse.restore();
            } finally {
                // Whatever became of the network of the last time.
                live.start();
            }
            keptDrawing.restore();
            addIcons();
            hand.digits().refresh();
            panel.fill(this::networks);
            tour.panelIsThere();
            toolbar.addHint(new StoppedRunButton(stopped, panel.panelShownProperty()));
            stopped.look();
        });
    }

    /** What lies on the pad. */
    public PadModel pad() {
        return pad;
    }

    /** What was read. */
    public ReadingModel reading() {
        return reading;
    }

    /** What a press on Start would train; empty while something is missing, or the panel is not there yet. */
    Optional<TrainingRequest> nextTraining() {
        return Optional.ofNullable(desk)
                .flatMap(made -> made.setup().requestProperty().get());
    }

    /** Ends the threads and keeps the settings. Hiding the window does so too. */
    @Override
    public void close() {
        // Before what is shown is remembered.
        tour.end();
        if (desk != null) {
            desk.close();
        }
        hand.close();
        fileDesk.close();
        inside.close();
        stages.close();
        live.close();
        keptDrawing.close();
        finishFiles();
        placement.close();
        settingsFile.close();
        uncaught.close();
    }

    /** What is being saved is finished, unless the disk takes its time. */
    private void finishFiles() {
        fileThread.shutdown();
        if (!Uninterrupted.awaitEnd(fileThread, FILES_PATIENCE)) {
            LOG.warn("Files were still being written when the window was closed");
        }
    }

    private Scene scene(WindowSettings settings, PadView padView, Pasting pasting) {
        BorderPane page = new BorderPane(panel);
        page.setTop(toolbar);
        page.setBottom(new NoticeStrip(notices));
        StackPane root = new StackPane(page, tour.layerBelow(toolbar));
        root.getStyleClass().add("window");
        pasting.acceptDrops(root);
        Scene scene = new Scene(root);
        tour.listenTo(scene);
        PadKeys keys = new PadKeys(scene, padView, panel, fileDesk::hasKeys);
        keys.addOnPaper(stages.keysOnPaper());
        keys.addOnPaper(number.keysOnPaper());
        keys.addBefore(fileDesk.keys());
        keys.add(toolbar.accelerators());
        keys.addOfPad(toolbar.padKeys());
        keys.addOfPad(number.keys());
        keys.addLast(GO_ON, hand.exercise()::next);
        keys.addDigits(hand.correction()::say);
        settings.themeProperty().subscribe(theme -> dress(scene, theme));
        // Whoever closes the panel with the keyboard in it has the pad's keys again.
        panel.panelShownProperty().subscribe(shown -> {
            if (!shown && scene.getFocusOwner() == null) {
                padView.requestFocus();
            }
        });
        padView.requestFocus();
        return scene;
    }

    private void showTraining() {
        panel.panelShownProperty().set(true);
        Optional.ofNullable(tabs).ifPresent(made -> made.show(NetworkTab.TRAIN));
    }

    /** What the pad is saved by: its number, where that is known. */
    String fileName() {
        Sheet sheet = pad.getSheet();
        Optional<String> number = reading.numberOf(sheet);
        return number.filter(digits -> digits.length() <= LONGEST_NAME)
                .orElse(sheet instanceof Sheet.Picture ? "picture" : "drawing");
    }

    /** Runs {@code task} when the scene was laid out and handed to the painting thread for the first time. */
    private static void afterFirstPulse(Scene scene, Runnable task) {
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(task);
            }
        });
    }

    /** The tabs, and above them what is offered at the start. */
    private Node networks() {
        TrainingDesk made = new TrainingDesk(services, stopped, notices, reading, files);
        desk = made;
        NetworkTabs all = new NetworkTabs(
                made,
                () -> hand.view(new DesktopHandDialogs(choosers), panel::showPad),
                () -> inside.view(made, choosers, insideShown()),
                inUse,
                choosers);
        tabs = all;
        PanelMemory.attach(made, all, settingsFile.settings());
        ObservableValue<Boolean> busy = made.training().phaseProperty().map(Phase::isBusy);
        BorderPane networks = new BorderPane(all);
        networks.setTop(new StoppedRunBar(stopped, all, busy, () -> all.show(NetworkTab.RUNS)));
        return networks;
    }

    private ObservableValue<Boolean> insideShown() {
        return panel.panelShownProperty()
                .flatMap(open -> open
                        ? Optional.ofNullable(tabs)
                                .orElseThrow()
                                .shownProperty()
                                .map(NetworkTab.INSIDE::equals)
                        : new SimpleObjectProperty<>(false));
    }

    private void addIcons() {
        for (String size : ICON_SIZES) {
            stage.getIcons().add(new Image(resource("icon-" + size + ".png")));
        }
    }

    private static String title(String label) {
        if (label.isBlank()) {
            return "DigitPad";
        }
        return (label.length() <= LONGEST_NAME ? label : label.substring(0, LONGEST_NAME) + "…") + " – DigitPad";
    }

    private static void dress(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(theme.stylesheet());
        scene.getStylesheets().setAll(theme.sheets());
    }

    private static String resource(String name) {
        return Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm();
    }
}
