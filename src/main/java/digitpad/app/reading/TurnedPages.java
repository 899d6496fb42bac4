package digitpad.app.reading;

import digitpad.image.DigitImage;
import digitpad.image.page.FoundPage;
import digitpad.model.LoadedModel;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.SymbolReader;
import java.util.Iterator;
import java.util.List;
import java.util.function.IntFunction;

/** Reads a page that is in doubt the other ways up as well. */
final class TurnedPages {
    private TurnedPages() {}

    /** A page's reading, and the clockwise quarters that bring it upright, 0…3. */
    record Upright(int turns, Reading reading) {}

    /**
     * The reading of a page the way up that it is upright.
     *
     * @param asItCame what was read without turning
     * @param turned the page's digits after so many clockwise quarters, 1…3; asked only where it is in doubt
     */
    static Upright upright(Reading asItCame, IntFunction<FoundPage> turned, LoadedModel model) {
        Upright best = new Upright(0, asItCame);
        if (WayUp.isInDoubt(asItCame, model.card().doubt())) {
            for (int turns = 1; turns <= 3; turns++) {
                Reading other = read(turned.apply(turns), model);
                if (WayUp.isBetter(other, asItCame, best.reading(), model.card().doubt())) {
                    best = new Upright(turns, other);
                }
            }
        }
        return best;
    }

    /** The digits and marks of a page. */
    static Reading read(FoundPage found, LoadedModel model) {
        List<DigitImage> images = found.images();
        Iterator<Prediction> predictions = images.isEmpty()
                ? List.<Prediction>of().iterator()
                : model.recognizer().recognize(images).iterator();
        return SymbolReader.read(found, predictions, model.card().doubt());
    }
}
