package digitpad.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Separator;

/** Which controls a screen reader could say nothing about. */
public final class AccessibleNames {
    private AccessibleNames() {}

    /** The operable nodes below {@code root} that have no name; to be called on the FX thread. */
    public static List<String> missing(Node root) {
        List<String> nameless = new ArrayList<>();
        collect(root, nameless);
        return nameless;
    }

    private static void collect(Node node, List<String> nameless) {
        boolean operable = (node instanceof Control && !(node instanceof Separator) && !(node instanceof ScrollBar))
                || node.isFocusTraversable();
        if (operable && !isNamed(node)) {
            nameless.add(node.toString());
        }
        // What a control is made of is the control's own business.
        if (node instanceof Parent parent && !(node instanceof ButtonBase) && !(node instanceof ComboBoxBase)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nameless));
        }
    }

    private static boolean isNamed(Node node) {
        boolean spoken =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean plainText = node instanceof Labeled && !(node instanceof ButtonBase);
        return spoken || plainText;
    }
}
