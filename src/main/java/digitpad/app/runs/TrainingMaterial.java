package digitpad.app.runs;

import digitpad.app.data.NonDigitImages;
import digitpad.app.data.PenStrokes;
import digitpad.app.data.TrainableSplit;
import digitpad.app.data.TrainingData;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.image.DigitImage;
import digitpad.training.plan.TrainingPlan;
import java.util.List;
import java.util.Optional;

/**
 * What a training learns from.
 *
 * @param digits to learn from and to choose by
 * @param nonDigits to learn to be unsure of
 */
public record TrainingMaterial(Split digits, List<DigitImage> nonDigits) {
    /**
     * What a plan makes of digits; the same every time.
     *
     * @param strokes what people wrote with pens, to learn from and to choose by as well
     * @throws digitpad.dataset.UnfitDataException whose sentence says why a network cannot learn from the data
     */
    public static TrainingMaterial of(DigitDataset data, Optional<PenStrokes> strokes, TrainingPlan plan) {
        Split digits = split(data, plan);
        Split all = strokes.map(written -> new Split(
                        TrainingData.together(
                                List.of(digits.training(), written.split().training())),
                        TrainingData.together(
                                List.of(digits.validation(), written.split().validation()))))
                .orElse(digits);
        List<DigitImage> nonDigits = plan.nonDigits() == 0
                ? List.of()
                : NonDigitImages.of(strokes.map(PenStrokes::written).orElse(List.of()));
        return new TrainingMaterial(all, nonDigits);
    }

    /** The digits alone, which tells what a run was measured on. */
    static Split split(DigitDataset data, TrainingPlan plan) {
        return TrainableSplit.of(data, plan.validationShare(), plan.seed());
    }
}
