package digitpad.ui.training;

import digitpad.training.optimizer.OptimizerKind;
import digitpad.training.plan.LearningRateSchedule;
import digitpad.training.plan.TrainingPlan;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** Settings of a training as text, and back. */
final class PlanText {
    private PlanText() {}

    /** Four digits that matter, without needless zeros. */
    static String number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(4)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    /** @throws IllegalArgumentException whose message says what is wrong */
    static int whole(String what, String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw notWhole(what, text, e);
        }
    }

    /** @throws IllegalArgumentException whose message says what is wrong */
    static long longWhole(String what, String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            throw notWhole(what, text, e);
        }
    }

    /**
     * A decimal comma is as good as a point.
     *
     * @throws IllegalArgumentException whose message says what is wrong
     */
    static double decimal(String what, String text) {
        try {
            return new BigDecimal(text.strip().replace(',', '.')).doubleValue();
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The " + what + " must be a number, not " + shown(text) + ".", e);
        }
    }

    /**
     * A share between 0 and 1, typed in percent.
     *
     * @throws IllegalArgumentException whose message says what is wrong
     */
    static double percent(String what, String text) {
        double percent = decimal(what, text);
        if (!(percent > 0 && percent < 100)) {
            throw new IllegalArgumentException(
                    "The " + what + " must be above 0 % and below 100 %, not " + number(percent) + " %.");
        }
        return percent / 100;
    }

    /** Digits alone are a whole number, if one that is beyond every limit. */
    private static IllegalArgumentException notWhole(String what, String text, NumberFormatException cause) {
        String fault = text.strip().matches("[+-]?[0-9]+") ? " is out of range: " : " must be a whole number, not ";
        return new IllegalArgumentException("The " + what + fault + shown(text) + ".", cause);
    }

    private static String shown(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "left empty" : '"' + stripped.substring(0, Math.min(20, stripped.length())) + '"';
    }

    static String name(OptimizerKind optimizer) {
        return switch (optimizer) {
            case ADAM -> "Adam";
            case SGD -> "SGD with momentum";
            case NADAM -> "Nadam";
            case RMSPROP -> "RMSProp";
        };
    }

    static String name(LearningRateSchedule schedule) {
        return switch (schedule) {
            case CONSTANT -> "constant";
            case STEP -> "step";
            case COSINE -> "cosine";
            case ONE_CYCLE -> "one-cycle";
        };
    }

    /** The settings that matter most, in a line. */
    static String summary(TrainingPlan plan) {
        return String.format(
                Locale.ROOT,
                "%s, rate %s (%s), %d %s, batches of %d, augmentation %s",
                name(plan.optimizer()),
                number(plan.learningRate()),
                name(plan.schedule()),
                plan.epochs(),
                plan.epochs() == 1 ? "epoch" : "epochs",
                plan.batchSize(),
                AugmentationLevel.of(plan.augmentation()).title());
    }
}
