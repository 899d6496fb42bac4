package digitpad.ui.results;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The kinds of text in the results. */
final class Texts {
    private Texts() {}

    /** Of a section. */
    static Label title(String text) {
        return dressed(text, "results-title");
    }

    /** Within a section. */
    static Label heading(String text) {
        return dressed(text, "results-heading");
    }

    /** Text over as many lines as it takes. */
    static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** As above, in the background. */
    static Label quiet(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label dressed(String text, String style) {
        Label label = wrapped(text);
        label.getStyleClass().add(style);
        return label;
    }
}
