package digitpad.ui.inside.convolution;

import digitpad.explanation.arithmetic.HandKernel;
import digitpad.explanation.attribution.LogitText;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A weight in its cell. At rest the picture's number is seen through it; with the keyboard in it, it is a field wide enough for
 * any weight, and the kernel follows what is typed. Arrows change it by a tenth, Escape takes back what was typed.
 */
final class WeightField extends TextField {
    private static final double TENTH = 0.1;
    private static final int LONGEST = 12;

    /** Room for "−99.99" in the size of small fields. */
    private static final double WIDEST = 64;

    private static final double HIGHEST = 28;

    private final DoubleConsumer typed;
    private final Consumer<String> remarks;
    private float weight;
    private float before;

    /** Whether the text only follows the weight. */
    private boolean following;

    /** Whether the mouse brought the keyboard here just now. */
    private boolean fresh;

    WeightField(String id, String name, DoubleConsumer typed, Consumer<String> remarks) {
        super();
        this.typed = typed;
        this.remarks = remarks;
        setId(id);
        setAccessibleText(name);
        setManaged(false);
        getStyleClass().addAll("small", "weight-field");
        setTextFormatter(
                new TextFormatter<>(change -> change.getControlNewText().length() <= LONGEST ? change : null));
        textProperty().addListener((property, was, is) -> {
            if (!following) {
                HandKernel.weight(is).ifPresent(value -> {
                    remarks.accept("");
                    typed.accept(value);
                });
            }
        });
        focusedProperty().addListener((property, was, is) -> {
            if (is) {
                before = weight;
                remarks.accept("");
                selectAll();
            } else {
                take();
            }
            setViewOrder(is ? -1 : 0);
            if (getParent() != null) {
                getParent().requestLayout();
            }
        });
        setOnAction(event -> {
            take();
            before = weight;
            selectAll();
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The first click takes all of it, so that typing replaces it; the next one sets the cursor.
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> fresh = !isFocused());
        addEventHandler(MouseEvent.MOUSE_RELEASED, event -> {
            if (fresh) {
                selectAll();
            }
        });
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> change(weight + TENTH);
            case DOWN -> change(weight - TENTH);
            case ESCAPE -> change(before);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void change(double value) {
        remarks.accept("");
        typed.accept(value);
        write();
        selectAll();
    }

    /** The text becomes the weight that it came to; what came to none is said. */
    private void take() {
        Optional<Double> value = HandKernel.weight(getText());
        if (value.isEmpty()) {
            String what =
                    getText().isBlank() ? "An empty cell" : "“" + getText().strip() + "”";
            remarks.accept(what + " is no weight from −99 to 99: it stays " + text() + ".");
        }
        write();
    }

    private String text() {
        return weight == Math.rint(weight) ? LogitText.of(weight, 0) : LogitText.of(weight);
    }

    private void write() {
        following = true;
        setText(text());
        following = false;
    }

    /** Shows a weight; what is being typed stays. */
    void show(float value) {
        weight = value;
        if (!isFocused()) {
            write();
        }
    }

    /** Takes its place on a cell; wider while it is typed in. */
    void layOver(double x, double y, double side, double within) {
        double width = isFocused() ? Math.max(side, WIDEST) : side;
        double height = isFocused() ? Math.max(side, HIGHEST) : side;
        double left = Math.max(0, Math.min(within - width, x + (side - width) / 2));
        resizeRelocate(left, y + (side - height) / 2, width, height);
    }
}
