package digitpad.explanation.attribution;

import digitpad.image.DigitImage;

/**
 * What covering parts of a digit does to each of the ten logits.
 *
 * @param how the parts were covered
 * @param passes how often the network ran for it, beside once for the digit as it is
 * @param changes for each class 784 numbers in logits; not to be changed. Of paper, by how much the logit falls without the
 *     ink there; of ink, by how much it rises with more ink there
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record OcclusionMaps(Occlusion how, int passes, float[][] changes) {
    /** The digits. */
    static final int CLASSES = 10;

    /** A tenth of a logit changes odds by a tenth: less is not worth colours. */
    static final double NOISE = 0.1;

    /** What speaks for a class and against it. */
    public AttributionMap of(int digit) {
        float[] values = changes[digit];
        double strongest = 0;
        for (float value : values) {
            strongest = Math.max(strongest, Math.abs(value));
        }
        return new AttributionMap(DigitImage.SIZE, values, NOISE, strongest);
    }
}
