package digitpad.recognition;

import digitpad.image.DigitImage;
import java.util.List;

/**
 * Something that reads digit images. Whether one instance may serve several threads is the implementation's to say. Closing
 * gives back what it holds, where it holds anything.
 */
@FunctionalInterface
public interface Recognizer extends AutoCloseable {
    /** Reads a batch; the predictions stand in the order of the images. */
    List<Prediction> recognize(List<DigitImage> images);

    /** Reads one image. */
    default Prediction recognize(DigitImage image) {
        return recognize(List.of(image)).get(0);
    }

    /** Gives back what the recognizer holds outside of the Java heap; it must not be used afterwards. */
    @Override
    default void close() {}
}
