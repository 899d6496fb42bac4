package digitpad.ui.hand;

import atlantafx.base.theme.Styles;
import digitpad.app.hand.PersonalDigit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The personal digits of one label; of very many the newest, until all are wanted. */
final class DigitGroup extends HBox {
    /** Tiles that are made without being asked for: hundreds in all ten groups are as quick as the eye. */
    static final int FEW = 36;

    private final int label;
    private final Function<PersonalDigit, DigitTile> tiles;
    private final Label count = new Label();
    private final FlowPane flow = new FlowPane();
    private final Hyperlink more = new Hyperlink();
    private List<PersonalDigit> digits = List.of();
    private boolean all;

    /** @param tiles a digit's tile, always the same for the same digit */
    DigitGroup(int label, Function<PersonalDigit, DigitTile> tiles) {
        this.label = label;
        this.tiles = tiles;
        getStyleClass().add("hand-group");
        Label name = new Label(Integer.toString(label));
        name.getStyleClass().add("hand-group-digit");
        count.getStyleClass().addAll("caption", Styles.TEXT_SMALL);
        VBox head = new VBox(name, count);
        head.getStyleClass().add("hand-group-head");
        head.setMinWidth(Region.USE_PREF_SIZE);
        flow.getStyleClass().add("hand-flow");
        HBox.setHgrow(flow, Priority.ALWAYS);
        more.setOnAction(event -> {
            all = !all;
            arrange();
        });
        getChildren().addAll(head, flow);
        arrange();
    }

    /** Shows digits, the newest last; no room is taken where there are none. */
    void show(List<PersonalDigit> shown) {
        if (!digits.equals(shown)) {
            digits = List.copyOf(shown);
            arrange();
        }
    }

    /** Shows all digits where one of {@code wanted} would not be seen otherwise. */
    void unfoldFor(Set<PersonalDigit> wanted) {
        boolean hidden =
                !all && digits.stream().limit(Math.max(0, digits.size() - FEW)).anyMatch(wanted::contains);
        if (hidden) {
            all = true;
            arrange();
        }
    }

    private void arrange() {
        setVisible(!digits.isEmpty());
        setManaged(!digits.isEmpty());
        count.setText(Integer.toString(digits.size()));
        boolean many = digits.size() > FEW;
        List<PersonalDigit> seen = many && !all ? digits.subList(digits.size() - FEW, digits.size()) : digits;
        flow.getChildren().setAll(seen.stream().map(tiles).toList());
        if (many) {
            more.setText(all ? "Show fewer" : "Show all " + digits.size());
            more.setAccessibleText(more.getText() + " of digit " + label);
            flow.getChildren().add(more);
        }
    }

    /** The tiles that are seen, in order. */
    List<DigitTile> tiles() {
        return flow.getChildren().stream()
                .filter(DigitTile.class::isInstance)
                .map(DigitTile.class::cast)
                .toList();
    }
}
