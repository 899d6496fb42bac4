package digitpad.recognition;

import digitpad.image.DigitImage;
import java.util.List;

/** Something that reads digit images. Whether one instance may serve several threads is the implementation's to say. */
@FunctionalInterface
public interface Recognizer {
    /** Reads a batch; the predictions stand in the order of the images. */
    List<Prediction> recognize(List<DigitImage> images);

    /** Reads one image. */
    default Prediction recognize(DigitImage image) {
        return recognize(List.of(image)).get(0);
    }
}
