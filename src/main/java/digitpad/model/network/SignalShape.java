package digitpad.model.network;

/**
 * The values that pass between two layers.
 *
 * @param channels of a picture, or units of a vector
 * @param height 1 for a vector
 * @param width 1 for a vector
 */
public record SignalShape(int channels, int height, int width) {
    /** One grey picture of a digit. */
    public static final SignalShape INPUT = new SignalShape(1, 28, 28);

    /** How many values there are. */
    public int size() {
        return channels * height * width;
    }

    public boolean isVector() {
        return height == 1 && width == 1;
    }

    @Override
    public String toString() {
        return isVector() ? Integer.toString(channels) : height + "×" + width + "×" + channels;
    }
}
