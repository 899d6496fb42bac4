package digitpad.ui.chart;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A font and how much room its lines take, in logical pixels. */
final class LabelFont {
    private final Text line = new Text();

    LabelFont(Font font) {
        line.setFont(font);
    }

    Font font() {
        return line.getFont();
    }

    double width(String text) {
        return bounds(text).getWidth();
    }

    double height() {
        return bounds("0").getHeight();
    }

    private Bounds bounds(String text) {
        line.setText(text);
        return line.getLayoutBounds();
    }
}
