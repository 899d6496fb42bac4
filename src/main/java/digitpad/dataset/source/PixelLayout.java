package digitpad.dataset.source;

/**
 * How a table of pixels is laid out.
 *
 * @param separator of its columns
 * @param named whether its first row holds names
 * @param label where the label stands
 * @param unit whether pixels go from 0 to 1, and not to 255
 * @param inverted whether 0 is ink
 */
record PixelLayout(char separator, boolean named, LabelPlace label, boolean unit, boolean inverted) {
    private static final double LARGEST = 255;

    /** Where the label of a row stands. */
    enum LabelPlace {
        FIRST,
        LAST,
        /** Nowhere. */
        NONE
    }

    /** Columns of every row. */
    int columns() {
        return label == LabelPlace.NONE ? PixelTable.PIXELS : PixelTable.PIXELS + 1;
    }

    int labelColumn() {
        return label == LabelPlace.LAST ? PixelTable.PIXELS : 0;
    }

    int firstPixel() {
        return label == LabelPlace.FIRST ? 1 : 0;
    }

    /**
     * Writes a row's pixels as bytes, 0 paper and 255 ink.
     *
     * @param row with as many values as there are columns
     * @param target of 784 bytes
     * @return whether all of them are pixels
     */
    boolean write(double[] row, byte[] target) {
        for (int pixel = 0; pixel < target.length; pixel++) {
            double value = row[firstPixel() + pixel] * (unit ? LARGEST : 1);
            boolean whole = value == Math.rint(value);
            if (!(value >= 0 && value <= LARGEST) || !(unit || whole)) {
                return false;
            }
            target[pixel] = (byte) Math.round(inverted ? LARGEST - value : value);
        }
        return true;
    }
}
