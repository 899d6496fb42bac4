package digitpad.model.network;

/**
 * A stretch of a network's flat parameter vector that is treated alike.
 *
 * @param layer that it belongs to, counted from 0
 * @param from first index
 * @param to index after the last
 */
public record ParameterBlock(int layer, int from, int to, Kind kind) {
    /** What the parameters of a block are. */
    public enum Kind {
        /** Weights of convolutions and dense layers: learned, and decayed. */
        WEIGHT,
        /** Biases, scales and shifts: learned, not decayed. */
        OFFSET,
        /** Running means and variances: their "gradient" is the difference to subtract as it is. */
        STATISTIC
    }
}
