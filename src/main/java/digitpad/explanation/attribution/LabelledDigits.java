package digitpad.explanation.attribution;

import digitpad.image.DigitImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits of which somebody has said what they are.
 *
 * @param name of the collection, for people
 * @param images the digits
 * @param labels one an image, 0…9; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record LabelledDigits(String name, List<DigitImage> images, int[] labels) {
    /** @throws IllegalArgumentException where there are not as many labels as images */
    public LabelledDigits {
        images = List.copyOf(images);
        if (images.size() != labels.length) {
            throw new IllegalArgumentException(images.size() + " images have no " + labels.length + " labels.");
        }
    }

    public int size() {
        return labels.length;
    }

    /** At most so many of them, evenly from first to last. */
    public LabelledDigits thinned(int most) {
        if (size() <= most) {
            return this;
        }
        List<DigitImage> fewer = new ArrayList<>(most);
        int[] fewerLabels = new int[most];
        for (int i = 0; i < most; i++) {
            int from = (int) ((long) i * size() / most);
            fewer.add(images.get(from));
            fewerLabels[i] = labels[from];
        }
        return new LabelledDigits(name, fewer, fewerLabels);
    }
}
