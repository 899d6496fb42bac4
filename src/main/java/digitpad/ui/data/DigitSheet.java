package digitpad.ui.data;

import digitpad.ui.picture.InkRegion;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;

/**
 * All digits in rows that scroll. What is seen is painted anew when it scrolls, once a pulse at the most; nothing is kept for
 * a digit that is not seen.
 */
final class DigitSheet extends InkRegion {
    private static final int NOWHERE = -1;

    /** Least length of the scroll bar's thumb, in logical pixels. */
    private static final double THUMB = 36;

    private final DataModel model;
    private final SheetPicture picture = new SheetPicture();
    private final Region pointed = mark("pointed-digit");
    private final Region selected = mark("selected-digit");
    private final ScrollBar bar = new ScrollBar();
    private final Tooltip tooltip = new Tooltip();
    private SheetLayout layout = SheetLayout.of(0, 0);
    private int pointedAt = NOWHERE;

    DigitSheet(DataModel model) {
        this.model = model;
        setId("digit-sheet");
        getStyleClass().add("digit-sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        bar.setOrientation(Orientation.VERTICAL);
        bar.setAccessibleText("Scroll the digits");
        bar.setId("digit-scroll");
        bar.setFocusTraversable(false);
        bar.setUnitIncrement(SheetLayout.PITCH);
        getChildren().addAll(pointed, picture, selected, bar);
        bar.valueProperty().addListener((property, was, is) -> requestLayout());
        inkProperty().addListener((property, was, is) -> requestLayout());
        model.shownProperty().subscribe(shown -> {
            bar.setValue(0);
            point(NOWHERE);
            requestLayout();
            describe();
        });
        model.selectedProperty().subscribe(position -> {
            position.ifPresent(this::reveal);
            requestLayout();
            describe();
        });
        setOnScroll(event -> scrollTo(bar.getValue() - event.getDeltaY()));
        setOnMouseMoved(event -> point(position(event)));
        setOnMouseExited(event -> point(NOWHERE));
        setOnMousePressed(this::press);
        setOnKeyPressed(this::type);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double high = getHeight() - top - snappedBottomInset();
        double wide = getWidth() - left - snappedRightInset() - bar.prefWidth(high);
        if (wide <= 0 || high <= 0) {
            return;
        }
        int first = layout.at(layout.left(), bar.getValue());
        boolean narrower =
                SheetLayout.of(model.shownProperty().get().size(), wide).columns() != layout.columns();
        layout = SheetLayout.of(model.shownProperty().get().size(), wide);
        double most = Math.max(0, layout.height() - high);
        bar.setMax(most);
        bar.setVisible(most > 0);
        // As long a thumb as a hand can hold, however little of the sheet is seen.
        bar.setVisibleAmount(most * Math.max(high / Math.max(high, layout.height()), Math.min(1, THUMB / high)));
        bar.setBlockIncrement(Math.max(SheetLayout.PITCH, high - SheetLayout.PITCH));
        // Where the rows break anew, what was on top stays there.
        scrollTo(narrower && first > 0 ? layout.y(first) : bar.getValue());
        bar.resizeRelocate(left + wide, top, bar.prefWidth(high), high);
        picture.relocate(left, top);
        picture.show(
                model.shownProperty().get(),
                layout,
                wide,
                high,
                bar.getValue(),
                scale(),
                inkProperty().get());
        place(pointed, pointedAt);
        place(selected, model.selectedProperty().get().orElse(NOWHERE));
    }

    private void place(Region mark, int position) {
        mark.setVisible(position != NOWHERE && position < layout.count());
        if (mark.isVisible()) {
            mark.resizeRelocate(
                    snappedLeftInset() + layout.x(position),
                    snappedTopInset() + layout.y(position) - bar.getValue(),
                    SheetLayout.PITCH,
                    SheetLayout.PITCH);
        }
    }

    private void scrollTo(double value) {
        bar.setValue(Math.max(0, Math.min(bar.getMax(), Math.rint(value))));
    }

    private void reveal(int position) {
        double above = layout.y(position);
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        if (above < bar.getValue()) {
            scrollTo(above);
        } else if (above + SheetLayout.PITCH > bar.getValue() + high) {
            scrollTo(above + SheetLayout.PITCH - high);
        }
    }

    private int position(MouseEvent event) {
        double x = event.getX() - snappedLeftInset();
        double y = event.getY() - snappedTopInset();
        return bar.isVisible() && event.getX() >= bar.getLayoutX() ? NOWHERE : layout.at(x, y + bar.getValue());
    }

    private void point(int position) {
        if (position == pointedAt) {
            return;
        }
        pointedAt = position;
        setCursor(position == NOWHERE ? Cursor.DEFAULT : Cursor.HAND);
        if (position == NOWHERE) {
            Tooltip.uninstall(this, tooltip);
            tooltip.hide();
        } else {
            tooltip.setText(model.shownProperty().get().describe(position));
            Tooltip.install(this, tooltip);
        }
        requestLayout();
    }

    private void press(MouseEvent event) {
        requestFocus();
        int position = position(event);
        if (position == NOWHERE) {
            model.selectNone();
        } else {
            model.select(position);
        }
    }

    private void type(KeyEvent event) {
        int page = layout.columns() * Math.max(1, (int) (getHeight() / SheetLayout.PITCH) - 1);
        int size = layout.count();
        int step =
                switch (event.getCode()) {
                    case LEFT -> -1;
                    case RIGHT -> 1;
                    case UP -> -layout.columns();
                    case DOWN -> layout.columns();
                    case PAGE_UP -> -page;
                    case PAGE_DOWN -> page;
                    case HOME -> -size;
                    case END -> size;
                    default -> 0;
                };
        if (step != 0 && size > 0) {
            int firstSeen = Math.max(0, layout.at(layout.left(), bar.getValue()));
            model.select(model.selectedProperty().get().map(is -> is + step).orElse(step == size ? size : firstSeen));
            event.consume();
        }
    }

    private void describe() {
        ShownDigits shown = model.shownProperty().get();
        String sheet = String.format(Locale.ROOT, "Sheet of %,d digits. ", shown.size());
        setAccessibleText(sheet
                + model.selectedProperty()
                        .get()
                        .map(position -> "Selected: " + shown.describe(position))
                        .orElse("The arrow keys select one."));
    }

    /** Pixels of the screen a logical pixel. */
    private double scale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : window.getRenderScaleX();
    }

    private static Region mark(String style) {
        Region mark = new Region();
        mark.getStyleClass().add(style);
        mark.setManaged(false);
        mark.setVisible(false);
        mark.setMouseTransparent(true);
        return mark;
    }
}
