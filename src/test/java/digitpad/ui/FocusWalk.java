package digitpad.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** Goes from control to control by the Tab key and looks at what the keyboard's place does to each. */
public final class FocusWalk {
    private static final int MOST_STEPS = 150;
    private static final int PATIENCE_MILLIS = 20_000;

    /** How far outside of a control its ring may lie. */
    private static final int RING = 6;

    /** The least length of a ring that is seen, in pixels. */
    private static final int LEAST_RING = 40;

    private final FxRobot robot;
    private final Scene scene;
    private final Set<Node> visited = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> faults = new ArrayList<>();

    public FocusWalk(FxRobot robot, Scene scene) {
        this.robot = robot;
        this.scene = scene;
    }

    /** The controls that were visited, in all walks. */
    public Set<Node> visited() {
        return Collections.unmodifiableSet(visited);
    }

    /** What was wrong with the visited controls, in words. */
    public List<String> faults() {
        return Collections.unmodifiableList(faults);
    }

    /** Goes once through all controls that the Tab key reaches now, and looks at those that were not visited before. */
    public void walk() {
        Set<Node> round = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int step = 0; step < MOST_STEPS; step++) {
            robot.type(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node owner = scene.getFocusOwner();
            if (owner == null || !round.add(owner)) {
                return;
            }
            if (visited.add(owner)) {
                look(owner);
            }
        }
    }

    private void look(Node owner) {
        Bounds place = owner.localToScene(owner.getLayoutBounds());
        WritableImage with = picture(place);
        robot.interact(() -> scene.getRoot().requestFocus());
        WritableImage without = picture(place);
        robot.interact(owner::requestFocus);
        int ring = 0;
        int filled = 0;
        int changed = 0;
        for (int y = 0; y < with.getHeight(); y++) {
            for (int x = 0; x < with.getWidth(); x++) {
                Color is = with.getPixelReader().getColor(x, y);
                Color was = without.getPixelReader().getColor(x, y);
                ring += Contrast.ratio(is, was) >= Contrast.SIGN ? 1 : 0;
                int edge = RING + 2;
                if (x > edge && y > edge && x < with.getWidth() - edge && y < with.getHeight() - edge) {
                    filled++;
                    changed += is.equals(was) ? 0 : 1;
                }
            }
        }
        if (ring < LEAST_RING) {
            faults.add("No ring is seen at " + owner);
        }
        if (keepsItsLooks(owner) && changed > filled / 50) {
            faults.add(changed + " of " + filled + " pixels within change at " + owner);
        }
    }

    /** Others have their ring inside, or a caret. */
    private static boolean keepsItsLooks(Node node) {
        return (node instanceof ButtonBase && !(node instanceof CheckBox))
                || node instanceof ChoiceBox
                || node instanceof ComboBox;
    }

    private WritableImage picture(Bounds place) {
        WaitForAsyncUtils.waitForFxEvents();
        SnapshotParameters around = new SnapshotParameters();
        around.setViewport(new Rectangle2D(
                Math.floor(place.getMinX()) - RING,
                Math.floor(place.getMinY()) - RING,
                Math.ceil(place.getWidth()) + 2 * RING,
                Math.ceil(place.getHeight()) + 2 * RING));
        return WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_MILLIS, () -> scene.getRoot().snapshot(around, null));
    }
}
