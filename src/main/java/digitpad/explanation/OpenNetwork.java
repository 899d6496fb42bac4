package digitpad.explanation;

import digitpad.image.DigitImage;
import digitpad.model.StoredNetwork;
import java.util.List;

/**
 * A network of which every layer can be looked at. One thread at a time; it holds memory outside of the Java heap until it is
 * closed.
 */
public interface OpenNetwork extends AutoCloseable {
    /** What it was made of. */
    StoredNetwork stored();

    /** What every layer makes of a digit. Batch normalisation and activations have outputs of their own. */
    ActivationTrace trace(DigitImage digit);

    /**
     * The values before the softmax.
     *
     * @return ten a digit, in the order of the digits
     */
    float[] logits(List<DigitImage> digits);

    /**
     * What the last layer reads: the network's own description of a digit.
     *
     * @return as many values a digit as the last layer has inputs, in the order of the digits
     */
    float[] lastHidden(List<DigitImage> digits);

    @Override
    void close();
}
