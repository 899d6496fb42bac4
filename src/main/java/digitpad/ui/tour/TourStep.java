package digitpad.ui.tour;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;

/**
 * A place of the window and what is said of it.
 *
 * @param id of the step
 * @param title a word or a few
 * @param words two short sentences
 * @param show brings the place into sight; false where there is no such place, and the tour passes it over
 * @param places each the nodes that a frame is drawn around; the first one is meant, the others where the card has no room beside it
 * @param sign what is framed where the card has no room beside any of them and stands in the window's corner; may be nothing
 */
public record TourStep(
        String id,
        String title,
        String words,
        BooleanSupplier show,
        Supplier<List<List<Node>>> places,
        Supplier<List<Node>> sign) {}
