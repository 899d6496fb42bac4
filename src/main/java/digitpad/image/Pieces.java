package digitpad.image;

/** Into how many pieces the pixels of one kind fall that touch along their sides. */
public final class Pieces {
    private Pieces() {}

    /**
     * @param marked row by row
     * @param wanted whether the marked pixels are counted or the others
     */
    public static int count(boolean[] marked, int width, boolean wanted) {
        boolean[] seen = new boolean[marked.length];
        int[] pending = new int[marked.length];
        int pieces = 0;
        for (int start = 0; start < marked.length; start++) {
            if (seen[start] || marked[start] != wanted) {
                continue;
            }
            pieces++;
            int count = 0;
            pending[count++] = start;
            seen[start] = true;
            while (count > 0) {
                int pixel = pending[--count];
                int column = pixel % width;
                for (int near : new int[] {
                    column > 0 ? pixel - 1 : pixel, column < width - 1 ? pixel + 1 : pixel, pixel - width, pixel + width
                }) {
                    if (near >= 0 && near < marked.length && !seen[near] && marked[near] == wanted) {
                        seen[near] = true;
                        pending[count++] = near;
                    }
                }
            }
        }
        return pieces;
    }
}
