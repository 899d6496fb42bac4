package digitpad.training;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.Augmentation;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import digitpad.training.network.Presets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchSourceTest {
    private static final float DIGIT_INK = 1;
    private static final float OTHER_INK = 0.5f;

    private static DigitImage filled(float ink) {
        float[] pixels = new float[DigitImage.AREA];
        Arrays.fill(pixels, ink);
        return new DigitImage(pixels);
    }

    private static BatchSource source(double share, List<DigitImage> nonDigits) {
        DigitDataset data = DigitDataset.of(
                "fours",
                IntStream.range(0, 1000)
                        .mapToObj(i -> new LabeledDigit(filled(DIGIT_INK), 4))
                        .toList());
        TrainingPlan plan = PresetPlans.of(Presets.TWO_BLOCK, 1)
                .change()
                .batchSize(500)
                .augmentation(Augmentation.NONE)
                .nonDigits(share)
                .build();
        return new BatchSource(data, plan, nonDigits);
    }

    @Test
    void mixesInTheShareOfNonDigitsWithoutAPreference() throws InterruptedException {
        try (BatchSource source = source(0.2, List.of(filled(OTHER_INK)))) {
            BatchSource.Batch batch = source.epoch(1).next();
            int others = 0;
            for (int i = 0; i < 500; i++) {
                float[] targets = Arrays.copyOfRange(batch.targets(), i * 10, i * 10 + 10);
                if (batch.ink()[i * DigitImage.AREA] == OTHER_INK) {
                    others++;
                    assertThat(targets).containsOnly(0.1f);
                } else {
                    assertThat(targets).containsExactly(0, 0, 0, 0, 1, 0, 0, 0, 0, 0);
                }
            }
            // Five standard deviations about the mean of 100.
            assertThat(others).isBetween(55, 145);
        }
    }

    @Test
    void theLastEpochsLeaveDigitsMoreAsTheyAre() throws InterruptedException {
        DigitDataset data = DigitDataset.of(
                "bars",
                IntStream.range(0, 400)
                        .mapToObj(i -> new LabeledDigit(bar(), 1))
                        .toList());
        TrainingPlan plan = PresetPlans.of(Presets.TWO_BLOCK, 1)
                .change()
                .epochs(4)
                .batchSize(400)
                .augmentation(new Augmentation(0, 4, 0, 0, 0, 0, 0, 0))
                .settling(0.25)
                .build();
        try (BatchSource source = new BatchSource(data, plan, List.of())) {
            assertThat(unchanged(source.epoch(3).next())).isZero();
            // A quarter as they are: five standard deviations about 100 of 400.
            assertThat(unchanged(source.epoch(4).next())).isBetween(56, 144);
            // Uniform moves of up to 4 pixels are 2 on average, and half of that in the others of the settling epoch.
            assertThat(meanMove(source.epoch(3).next())).isBetween(1.7, 2.3);
            assertThat(meanMove(source.epoch(4).next())).isBetween(0.55, 0.95);
        }
    }

    /** An upright line through the middle of the picture. */
    private static DigitImage bar() {
        float[] pixels = new float[DigitImage.AREA];
        for (int row = 6; row < 22; row++) {
            pixels[row * DigitImage.SIZE + 14] = 1;
        }
        return new DigitImage(pixels);
    }

    private static int unchanged(BatchSource.Batch batch) {
        float[] bar = bar().toArray();
        int unchanged = 0;
        for (int i = 0; i < batch.ink().length; i += DigitImage.AREA) {
            if (Arrays.equals(bar, Arrays.copyOfRange(batch.ink(), i, i + DigitImage.AREA))) {
                unchanged++;
            }
        }
        return unchanged;
    }

    /** Mean distance of the ink's centre from the middle column, in pixels. */
    private static double meanMove(BatchSource.Batch batch) {
        double moves = 0;
        for (int i = 0; i < batch.ink().length; i += DigitImage.AREA) {
            double ink = 0;
            double columns = 0;
            for (int pixel = 0; pixel < DigitImage.AREA; pixel++) {
                ink += batch.ink()[i + pixel];
                columns += batch.ink()[i + pixel] * (pixel % DigitImage.SIZE);
            }
            moves += Math.abs(columns / ink - 14);
        }
        int digits = batch.ink().length / DigitImage.AREA;
        return moves / digits;
    }

    @Test
    void withoutNonDigitsEverythingIsADigit() throws InterruptedException {
        try (BatchSource source = source(0.2, List.of())) {
            BatchSource.Batch batch = source.epoch(1).next();
            for (int i = 0; i < 500; i++) {
                assertThat(batch.targets()[i * 10 + 4]).isEqualTo(1);
            }
        }
    }
}
