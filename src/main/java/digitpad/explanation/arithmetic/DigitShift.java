package digitpad.explanation.arithmetic;

import digitpad.image.DigitImage;

/** A digit's picture moved by one pixel; paper comes in at the other side. */
public enum DigitShift {
    LEFT(0, -1, "to the left"),
    RIGHT(0, 1, "to the right"),
    UP(-1, 0, "up"),
    DOWN(1, 0, "down");

    private final int down;
    private final int right;
    private final String words;

    DigitShift(int down, int right, String words) {
        this.down = down;
        this.right = right;
        this.words = words;
    }

    /** "to the left", "up". */
    public String words() {
        return words;
    }

    /** The moved picture. */
    public DigitImage of(DigitImage digit) {
        float[] moved = new float[DigitImage.AREA];
        for (int row = 0; row < DigitImage.SIZE; row++) {
            for (int column = 0; column < DigitImage.SIZE; column++) {
                int toRow = row + down;
                int toColumn = column + right;
                if (toRow >= 0 && toRow < DigitImage.SIZE && toColumn >= 0 && toColumn < DigitImage.SIZE) {
                    moved[toRow * DigitImage.SIZE + toColumn] = digit.at(row, column);
                }
            }
        }
        return new DigitImage(moved);
    }
}
