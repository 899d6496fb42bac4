package digitpad.dataset;

import digitpad.image.DigitImage;

/** The eight ways in which a square picture may have been stored, named by what happened to it. */
public enum Turn {
    /** Nothing. */
    NONE,
    /** Rows became columns, as in EMNIST's files. */
    TRANSPOSED,
    /** Left became right. */
    MIRRORED,
    /** Top became bottom. */
    UPSIDE_DOWN,
    /** Both. */
    ROTATED_BY_180,
    /** A quarter turn, as the clock goes. */
    ROTATED_RIGHT,
    /** A quarter turn, against the clock. */
    ROTATED_LEFT,
    /** Transposed along the other diagonal. */
    TRANSPOSED_BACKWARDS;

    private static final int LAST = DigitImage.SIZE - 1;

    /** The picture as it was before. */
    public DigitImage undo(DigitImage stored) {
        float[] upright = new float[DigitImage.AREA];
        for (int i = 0; i < DigitImage.AREA; i++) {
            int place = storedAt(i);
            upright[i] = stored.at(place / DigitImage.SIZE, place % DigitImage.SIZE);
        }
        return new DigitImage(upright);
    }

    /** Where pixel number {@code i} of the upright picture, row by row, is stored. */
    int storedAt(int i) {
        int row = i / DigitImage.SIZE;
        int column = i % DigitImage.SIZE;
        return switch (this) {
            case NONE -> i;
            case TRANSPOSED -> place(column, row);
            case MIRRORED -> place(row, LAST - column);
            case UPSIDE_DOWN -> place(LAST - row, column);
            case ROTATED_BY_180 -> place(LAST - row, LAST - column);
            case ROTATED_RIGHT -> place(column, LAST - row);
            case ROTATED_LEFT -> place(LAST - column, row);
            case TRANSPOSED_BACKWARDS -> place(LAST - column, LAST - row);
        };
    }

    private static int place(int row, int column) {
        return row * DigitImage.SIZE + column;
    }
}
