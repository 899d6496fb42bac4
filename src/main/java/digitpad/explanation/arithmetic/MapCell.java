package digitpad.explanation.arithmetic;

/** A place in a map, counted from 0 at the top left. */
public record MapCell(int row, int column) {
    /** The place so far away, or the nearest one to it within a map. */
    public MapCell moved(int down, int right, int rows, int columns) {
        return new MapCell(within(row + down, rows), within(column + right, columns));
    }

    private static int within(int place, int count) {
        return Math.max(0, Math.min(count - 1, place));
    }

    /** "row 3, column 7", counted from 1 as people do. */
    public String words() {
        return "row " + (row + 1) + ", column " + (column + 1);
    }
}
