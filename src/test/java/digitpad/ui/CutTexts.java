package digitpad.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.text.Text;

/** Which texts do not fit into the room that they got. */
final class CutTexts {
    private CutTexts() {}

    /**
     * The texts below {@code root} that are shown shortened. What somebody called a file may be of any length: where a
     * tooltip says the whole, that is no fault. To be called on the FX thread.
     */
    static List<String> below(Node root) {
        List<String> cut = new ArrayList<>();
        collect(root, cut);
        return cut;
    }

    private static void collect(Node node, List<String> cut) {
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Labeled labeled && isCut(labeled)) {
            cut.add(labeled.getText());
        }
        if (node instanceof TabPane tabs) {
            // Tabs that are not selected are still among its children.
            collect(tabs.getSelectionModel().getSelectedItem().getContent(), cut);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, cut));
        }
    }

    private static boolean isCut(Labeled labeled) {
        String text = labeled.getText();
        if (text == null || text.isBlank()) {
            return false;
        }
        boolean toldElsewhere =
                labeled.getTooltip() != null && labeled.getTooltip().getText().contains(text);
        return !toldElsewhere
                && labeled.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text)
                        .map(child -> ((Text) child).getText())
                        // Where a text is broken into lines, they are parted by line breaks in place of blanks.
                        .anyMatch(shown -> !plain(shown).equals(plain(text)));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}
