package digitpad.ui.grid;

import digitpad.ui.look.Gap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where digits lie in a grid that is read row by row. Lengths are in logical pixels, places are counted from the top left of
 * the whole grid, of which a part is seen.
 *
 * @param columns digits in a row, at least 1
 * @param left of the first column
 */
record GridLayout(TileSize tile, int columns, double left, List<Row> rows) {
    /** No digit lies there. */
    static final int NOWHERE = -1;

    /** Digits beside each other, from position {@code first} to before {@code end}. */
    record Row(int first, int end, double top) {}

    /**
     * Fits as many columns as there is room for into the middle of it.
     *
     * @param counts digits in each group, as below; a group begins a row
     * @param width of the room
     */
    static GridLayout centred(TileSize tile, List<Integer> counts, double width) {
        int columns = fitting(tile, width);
        return of(tile, counts, columns, Math.floor((width - columns * tile.width()) / 2));
    }

    /**
     * Fits as many columns as there is room for, the first picture at the room's left edge. Rows of one group are of one
     * length as far as can be: no digit is left alone.
     *
     * @param names before the room
     * @param width of the room with the names
     */
    static GridLayout atLeft(TileSize tile, List<Integer> counts, double width, double names) {
        int columns = fitting(tile, width - names + 2 * TileSize.MARGIN);
        if (counts.size() == 1 && counts.get(0) > columns) {
            columns = divideUp(counts.get(0), divideUp(counts.get(0), columns));
        }
        return of(tile, counts, columns, names - TileSize.MARGIN);
    }

    private static int fitting(TileSize tile, double width) {
        return Math.max(1, (int) (width / tile.width()));
    }

    private static int divideUp(int digits, int into) {
        return (digits + into - 1) / into;
    }

    private static GridLayout of(TileSize tile, List<Integer> counts, int columns, double left) {
        List<Row> rows = new ArrayList<>();
        double top = 0;
        int begin = 0;
        for (int count : counts) {
            int end = begin + count;
            for (int first = begin; first < end; first += columns) {
                rows.add(new Row(first, Math.min(first + columns, end), top));
                top += tile.height();
            }
            top += count == 0 ? 0 : Gap.WIDE;
            begin = end;
        }
        return new GridLayout(tile, columns, left, rows);
    }

    double height() {
        return rows.isEmpty() ? 0 : rows.get(rows.size() - 1).top() + tile.height();
    }

    /** The left edge of the tile at {@code position}. */
    double x(int position) {
        return left + column(position) * tile.width();
    }

    /** The upper edge of the tile at {@code position}. */
    double y(int position) {
        return rows.get(row(position)).top();
    }

    /** The row of the digit at {@code position}, counted through all groups. */
    int row(int position) {
        return first(row -> row.end() > position);
    }

    int column(int position) {
        return position - rows.get(row(position)).first();
    }

    /** The first row that reaches below {@code y}; their number where none does. */
    int rowBelow(double y) {
        return first(row -> row.top() + tile.height() > y);
    }

    /** The position in a row and a column, or the nearest to it; there is a digit. */
    int nearest(int row, int column) {
        Row wanted = rows.get(Math.max(0, Math.min(rows.size() - 1, row)));
        return Math.min(wanted.end() - 1, wanted.first() + column);
    }

    /** The position at a place, {@link #NOWHERE} where there is no digit. */
    int at(double x, double y) {
        int column = (int) Math.floor((x - left) / tile.width());
        int below = rowBelow(y);
        if (below == rows.size() || y < rows.get(below).top() || column < 0 || column >= columns) {
            return NOWHERE;
        }
        int position = rows.get(below).first() + column;
        return position < rows.get(below).end() ? position : NOWHERE;
    }

    /** The first row from which on {@code condition} holds. */
    private int first(Predicate<Row> condition) {
        int low = 0;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (condition.test(rows.get(middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
