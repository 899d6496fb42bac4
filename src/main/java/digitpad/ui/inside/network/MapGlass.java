package digitpad.ui.inside.network;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.Hit;
import digitpad.explanation.figure.Target;
import digitpad.explanation.view.MapFigure;
import digitpad.ui.figure.FigurePane;
import digitpad.ui.inside.InsideStyles;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.StackPane;
import javafx.stage.Popup;
import javafx.stage.Window;

/** Shows the map that is pointed at large, beside the pointer; it goes on changing with the digit. */
final class MapGlass {
    private static final double BESIDE = 20;

    private final FigurePane owner;
    private final FigurePane picture = new FigurePane("inside-map", width -> figure());
    private final StackPane frame = new StackPane(picture);
    private final Popup popup = new Popup();
    private Optional<Target.OfMap> map = Optional.empty();
    private Optional<ActivationTrace> trace = Optional.empty();

    MapGlass(FigurePane owner) {
        this.owner = owner;
        frame.getStyleClass().addAll("root", "map-glass");
        picture.setMinWidth(MapFigure.WIDTH);
        picture.setMaxWidth(MapFigure.WIDTH);
        // What appears below the pointer must not take it from the map.
        frame.setMouseTransparent(true);
        popup.getContent().add(frame);
        popup.setAutoFix(true);
    }

    private Figure figure() {
        return map.flatMap(is -> trace.filter(of -> has(of, is)).map(of -> MapFigure.of(of, is)))
                .orElseGet(() -> new Figure(MapFigure.WIDTH, 1, List.of(), List.of(), ""));
    }

    private static boolean has(ActivationTrace trace, Target.OfMap map) {
        return map.layer() < 0
                || (map.layer() < trace.layers().size()
                        && map.channel() < trace.output(map.layer()).shape().channels());
    }

    /** Shows what is pointed at, if that is a map. */
    void show(Optional<Hit> hit, Optional<ActivationTrace> of) {
        trace = of;
        map = hit.map(Hit::target).filter(Target.OfMap.class::isInstance).map(Target.OfMap.class::cast);
        if (map.isEmpty() || of.isEmpty() || owner.getScene() == null) {
            popup.hide();
            return;
        }
        Bounds place = owner.localToScreen(spot(hit.get()));
        frame.getStylesheets().setAll(owner.getScene().getStylesheets());
        frame.getStylesheets().add(InsideStyles.SHEET);
        picture.refresh();
        Window window = owner.getScene().getWindow();
        double lowest = window.getY() + window.getHeight() - BESIDE - MapFigure.HIGHEST;
        popup.show(owner, place.getMaxX() + BESIDE, Math.min(place.getMinY(), lowest));
    }

    private static Bounds spot(Hit hit) {
        return new BoundingBox(
                hit.spot().x(), hit.spot().y(), hit.spot().width(), hit.spot().height());
    }

    /** Shows the same of another digit. */
    void refresh(Optional<ActivationTrace> of) {
        trace = of;
        if (popup.isShowing()) {
            if (of.isEmpty()) {
                popup.hide();
            } else {
                picture.refresh();
            }
        }
    }

    void hide() {
        popup.hide();
    }
}
