package digitpad.ui.figure;

import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Palette;
import digitpad.explanation.figure.PixelLayer;
import digitpad.ui.picture.InkRegion;
import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleFunction;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is made for the width that there is. It is made and painted at most once a pulse, in the colours of the theme.
 * What it shows is told to a screen reader by the figure's words.
 */
public final class FigurePane extends InkRegion {
    /** From this lightness of the ink on the theme is a dark one. */
    private static final double LIGHT_INK = 0.5;

    private static final double FIRST_HEIGHT = 120;

    private final DoubleFunction<Figure> maker;
    private final ReadOnlyObjectWrapper<Optional<Hit>> hovered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ImageView numbers = new ImageView();
    private final Canvas canvas = new Canvas();
    private final PixelLayer layer = new PixelLayer();
    private final Runnable beforeLayout = this::makeWhereDue;
    private Consumer<Hit> pressed = hit -> {};
    private Consumer<Hit> dragged = hit -> {};
    private @Nullable PixelBuffer<IntBuffer> buffer;
    private int @Nullable [] buffered;
    private @Nullable Figure figure;
    private double madeFor = -1;
    private boolean due = true;

    /** @param maker makes the figure for a width in logical pixels */
    public FigurePane(String id, DoubleFunction<Figure> maker) {
        super();
        this.maker = maker;
        setId(id);
        getStyleClass().add("figure-pane");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        numbers.setManaged(false);
        numbers.setSmooth(false);
        canvas.setManaged(false);
        getChildren().addAll(numbers, canvas);
        inkProperty().addListener((property, was, is) -> refresh());
        widthProperty().addListener((property, was, is) -> refresh());
        sceneProperty().addListener((property, was, is) -> {
            if (was != null) {
                was.removePreLayoutPulseListener(beforeLayout);
            }
            if (is != null) {
                is.addPreLayoutPulseListener(beforeLayout);
                refresh();
            }
        });
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hovered.set(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                hit(event).ifPresent(pressed);
            }
        });
        addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> {
            if (event.isPrimaryButtonDown()) {
                point(event.getX(), event.getY());
                hit(event).ifPresent(dragged);
            }
        });
    }

    /** What the mouse points at. */
    public ReadOnlyObjectProperty<Optional<Hit>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** @param hears what the mouse is pressed on */
    public void setOnPressed(Consumer<Hit> hears) {
        pressed = hears;
    }

    /** @param hears what the pressed mouse is moved over */
    public void setOnDragged(Consumer<Hit> hears) {
        dragged = hears;
    }

    /** The figure that is shown; empty before the first pulse. */
    public Optional<Figure> figure() {
        return Optional.ofNullable(figure);
    }

    /** Has the figure made anew before the next pulse. */
    public void refresh() {
        due = true;
        if (getScene() != null) {
            Platform.requestNextPulse();
        }
    }

    private Optional<Hit> hit(MouseEvent event) {
        return figure == null ? Optional.empty() : figure.at(event.getX(), event.getY());
    }

    private void point(double x, double y) {
        Optional<Hit> hit = figure == null ? Optional.empty() : figure.at(x, y);
        hovered.set(hit);
        setCursor(hit.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void makeWhereDue() {
        if (due && getWidth() > 0 && isShown()) {
            due = false;
            Figure made = maker.apply(getWidth());
            boolean changed = figure == null || figure.height() != made.height() || madeFor != getWidth();
            figure = made;
            madeFor = getWidth();
            setAccessibleText(made.words());
            if (changed) {
                requestLayout();
            }
            paint(made);
        }
    }

    private boolean isShown() {
        for (Node each = this; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void paint(Figure made) {
        Palette palette = inkProperty().get().getBrightness() > LIGHT_INK ? Palette.DARK : Palette.LIGHT;
        double scale = Optional.ofNullable(getScene())
                .map(Scene::getWindow)
                .map(Window::getRenderScaleX)
                .orElse(1.0);
        layer.paint(made, palette, scale);
        show(scale);
        canvas.setWidth(made.width());
        canvas.setHeight(made.height());
        canvas.getGraphicsContext2D().clearRect(0, 0, made.width(), made.height());
        MarkPainter.paint(made, palette, canvas.getGraphicsContext2D());
    }

    private void show(double scale) {
        PixelBuffer<IntBuffer> shown = buffer;
        if (shown == null || buffered != layer.pixels()) {
            buffered = layer.pixels();
            shown = new PixelBuffer<>(
                    layer.width(), layer.height(), IntBuffer.wrap(layer.pixels()), PixelFormat.getIntArgbPreInstance());
            buffer = shown;
            numbers.setImage(new WritableImage(shown));
        }
        shown.updateBuffer(all -> null);
        numbers.setFitWidth(layer.width() / scale);
        numbers.setFitHeight(layer.height() / scale);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return figure == null ? FIRST_HEIGHT : Math.ceil(figure.height());
    }

    @Override
    protected double computePrefWidth(double height) {
        return FIRST_HEIGHT;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }
}
