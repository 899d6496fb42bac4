package digitpad.ui.help;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A quiet "?" beside a term, which says what the term means: under the pointer for as long as that stays, and after a click or a
 * key until the next one, Escape, or a click elsewhere. Nothing of the window moves, and the keyboard stays where it was.
 */
public final class TermMark extends Button {
    private static final Duration POINTED_FOR = Duration.millis(350);
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Term term;
    private final PauseTransition pointed = new PauseTransition(POINTED_FOR);
    private @Nullable TermPopover popover;
    private boolean kept;

    public TermMark(Term term) {
        super("?");
        this.term = term;
        getStyleClass().setAll("term-mark");
        setId(term.id());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        // A screen reader says what the eye finds in the popover.
        setAccessibleText(term.title() + ": " + term.sentence());
        pointed.setOnFinished(event -> show());
        setOnAction(event -> {
            if (kept) {
                hide();
            } else {
                kept = true;
                show();
            }
        });
        hoverProperty().subscribe(this::point);
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                hide();
            }
        });
        sceneProperty().subscribe(scene -> hide());
    }

    /** Puts a mark behind the words of {@code label}, which it goes with wherever that is. */
    public static Label behind(Label label, Term term) {
        label.setGraphic(new TermMark(term));
        label.setContentDisplay(ContentDisplay.RIGHT);
        label.getStyleClass().add("explained");
        return label;
    }

    private void point(boolean over) {
        pointed.stop();
        if (over) {
            pointed.playFromStart();
        } else if (!kept) {
            hide();
        }
    }

    private void show() {
        pointed.stop();
        if (popover != null || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        // One sentence at a time.
        Window.getWindows().stream()
                .filter(TermPopover.class::isInstance)
                .toList()
                .forEach(Window::hide);
        TermPopover made = new TermPopover(term);
        popover = made;
        pseudoClassStateChanged(OPEN, true);
        made.setOnHidden(event -> forget(made));
        made.showBeside(this);
    }

    private void forget(TermPopover hidden) {
        if (hidden == popover) {
            popover = null;
            kept = false;
            pseudoClassStateChanged(OPEN, false);
        }
    }

    private void hide() {
        pointed.stop();
        if (popover != null) {
            popover.hide();
        }
    }
}
