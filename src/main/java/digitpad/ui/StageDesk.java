package digitpad.ui;

import digitpad.app.Background;
import digitpad.app.reading.ModelChoice;
import digitpad.model.ModelStore;
import digitpad.threads.Uninterrupted;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import digitpad.ui.pad.PadView;
import digitpad.ui.reading.ReadingModel;
import digitpad.ui.stages.StageModel;
import digitpad.ui.stages.StageView;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** Stepping through the stages of a picture: models and views put together. To be used on the FX thread. */
final class StageDesk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final StageModel model;
    private final PadView padView;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Background.threads("stages"));

    StageDesk(ModelStore models, PadModel pad, PadView padView, ReadingModel reading, NoticeModel notices) {
        this.padView = padView;
        this.model = new StageModel(
                pad,
                () -> new ModelChoice(models, reading.usedFile()),
                notices,
                new Background(thread, Platform::runLater));
        padView.getChildren().add(new StageView(model));
    }

    /** What begins it, where a picture lies on the pad. */
    Node link() {
        Hyperlink link = new Hyperlink("Step through the whole picture");
        link.setId("step-through");
        link.setAccessibleText("Step through the whole picture");
        link.visibleProperty().bind(model.possibleProperty());
        link.managedProperty().bind(link.visibleProperty());
        link.setOnAction(event -> {
            model.begin();
            // Whose arrow keys step through it.
            padView.requestFocus();
        });
        return link;
    }

    /** What keys do while stages are looked at. */
    Map<KeyCombination, BooleanSupplier> keysOnPaper() {
        return Map.of(
                new KeyCodeCombination(KeyCode.LEFT), () -> model.step(-1),
                new KeyCodeCombination(KeyCode.RIGHT), () -> model.step(1),
                new KeyCodeCombination(KeyCode.ESCAPE), model::end);
    }

    @Override
    public void close() {
        model.close();
        thread.shutdown();
        if (!Uninterrupted.awaitEnd(thread, PATIENCE)) {
            thread.shutdownNow();
        }
    }
}
