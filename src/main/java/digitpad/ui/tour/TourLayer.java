package digitpad.ui.tour;

import digitpad.ui.look.Gap;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * The frame and the card of a tour, over the whole window. The frame lets the mouse through, and beside the card there is
 * nothing: the window is used as always. While the pen is down both stay where they are.
 */
public final class TourLayer extends Pane {
    private final TourModel model;
    private final Node paper;
    private final ReadOnlyBooleanProperty touched;
    private final Region frame = new Region();
    private final TourCard card;
    private final Runnable follow = this::follow;
    private @Nullable Region toolbar;

    /**
     * @param paper what is drawn on, and has the keyboard after the tour
     * @param touched whether the pen is down
     */
    public TourLayer(TourModel model, Node paper, ReadOnlyBooleanProperty touched) {
        this.model = model;
        this.paper = paper;
        this.touched = touched;
        this.card = new TourCard(model);
        setId("tour");
        setPickOnBounds(false);
        frame.setId("tour-frame");
        frame.getStyleClass().add("tour-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        card.setManaged(false);
        getChildren().addAll(frame, card);
        setVisible(false);
        model.stepProperty().addListener((property, was, is) -> show(is));
    }

    /** Keeps the card off what stands above everything else. */
    public void keepBelow(Region above) {
        toolbar = above;
    }

    /** Hears of the keys first: a tour that is under way goes on, back and away by them. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (model.isUnderWay() && plain && isMeant(event.getCode())) {
            event.consume();
            switch (event.getCode()) {
                case ESCAPE -> model.end();
                case LEFT -> model.back();
                default -> model.next();
            }
        }
    }

    /** Escape always; the others where no other control makes something of them. */
    private boolean isMeant(KeyCode code) {
        Node owner = getScene().getFocusOwner();
        boolean onPaper = owner == null || owner.equals(paper);
        return switch (code) {
            case ESCAPE -> true;
            case LEFT, RIGHT -> onPaper || isWithin(owner, card);
            // On the card it presses the button that has the keyboard.
            case ENTER -> onPaper;
            default -> false;
        };
    }

    private static boolean isWithin(Node node, Parent parent) {
        Node each = node;
        while (each != null && !each.equals(parent)) {
            each = each.getParent();
        }
        return each != null;
    }

    private void show(Optional<TourStep> step) {
        Scene scene = getScene();
        if (step.isPresent()) {
            if (!isVisible()) {
                setVisible(true);
                scene.addPostLayoutPulseListener(follow);
            }
            frame.setVisible(false);
            card.show(step.get());
        } else {
            scene.removePostLayoutPulseListener(follow);
            setVisible(false);
            paper.requestFocus();
        }
    }

    /** Whatever the layout has become: parts come into sight only after a step began, and windows change their size. */
    private void follow() {
        Optional<TourStep> step = model.stepProperty().get();
        if (step.isEmpty() || touched.get()) {
            return;
        }
        Rectangle2D window = new Rectangle2D(0, 0, getWidth(), getHeight());
        List<Rectangle2D> frames = step.get().places().get().stream()
                .flatMap(nodes -> around(nodes, window).stream())
                .toList();
        DoubleUnaryOperator height = width -> Math.ceil(card.prefHeight(width));
        Optional<CardPlace> place = CardPlace.beside(room(), frames, around(List.of(paper), window), height);
        Optional<Rectangle2D> framed =
                place.map(CardPlace::frame).or(() -> around(step.get().sign().get(), window));
        frame.setVisible(framed.isPresent());
        framed.ifPresent(is -> put(frame, is));
        put(card, place.map(CardPlace::card).orElseGet(() -> CardPlace.corner(room(), height)));
    }

    /** Where the card may stand: not on the toolbar, and not quite to the edges. */
    private Rectangle2D room() {
        double top = toolbar == null
                ? 0
                : sceneToLocal(toolbar.localToScene(toolbar.getLayoutBounds())).getMaxY();
        return new Rectangle2D(
                Gap.USUAL, top, Math.max(0, getWidth() - 2 * Gap.USUAL), Math.max(0, getHeight() - Gap.USUAL - top));
    }

    private static void put(Region region, Rectangle2D place) {
        region.resizeRelocate(place.getMinX(), place.getMinY(), place.getWidth(), place.getHeight());
    }

    /** Around all of {@code nodes} that can be seen, with a little air; empty where none can be. */
    private Optional<Rectangle2D> around(List<Node> nodes, Rectangle2D window) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Node node : nodes) {
            if (isSeen(node)) {
                Bounds place = sceneToLocal(node.localToScene(node.getLayoutBounds()));
                left = Math.min(left, place.getMinX() - Gap.USUAL);
                top = Math.min(top, place.getMinY() - Gap.USUAL);
                right = Math.max(right, place.getMaxX() + Gap.USUAL);
                bottom = Math.max(bottom, place.getMaxY() + Gap.USUAL);
            }
        }
        left = Math.max(left, window.getMinX());
        top = Math.max(top, window.getMinY());
        right = Math.min(right, window.getMaxX());
        bottom = Math.min(bottom, window.getMaxY());
        return left < right && top < bottom
                ? Optional.of(new Rectangle2D(left, top, right - left, bottom - top))
                : Optional.empty();
    }

    private boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null && node.getScene().equals(getScene());
    }
}
