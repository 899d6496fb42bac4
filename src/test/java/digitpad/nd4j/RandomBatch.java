package digitpad.nd4j;

import digitpad.image.DigitImage;
import java.util.Random;

/**
 * Digits and labels at random.
 *
 * @param ink 784 values a digit
 * @param targets one of ten a digit
 */
@SuppressWarnings("ArrayRecordComponent")
public record RandomBatch(float[] ink, float[] targets) {
    public static RandomBatch of(int digits, Random random) {
        float[] ink = ink(digits, random);
        float[] targets = new float[digits * 10];
        for (int digit = 0; digit < digits; digit++) {
            targets[digit * 10 + random.nextInt(10)] = 1;
        }
        return new RandomBatch(ink, targets);
    }

    /** 784 values a digit, evenly spread from 0 to 1. */
    public static float[] ink(int digits, Random random) {
        float[] ink = new float[digits * DigitImage.AREA];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = random.nextFloat();
        }
        return ink;
    }

    public static DigitImage image(Random random) {
        return new DigitImage(ink(1, random));
    }
}
