package digitpad.explanation.view.convolution;

/**
 * The way of a window over a whole map: row by row through the middles of square blocks of places, so that a large map is
 * seen in as few stops as a small one.
 *
 * @param rows places below each other
 * @param columns places beside each other
 * @param block side of a block; 1 stops at each place
 */
public record Sweep(int rows, int columns, int block) {
    /** The finest that has not more stops than that. */
    public static Sweep of(int rows, int columns, int most) {
        int block = 1;
        while (new Sweep(rows, columns, block).stops() > most) {
            block++;
        }
        return new Sweep(rows, columns, block);
    }

    /** Where it stops altogether. */
    public int stops() {
        return across() * blocks(rows);
    }

    private int across() {
        return blocks(columns);
    }

    private int blocks(int places) {
        return (places - 1) / block + 1;
    }

    /** Row of the window at a stop, counted from 0. */
    public int row(int stop) {
        return middle(stop / across(), rows);
    }

    /** Column of the window at a stop. */
    public int column(int stop) {
        return middle(stop % across(), columns);
    }

    private int middle(int blockNumber, int places) {
        int first = blockNumber * block;
        int last = Math.min(places, first + block) - 1;
        return (first + last) / 2;
    }

    /** Whether the value at a place is there at a stop: those of its block and of all before it. */
    public boolean hasLanded(int stop, int row, int column) {
        return row / block * across() + column / block <= stop;
    }
}
