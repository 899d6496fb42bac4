package digitpad.nd4j;

import digitpad.model.network.SignalShape;

/**
 * The weights of a dense layer on flattened pictures, between the order of files and of PyTorch, where a row counts channel by
 * channel, and that of memory, where it counts pixel by pixel.
 *
 * @param shape of what is flattened
 * @param rows units of the dense layer
 */
public record Flattening(SignalShape shape, int rows) {
    int length() {
        return rows * shape.size();
    }

    /** Reads {@code length()} weights of files from index {@code start} of {@code from} on. */
    public void toMemory(float[] from, int start, float[] to) {
        int channels = shape.channels();
        int area = shape.height() * shape.width();
        for (int row = 0; row < length(); row += shape.size()) {
            for (int place = 0; place < area; place++) {
                int at = row + place * channels;
                int other = start + row + place;
                for (int channel = 0; channel < channels; channel++) {
                    to[at + channel] = from[other + channel * area];
                }
            }
        }
    }

    /** Writes {@code length()} weights for files to index {@code start} of {@code to} on. */
    public void toFiles(float[] from, float[] to, int start) {
        int channels = shape.channels();
        int area = shape.height() * shape.width();
        for (int row = 0; row < length(); row += shape.size()) {
            for (int channel = 0; channel < channels; channel++) {
                int at = start + row + channel * area;
                int other = row + channel;
                for (int place = 0; place < area; place++) {
                    to[at + place] = from[other + place * channels];
                }
            }
        }
    }
}
