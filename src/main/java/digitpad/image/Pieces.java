package digitpad.image;

/** Into how many pieces the pixels of one kind fall that touch along their sides. */
public final class Pieces {
    private Pieces() {}

    /**
     * @param marked row by row
     * @param wanted whether the marked pixels are counted or the others
     */
    public static int count(boolean[] marked, int width, boolean wanted) {
        boolean[] left = marked.clone();
        int[] pending = new int[marked.length];
        int pieces = 0;
        for (int start = 0; start < left.length; start++) {
            if (left[start] == wanted) {
                pieces++;
                takeAway(left, width, wanted, start, pending);
            }
        }
        return pieces;
    }

    /** Makes the piece that {@code start} belongs to like what is around it. */
    private static void takeAway(boolean[] left, int width, boolean wanted, int start, int[] pending) {
        int count = 0;
        pending[count++] = start;
        left[start] = !wanted;
        while (count > 0) {
            int pixel = pending[--count];
            int column = pixel % width;
            count = take(left, wanted, pixel - 1, column > 0, pending, count);
            count = take(left, wanted, pixel + 1, column < width - 1, pending, count);
            count = take(left, wanted, pixel - width, pixel >= width, pending, count);
            count = take(left, wanted, pixel + width, pixel < left.length - width, pending, count);
        }
    }

    private static int take(boolean[] left, boolean wanted, int near, boolean inside, int[] pending, int count) {
        if (inside && left[near] == wanted) {
            left[near] = !wanted;
            pending[count] = near;
            return count + 1;
        }
        return count;
    }
}
