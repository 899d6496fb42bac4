package digitpad.app.reading;

import digitpad.image.DigitImage;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads what it read a moment ago from memory: while the pen moves at the last digit of a number, those before it stay what they
 * are. To be used by one thread at a time.
 */
final class RememberingRecognizer implements Recognizer {
    /** More than a drawing holds, and less than a megabyte of images. */
    private static final int MOST = 256;

    private final Recognizer network;
    private final Map<DigitImage, Prediction> remembered = new LinkedHashMap<>(2 * MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<DigitImage, Prediction> eldest) {
            return size() > MOST;
        }
    };

    /** @param network is closed with this */
    RememberingRecognizer(Recognizer network) {
        this.network = network;
    }

    @Override
    public List<Prediction> recognize(List<DigitImage> images) {
        if (images.size() > MOST) {
            return network.recognize(images);
        }
        Set<DigitImage> unknown = new LinkedHashSet<>();
        for (DigitImage image : images) {
            // Which makes it one of those that were needed last as well.
            if (remembered.get(image) == null) {
                unknown.add(image);
            }
        }
        if (!unknown.isEmpty()) {
            List<DigitImage> asked = List.copyOf(unknown);
            List<Prediction> predictions = network.recognize(asked);
            for (int i = 0; i < asked.size(); i++) {
                remembered.put(asked.get(i), predictions.get(i));
            }
        }
        return images.stream()
                .map(image -> Objects.requireNonNull(remembered.get(image)))
                .toList();
    }

    @Override
    public void close() {
        network.close();
    }
}
