package digitpad.ui.runs;

import atlantafx.base.theme.Styles;
import digitpad.ui.look.WordsWhereRoom;
import digitpad.ui.picture.Icon;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** A quiet word that a training was stopped, where the panel that says more is hidden; shows the panel. */
public final class StoppedRunButton extends Button {
    /** From this width of the window on, in logical pixels, there is room for words. */
    private static final double ROOM = 1_080;

    public StoppedRunButton(StoppedRunModel model, BooleanProperty panelShown) {
        setId("stopped-run-hint");
        getStyleClass().addAll(Styles.FLAT, Styles.SMALL, "stopped-run-hint");
        setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(Icon.START.node());
        WordsWhereRoom.give(this, ROOM);
        Tooltip whole = new Tooltip();
        setTooltip(whole);
        model.offerProperty()
                .subscribe(offer -> offer.ifPresent(run -> {
                    String place = StoppedRunModel.place(run);
                    setText(place.substring(0, 1).toUpperCase(Locale.ROOT) + place.substring(1));
                    whole.setText(StoppedRunModel.sentence(run));
                }));
        accessibleTextProperty().bind(whole.textProperty().map(text -> text + ". Train and explore"));
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.offerProperty().get().isPresent() && !panelShown.get(),
                        model.offerProperty(),
                        panelShown));
        managedProperty().bind(visibleProperty());
        setOnAction(event -> panelShown.set(true));
    }
}
