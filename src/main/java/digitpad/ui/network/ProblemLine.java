package digitpad.ui.network;

import digitpad.ui.picture.Icon;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** What is impossible, told by a sign and a sentence. */
final class ProblemLine extends HBox {
    ProblemLine(String sentence) {
        getStyleClass().add("network-problem");
        Node sign = Icon.WARNING.node();
        Label label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText("Problem: " + sentence);
        getChildren().addAll(sign, label);
    }
}
