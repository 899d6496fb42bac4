package digitpad.ui.reading;

import digitpad.recognition.Symbol;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/**
 * All that was read of a sheet, as it is shown.
 *
 * @param rows from the top, each from left to right; none where nothing was read
 */
public record ShownReading(List<List<ShownSymbol>> rows) {
    /** Nothing was read. */
    public static final ShownReading BLANK = new ShownReading(List.of());

    public ShownReading {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** All of it in the order of reading. */
    public List<ShownSymbol> symbols() {
        return rows.stream().flatMap(List::stream).toList();
    }

    /** Whether it is more, or other, than one digit. */
    public boolean isNumber() {
        List<ShownSymbol> symbols = symbols();
        return symbols.size() > 1 || (symbols.size() == 1 && !(symbols.get(0).symbol() instanceof Symbol.Digit));
    }

    /** How many have to be asked about. */
    public long open() {
        return symbols().stream().filter(ShownSymbol::isOpen).count();
    }

    /** Whether somebody said of all of them what they are. */
    boolean isAllSaid() {
        return symbols().stream().allMatch(symbol -> symbol.said().isPresent());
    }

    /** How likely all is at once that the network reads and nobody said; 1 where there is nothing of that. */
    double confidence() {
        return symbols().stream()
                .filter(symbol -> symbol.said().isEmpty())
                .mapToDouble(symbol -> symbol.symbol().confidence())
                .reduce(1, (one, other) -> one * other);
    }

    /** The rows under each other, "?" for what is not known. */
    public String text() {
        return text("\n");
    }

    /** The rows one after the other, with {@code between} between them. */
    public String text(String between) {
        return rows.stream()
                .map(row -> row.stream().map(ShownSymbol::text).collect(Collectors.joining()))
                .collect(Collectors.joining(between));
    }

    /** The place of a symbol's right neighbour in its row. */
    OptionalInt next(int place) {
        int first = 0;
        for (List<ShownSymbol> row : rows) {
            if (place < first + row.size()) {
                return place + 1 < first + row.size() ? OptionalInt.of(place + 1) : OptionalInt.empty();
            }
            first += row.size();
        }
        return OptionalInt.empty();
    }

    /** The place of a symbol's left neighbour in its row. */
    OptionalInt previous(int place) {
        return place > 0 && next(place - 1).isPresent() ? OptionalInt.of(place - 1) : OptionalInt.empty();
    }

    /** The place of what stands nearest to a symbol in the row so many further down; itself where there is no such row. */
    int inRow(int place, int further) {
        int first = 0;
        for (int row = 0; row < rows.size(); row++) {
            int after = first + rows.get(row).size();
            if (place < after) {
                int other = row + further;
                return other < 0 || other >= rows.size()
                        ? place
                        : nearest(other, symbols().get(place).box().centerX());
            }
            first = after;
        }
        return place;
    }

    private int nearest(int row, double x) {
        int first = rows.subList(0, row).stream().mapToInt(List::size).sum();
        int nearest = 0;
        for (int i = 1; i < rows.get(row).size(); i++) {
            if (distance(row, i, x) < distance(row, nearest, x)) {
                nearest = i;
            }
        }
        return first + nearest;
    }

    private double distance(int row, int place, double x) {
        return Math.abs(rows.get(row).get(place).box().centerX() - x);
    }
}
