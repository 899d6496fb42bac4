package digitpad.ui;

import digitpad.app.LiveReading;
import digitpad.ui.files.FileActions;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.files.FileDialogs;
import digitpad.ui.files.Pasting;
import digitpad.ui.hand.DesktopHandDialogs;
import digitpad.ui.hand.ExerciseModel;
import digitpad.ui.notice.NoticeBar;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.PadView;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.reading.ReadingView;
import digitpad.ui.settings.SettingsFile;
import digitpad.ui.settings.Theme;
import digitpad.ui.settings.WindowSettings;
import digitpad.ui.toolbar.Toolbar;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
    private static final long FILES_PATIENCE_SECONDS = 20;
    private static final String[] ICON_SIZES = {"32", "64", "256"};

    private final Stage stage;
    private final SettingsFile settingsFile;
    private final NoticeModel notices = new NoticeModel();
    private final PadModel pad = new PadModel();
    private final ReadingModel reading = new ReadingModel(notices);
    private final LiveReading live;
    private final WindowServices services;
    private final NetworkInUse inUse;
    private final FileChoosers choosers;
    private final HandDesk hand;
    private final PanelSplit panel;
    private @Nullable TrainingDesk desk;
    private final ExecutorService fileThread = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "files");
        thread.setDaemon(true);
        return thread;
    });

    /** Builds the window in {@code stage}; nothing heavy is done before it is shown. */
    public MainWindow(Stage stage, WindowServices services) {
        this.stage = stage;
        this.settingsFile = new SettingsFile(services.settings());
        this.services = services;
        this.live = new LiveReading(services.models(), Platform::runLater, reading);
        WindowSettings settings = settingsFile.settings();
        this.inUse = new NetworkInUse(live, services.models(), settings, notices, fileThread, Platform::runLater);
        pad.penWidthProperty().bindBidirectional(settings.penWidthProperty());
        pad.sheetProperty().addListener((property, was, is) -> live.submit(is));
        // The reading is in the title too: it is seen in a list of windows, and by whatever drives the window from
        // outside.
        stage.titleProperty().bind(reading.labelProperty().map(MainWindow::title));
        // Before the first control is made, which would load JavaFX's own theme.
        Application.setUserAgentStylesheet(settings.themeProperty().get().stylesheet());
        this.choosers = new FileChoosers(stage, settings.folderProperty());
        inUse.remember(reading);
        this.hand = new HandDesk(services, pad, notices, new HandInUse(inUse, reading, settings, services), fileThread);
        PadView padView = new PadView(pad);
        ReadingView readingView = new ReadingView(reading, settings.stagesShownProperty(), inUse::useBundled);
        readingView.addAnswer(hand.correctionRow());
        BorderPane left = new BorderPane(new Workspace(padView, readingView));
        left.setTop(hand.exerciseBar());
        this.panel = new PanelSplit(left, settings);
        padView.hintProperty().bind(hand.exercise().taskProperty().map(task -> task.map(ExerciseModel.Task::request)
                .orElse("Draw a digit")));
        hand.exercise()
                .taskProperty()
                .subscribe(task -> task.ifPresent(is -> {
                    panel.showPad();
                    padView.requestFocus();
                }));
        stage.setScene(scene(settings, padView));
        stage.setOnHidden(event -> close());
    }

    /** Shows the window. Behind it, when it is painted for the first time, the network is loaded. */
    public void show() {
        new WindowPlacement(stage, settingsFile.settings()).show();
        afterFirstPulse(stage.getScene(), () -> {
            inUse.restore();
            live.start();
            addIcons();
            hand.digits().refresh();
            panel.fill(this::tabs);
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

    /** Ends the threads and keeps the settings. Hiding the window does so too. */
    @Override
    public void close() {
        if (desk != null) {
            desk.close();
        }
        hand.close();
        live.close();
        finishFiles();
        settingsFile.close();
    }

    /** What is being saved is finished, unless the disk takes its time. */
    private void finishFiles() {
        fileThread.shutdown();
        try {
            if (!fileThread.awaitTermination(FILES_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("Files were still being written when the window was closed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Scene scene(WindowSettings settings, PadView padView) {
        FileActions actions = new FileActions(pad, notices, fileThread, Platform::runLater);
        FileDialogs dialogs = new FileDialogs(actions, choosers);
        Pasting pasting = new Pasting(actions, notices);
        Toolbar toolbar = new Toolbar(pad, dialogs, pasting, settings, reading, panel.panelShownProperty());
        BorderPane page = new BorderPane(panel);
        page.setTop(toolbar);
        NoticeBar noticeBar = new NoticeBar(notices);
        StackPane.setAlignment(noticeBar, Pos.BOTTOM_CENTER);
        // Above the buttons of the training, which it must not cover.
        panel.panelShownProperty()
                .subscribe(shown -> StackPane.setMargin(noticeBar, new Insets(16, 16, shown ? 124 : 16, 16)));
        StackPane root = new StackPane(page, noticeBar);
        root.getStyleClass().add("window");
        pasting.acceptDrops(root);
        Scene scene = new Scene(root);
        toolbar.accelerators().forEach((keys, action) -> scene.getAccelerators().put(keys, () -> press(keys, action)));
        scene.getAccelerators().put(GO_ON, () -> press(GO_ON, hand.exercise()::next));
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::type);
        settings.themeProperty().subscribe(theme -> dress(scene, theme));
        padView.requestFocus();
        return scene;
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

    /** In the panel, plain keys are for its own controls: Delete there must not clear the pad. */
    private void press(KeyCombination keys, Runnable action) {
        boolean plain = keys.getShortcut() != KeyCombination.ModifierValue.DOWN;
        if (!plain || !panel.isInPanel(stage.getScene().getFocusOwner())) {
            action.run();
        }
    }

    /** Characters and not keys: digits lie elsewhere on many keyboards. */
    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        boolean digit = typed.length() == 1 && typed.charAt(0) >= '0' && typed.charAt(0) <= '9';
        if (digit
                && !event.isShortcutDown()
                && !panel.isInPanel(stage.getScene().getFocusOwner())) {
            hand.correction().say(typed.charAt(0) - '0');
        }
    }

    private Node tabs() {
        TrainingDesk made = new TrainingDesk(services, notices, reading, fileThread);
        desk = made;
        return new NetworkTabs(
                made, () -> hand.view(new DesktopHandDialogs(choosers), panel::showPad), inUse, choosers);
    }

    private void addIcons() {
        for (String size : ICON_SIZES) {
            stage.getIcons().add(new Image(resource("icon-" + size + ".png")));
        }
    }

    private static String title(String label) {
        return label.isBlank() ? "DigitPad" : label + " – DigitPad";
    }

    private static void dress(Scene scene, Theme theme) {
        Application.setUserAgentStylesheet(theme.stylesheet());
        scene.getStylesheets().setAll(resource("window.css"), resource(theme.colours()));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(MainWindow.class.getResource(name), name).toExternalForm();
    }
}
