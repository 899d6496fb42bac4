package digitpad.ui.data;

import digitpad.dataset.DigitDataset;
import digitpad.image.DigitImage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Those digits of a data set that are on the sheet, in its order. Immutable. */
public final class ShownDigits {
    /** No digits. */
    public static final ShownDigits NONE = of(DigitDataset.of("", List.of()), Optional.empty());

    private final DigitDataset digits;
    private final int[] indices;

    private ShownDigits(DigitDataset digits, int[] indices) {
        this.digits = digits;
        this.indices = indices;
    }

    /** @param label the one that is shown alone; all are where it is empty */
    static ShownDigits of(DigitDataset digits, Optional<Integer> label) {
        IntStream all = IntStream.range(0, digits.size());
        return new ShownDigits(
                digits,
                label.map(only -> all.filter(i -> digits.label(i) == only))
                        .orElse(all)
                        .toArray());
    }

    /** How many there are. */
    public int size() {
        return indices.length;
    }

    /** The ink of the digit at {@code position}, 784 values in 0…1, row by row. */
    float[] ink(int position) {
        float[] ink = new float[DigitImage.AREA];
        digits.copyInk(indices[position], ink, 0);
        return ink;
    }

    /** The digit at {@code position} in words: its label, its number in the data set from 1 on, its writer if known. */
    public String describe(int position) {
        int index = indices[position];
        int writer = digits.writer(index);
        return String.format(
                Locale.ROOT,
                "%d  ·  number %,d of %,d%s",
                digits.label(index),
                index + 1,
                digits.size(),
                writer == DigitDataset.UNKNOWN_WRITER ? "" : "  ·  writer " + writer);
    }
}
