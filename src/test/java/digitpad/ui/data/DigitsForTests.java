package digitpad.ui.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Data sets whose digits are told apart by their ink. */
final class DigitsForTests {
    private DigitsForTests() {}

    /** Digits of labels 0, 1 … 9, 0 …, each filled evenly with as many 255ths of ink as its index says. */
    static DigitDataset counting(int count) {
        return DigitDataset.of(
                "counting",
                IntStream.range(0, count)
                        .mapToObj(i -> new LabeledDigit(even((i % 256) / 255f), i % 10))
                        .toList());
    }

    private static DigitImage even(float ink) {
        float[] values = new float[DigitImage.AREA];
        Arrays.fill(values, ink);
        return new DigitImage(values);
    }
}
