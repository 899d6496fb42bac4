package digitpad.explanation.figure;

/**
 * How numbers become colours.
 *
 * @param scale which colours
 * @param reach the number whose colour is the strongest; the same below zero; above 0
 */
public record Shade(Scale scale, double reach) {
    /** Ink of a picture, 0…1. */
    public static final Shade INK = new Shade(Scale.INK, 1);

    /** Which colours. */
    public enum Scale {
        /** From paper to ink, for what is never below zero. */
        INK,
        /** What layers put out: below and above zero, which has the ground's colour. */
        ACTIVATION,
        /** Weights: another pair of colours. */
        WEIGHT,
        /** What speaks for and against, half transparent over a picture; zero is not to be seen. */
        ATTRIBUTION
    }

    /** @throws IllegalArgumentException where the reach is not above zero */
    public Shade {
        if (!(reach > 0)) {
            throw new IllegalArgumentException("A shade reaches further than zero, not to " + reach + ".");
        }
    }

    /** Activations up to a reach; where all is zero, any reach does. */
    public static Shade activation(double reach) {
        return new Shade(Scale.ACTIVATION, reach > 0 ? reach : 1);
    }

    /** Weights up to a reach; where all is zero, any reach does. */
    public static Shade weight(double reach) {
        return new Shade(Scale.WEIGHT, reach > 0 ? reach : 1);
    }

    /** Attributions up to a reach; where all is zero, any reach does. */
    public static Shade attribution(double reach) {
        return new Shade(Scale.ATTRIBUTION, reach > 0 ? reach : 1);
    }

    /** Where a number lies between the strongest colours, −1…1; 0 for what is no number. */
    public double share(float value) {
        return Float.isNaN(value) ? 0 : Math.max(-1, Math.min(1, value / reach));
    }
}
