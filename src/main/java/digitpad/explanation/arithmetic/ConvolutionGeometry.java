package digitpad.explanation.arithmetic;

import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.LayerSummary;

/**
 * Where the window of a convolution lies on a map. Places are counted from 0; those before the first value or after the last
 * are padding, where 0 is read.
 *
 * @param size side of the kernel
 * @param stride values between two windows
 * @param height of the map that is read
 * @param width of the map that is read
 * @param outHeight of the map that is put out
 * @param outWidth of the map that is put out
 * @param top zeros above the first row: half of those that are needed, the odd one goes below the last
 * @param left zeros before the first column
 */
public record ConvolutionGeometry(
        int size, int stride, int height, int width, int outHeight, int outWidth, int top, int left) {
    /** Of a layer of a network, which is a convolution. */
    public static ConvolutionGeometry of(LayerSummary summary) {
        Convolution layer = (Convolution) summary.layer();
        return of(
                layer.size(),
                layer.stride(),
                layer.padding(),
                summary.input().height(),
                summary.input().width());
    }

    /** Of a kernel on a map that is not smaller than it, unless it is padded. */
    public static ConvolutionGeometry of(int size, int stride, Padding padding, int height, int width) {
        boolean same = padding == Padding.SAME;
        int reach = same ? 1 : size;
        int outHeight = (height - reach) / stride + 1;
        int outWidth = (width - reach) / stride + 1;
        int top = same ? Math.max(0, (outHeight - 1) * stride + size - height) / 2 : 0;
        int left = same ? Math.max(0, (outWidth - 1) * stride + size - width) / 2 : 0;
        return new ConvolutionGeometry(size, stride, height, width, outHeight, outWidth, top, left);
    }

    /** The row of the map under the window's upper edge; below 0 in the padding. */
    public int firstRow(int outRow) {
        return outRow * stride - top;
    }

    /** The column of the map under the window's left edge; below 0 in the padding. */
    public int firstColumn(int outColumn) {
        return outColumn * stride - left;
    }

    /** Whether a place lies on the map, not on its padding. */
    public boolean holds(int row, int column) {
        return row >= 0 && row < height && column >= 0 && column < width;
    }

    /** Rows of the map with the padding that a window reaches. */
    public int paddedHeight() {
        return top + Math.max(height, firstRow(outHeight - 1) + size);
    }

    /** Columns of the map with the padding that a window reaches. */
    public int paddedWidth() {
        return left + Math.max(width, firstColumn(outWidth - 1) + size);
    }

    /** The row of windows whose middle is nearest to a row of the map. */
    public int outRowAt(int row) {
        return nearest(row + top, outHeight);
    }

    /** The column of windows whose middle is nearest to a column of the map. */
    public int outColumnAt(int column) {
        return nearest(column + left, outWidth);
    }

    private int nearest(int paddedPlace, int windows) {
        int nearest = (int) Math.rint((paddedPlace - (size - 1) / 2.0) / stride);
        return Math.max(0, Math.min(windows - 1, nearest));
    }

    /** Cells of the window at a place that lie on padding. */
    public int cellsOnPadding(int outRow, int outColumn) {
        int cells = 0;
        for (int cell = 0; cell < size * size; cell++) {
            if (isPadding(outRow, outColumn, cell)) {
                cells++;
            }
        }
        return cells;
    }

    /** Whether a cell of the window, counted row by row, lies on padding. */
    public boolean isPadding(int outRow, int outColumn, int cell) {
        return !holds(firstRow(outRow) + cell / size, firstColumn(outColumn) + cell % size);
    }
}
