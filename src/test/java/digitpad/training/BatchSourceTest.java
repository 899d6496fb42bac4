package digitpad.training;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.dataset.Augmentation;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import digitpad.model.network.Presets;
import digitpad.training.plan.PresetPlans;
import digitpad.training.plan.TrainingPlan;
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
    void withoutNonDigitsEverythingIsADigit() throws InterruptedException {
        try (BatchSource source = source(0.2, List.of())) {
            BatchSource.Batch batch = source.epoch(1).next();
            for (int i = 0; i < 500; i++) {
                assertThat(batch.targets()[i * 10 + 4]).isEqualTo(1);
            }
        }
    }
}
