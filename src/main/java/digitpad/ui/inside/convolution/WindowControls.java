package digitpad.ui.inside.convolution;

import digitpad.explanation.arithmetic.ConvolutionGeometry;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.convolution.WindowMaps;
import digitpad.ui.figure.FigurePane;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** What moves the window: play and pause, a step, the speed, and on the picture the mouse and the arrow keys. */
final class WindowControls extends HBox {
    private static final double USUAL_STOPS = 4;
    private static final double FASTEST = 16;

    private final SlidingWindow window;
    private final Supplier<ConvolutionGeometry> geometry;
    private final Runnable moved;
    private final ToggleButton play = new ToggleButton("Play");
    private final Slider speed = new Slider(0, 4, 2);
    private final Timeline playing = new Timeline(new KeyFrame(Duration.seconds(1 / USUAL_STOPS), event -> advance()));

    /**
     * @param id in front of the ids of the controls
     * @param geometry of the convolution of the moment, while there is one
     * @param moved shows the window where it is now
     */
    WindowControls(String id, SlidingWindow window, Supplier<ConvolutionGeometry> geometry, Runnable moved) {
        super();
        this.window = window;
        this.geometry = geometry;
        this.moved = moved;
        getStyleClass().add("inside-controls");
        play.setId(id + "-play");
        play.setAccessibleText("Play: the window slides over the whole map");
        play.setMinWidth(USE_PREF_SIZE);
        play.getStyleClass().addAll("small", "window-play");
        play.selectedProperty().addListener((property, was, is) -> play(is));
        Button step = new Button("Step");
        step.setId(id + "-step");
        step.setAccessibleText("Step: the window moves to the next place");
        step.setMinWidth(USE_PREF_SIZE);
        step.getStyleClass().add("small");
        step.setOnAction(event -> byHand(window::step));
        Label caption = new Label("Speed");
        caption.setMinWidth(USE_PREF_SIZE);
        caption.setLabelFor(speed);
        speed.setId(id + "-speed");
        speed.getStyleClass().add("window-speed");
        speed.setAccessibleText("Speed of the window");
        speed.setBlockIncrement(1);
        speed.setMajorTickUnit(1);
        speed.setMinorTickCount(0);
        speed.setSnapToTicks(true);
        HBox.setHgrow(speed, Priority.SOMETIMES);
        speed.valueProperty().subscribe(this::pace);
        playing.setCycleCount(Animation.INDEFINITE);
        getChildren().addAll(play, step, caption, speed);
    }

    /** Lets the window be moved on the picture. */
    void follow(FigurePane picture) {
        picture.setFocusTraversable(true);
        picture.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /**
     * Moves the window to what was pressed or dragged over; says whether that is a place for it.
     */
    boolean moveTo(Hit hit) {
        if (hit.target() instanceof Target.OfGrid grid) {
            if (grid.name().equals(WindowMaps.OUTPUT)) {
                byHand(() -> window.moveTo(hit.row(), hit.column()));
                return true;
            }
            if (grid.name().equals(WindowMaps.INPUT)) {
                ConvolutionGeometry now = geometry.get();
                byHand(() ->
                        window.moveTo(now.outRowAt(hit.row() - now.top()), now.outColumnAt(hit.column() - now.left())));
                return true;
            }
        }
        return false;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> byHand(() -> window.moveBy(-1, 0));
            case DOWN -> byHand(() -> window.moveBy(1, 0));
            case LEFT -> byHand(() -> window.moveBy(0, -1));
            case RIGHT -> byHand(() -> window.moveBy(0, 1));
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void byHand(Runnable move) {
        pause();
        move.run();
        moved.run();
    }

    /** Stops it where it is. */
    void pause() {
        play.setSelected(false);
    }

    private double stopsASecond() {
        return FASTEST * Math.pow(2, speed.getValue() - speed.getMax());
    }

    private void pace() {
        playing.setRate(stopsASecond() / USUAL_STOPS);
        window.pace(stopsASecond());
    }

    private void play(boolean on) {
        play.setText(on ? "Pause" : "Play");
        if (on) {
            window.begin(stopsASecond());
            playing.playFromStart();
        } else {
            playing.stop();
        }
        moved.run();
    }

    private void advance() {
        if (!window.next()) {
            pause();
        }
        moved.run();
    }
}
