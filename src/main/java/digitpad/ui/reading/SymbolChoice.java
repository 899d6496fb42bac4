package digitpad.ui.reading;

import digitpad.app.reading.Sheet;
import digitpad.image.PixelBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Which symbol of a reading is chosen, and which one its details are of. What somebody chose stays chosen while it is there,
 * whatever is written beside it. Where nobody chose, the first that is not sure is, but not while the pen is down: whoever
 * writes looks at what is being written, and nothing jumps about.
 */
final class SymbolChoice {
    /** A symbol is the one of before where both have at least this much of what they cover together. */
    private static final double SAME = 0.5;

    private ShownReading reading = ShownReading.BLANK;
    private Sheet sheet = Sheet.EMPTY;
    private boolean writing;
    private boolean released;
    private Optional<PixelBox> byHand = Optional.empty();
    private OptionalInt place = OptionalInt.empty();

    /** What is shown. */
    ShownReading reading() {
        return reading;
    }

    /** Another sheet was read. */
    void read(Sheet other, ShownReading read) {
        released = released && other.equals(sheet);
        sheet = other;
        reading = read;
        place = byHand.map(this::find).orElse(OptionalInt.empty());
        byHand = place.isPresent() ? Optional.of(box(place.getAsInt())) : Optional.empty();
    }

    /** The same sheet is shown otherwise: something was said about it. */
    void shown(ShownReading other) {
        reading = other;
    }

    void write(boolean down) {
        writing = down;
    }

    void choose(int symbol) {
        place = OptionalInt.of(symbol);
        byHand = Optional.of(box(symbol));
        released = false;
    }

    /** Nothing is chosen any more, until something else is written; false where nothing was. */
    boolean release() {
        if (chosen().isEmpty()) {
            return false;
        }
        place = OptionalInt.empty();
        byHand = Optional.empty();
        released = true;
        return true;
    }

    /** The chosen symbol, by hand or because it is not sure; a single digit is chosen by nobody. */
    OptionalInt chosen() {
        if (!reading.isNumber() || place.isPresent()) {
            return place;
        }
        if (writing || released) {
            return OptionalInt.empty();
        }
        List<ShownSymbol> symbols = reading.symbols();
        for (int i = 0; i < symbols.size(); i++) {
            if (symbols.get(i).isOpen()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The symbol that details are shown of: the chosen one, otherwise what was written last, of a picture the first. */
    OptionalInt detailed() {
        OptionalInt chosen = chosen();
        if (chosen.isPresent() || reading.symbols().isEmpty()) {
            return chosen;
        }
        return OptionalInt.of(lastPoint().map(this::nearest).orElse(0));
    }

    private OptionalInt find(PixelBox before) {
        List<ShownSymbol> symbols = reading.symbols();
        for (int i = 0; i < symbols.size(); i++) {
            if (share(before, symbols.get(i).box()) >= SAME) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Point> lastPoint() {
        if (!(sheet instanceof Sheet.Ink ink) || ink.isBlank()) {
            return Optional.empty();
        }
        List<Stroke> strokes = ink.drawing().strokes();
        List<Point> points = strokes.get(strokes.size() - 1).points();
        return Optional.of(points.get(points.size() - 1));
    }

    private int nearest(Point point) {
        List<ShownSymbol> symbols = reading.symbols();
        int nearest = 0;
        for (int i = 1; i < symbols.size(); i++) {
            if (distance(symbols.get(i).box(), point)
                    < distance(symbols.get(nearest).box(), point)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private PixelBox box(int symbol) {
        return reading.symbols().get(symbol).box();
    }

    /** From the box's edge; within it, from its middle, as less than nothing. */
    private static double distance(PixelBox box, Point point) {
        double beside = Math.max(box.left() - point.x(), point.x() - box.right());
        double above = Math.max(box.top() - point.y(), point.y() - box.bottom());
        return beside <= 0 && above <= 0
                ? Math.max(beside, above)
                : Math.hypot(Math.max(0, beside), Math.max(0, above));
    }

    /** What two boxes have in common, as a share of what they cover together. */
    private static double share(PixelBox one, PixelBox other) {
        double width = Math.min(one.right(), other.right()) - Math.max(one.left(), other.left());
        double height = Math.min(one.bottom(), other.bottom()) - Math.max(one.top(), other.top());
        double common = Math.max(0, width) * Math.max(0, height);
        double together = one.width() * one.height() + other.width() * other.height() - common;
        return together > 0 ? common / together : 0;
    }
}
