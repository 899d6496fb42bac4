package digitpad.dataset.builtin;

import digitpad.ink.Drawing;
import java.util.SplittableRandom;

/** A writer made by chance, who draws whatever shape is asked for in the manner of the built-in digits. */
public final class HandWriting {
    // A sign in a hand beyond these may be another sign: a slanted, narrow P a 9.
    private static final double MOST_CARELESS = 1.3;
    private static final double STEEPEST_SLANT = 0.35;

    /** Of the logarithm of the width against that of the template. */
    private static final double WIDEST = 0.3;

    private final Hand hand;

    private HandWriting(Hand hand) {
        this.hand = hand;
    }

    /** A new writer, whose writing is legible. */
    public static HandWriting of(SplittableRandom random) {
        while (true) {
            Hand hand = Hand.of(random);
            if (hand.carelessness() <= MOST_CARELESS
                    && Math.abs(hand.slant()) <= STEEPEST_SLANT
                    && Math.abs(Math.log(hand.width())) <= WIDEST) {
                return new HandWriting(hand);
            }
        }
    }

    /**
     * Draws {@code shape} on the pad, in its middle, with slant, proportions and unsteadiness of this writer.
     *
     * @param shape about 100 high
     */
    public Drawing draw(Shape shape, SplittableRandom random) {
        return WrittenDigit.write(shape, hand, WrittenDigit.chance(hand, random), random);
    }

    /** Draws {@code digit}, 0…9, on the pad, in its middle. */
    public Drawing digit(int digit, SplittableRandom random) {
        return WrittenDigit.of(digit, hand, random).drawing();
    }

    /** How wide the pen is this time, in pixels of the digit image: spread about MNIST's median as MNIST's. */
    public double pen(SplittableRandom random) {
        return hand.pen(random);
    }
}
