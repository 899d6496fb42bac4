package digitpad.ui.reading;

import digitpad.image.PixelBox;
import digitpad.recognition.Doubt;
import digitpad.recognition.Symbol;
import java.util.List;
import java.util.Optional;

/**
 * A digit or a mark as it is shown.
 *
 * @param candidates what a digit may be, the likeliest first; of a mark none
 * @param unsure whether it was read without being sure
 * @param said what somebody said that it is
 */
public record ShownSymbol(Symbol symbol, List<Integer> candidates, boolean unsure, Optional<Integer> said) {
    static ShownSymbol of(Symbol symbol, Doubt doubt, Optional<Integer> said) {
        List<Integer> candidates =
                symbol instanceof Symbol.Digit digit ? doubt.candidates(digit.prediction()) : List.of();
        return new ShownSymbol(symbol, List.copyOf(candidates), symbol.isUnsure(doubt), said);
    }

    /** As it stands in the number: what was said of it, or read; "?" where neither is known. */
    public String text() {
        return said.map(label -> Integer.toString(label)).orElseGet(() -> unsure ? "?" : symbol.text());
    }

    /** Whether nobody knows what it is. */
    public boolean isOpen() {
        return unsure && said.isEmpty();
    }

    /** Around its ink, in the sheet's own units. */
    public PixelBox box() {
        Symbol.Box box = symbol.box();
        return new PixelBox(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
    }
}
