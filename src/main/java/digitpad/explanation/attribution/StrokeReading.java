package digitpad.explanation.attribution;

import digitpad.image.DigitImage;
import digitpad.recognition.OverflowException;
import digitpad.recognition.Prediction;
import digitpad.recognition.Softmax;

/**
 * What a network says of some ink.
 *
 * @param image that it read
 * @param logits ten; not to be changed
 * @param prediction the same as probabilities
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record StrokeReading(DigitImage image, float[] logits, Prediction prediction) {
    /** @throws OverflowException where the network's numbers are none */
    static StrokeReading of(DigitImage image, float[] logits, int from) {
        double[] probabilities = new double[Prediction.DIGITS];
        Softmax.of(logits, from, probabilities);
        float[] own = new float[Prediction.DIGITS];
        System.arraycopy(logits, from, own, 0, own.length);
        return new StrokeReading(image, own, new Prediction(probabilities));
    }
}
