package digitpad.explanation.attribution;

import digitpad.model.ModelCard;
import digitpad.recognition.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from ten logits to ten probabilities, number by number. A network that was calibrated has its temperature within the
 * weights and biases of its last layer: its logits are divided by it already, and the card says by how much.
 *
 * @param rows one a digit, from 0
 * @param highest logit of all
 * @param sum of all exponentials, 1…10
 * @param temperature by which the logits were divided in the file; empty where its card says nothing of it
 */
public record SoftmaxArithmetic(List<Row> rows, double highest, double sum, Optional<Double> temperature) {
    /** The figure of a card that holds the temperature. */
    private static final String FIGURE = "temperature";

    public SoftmaxArithmetic {
        rows = List.copyOf(rows);
    }

    /**
     * What becomes of one logit.
     *
     * @param digit that it stands for
     * @param logit as the network puts it out
     * @param lessHighest the logit less the highest of all, so that no exponential overflows; 0 at most
     * @param exponential of that, 0…1
     * @param share of the exponential in the sum of all: the probability
     * @param undivided the logit before the division by the temperature; the same where that is not known
     * @param undividedShare the probability without the division; the same where that is not known
     */
    public record Row(
            int digit,
            double logit,
            double lessHighest,
            double exponential,
            double share,
            double undivided,
            double undividedShare) {}

    /** Of a network's logits, with the temperature that its card tells of. */
    public static SoftmaxArithmetic of(float[] logits, ModelCard card) {
        return of(
                logits,
                Optional.ofNullable(card.figures().get(FIGURE))
                        .filter(temperature -> temperature > 0 && Double.isFinite(temperature)));
    }

    static SoftmaxArithmetic of(float[] logits, Optional<Double> temperature) {
        double divisor = temperature.orElse(1.0);
        double highest = Double.NEGATIVE_INFINITY;
        for (float logit : logits) {
            highest = Math.max(highest, logit);
        }
        double sum = 0;
        double undividedSum = 0;
        for (float logit : logits) {
            sum += Math.exp(logit - highest);
            undividedSum += Math.exp((logit - highest) * divisor);
        }
        List<Row> rows = new ArrayList<>();
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            double less = logits[digit] - highest;
            double exponential = Math.exp(less);
            rows.add(new Row(
                    digit,
                    logits[digit],
                    less,
                    exponential,
                    exponential / sum,
                    logits[digit] * divisor,
                    Math.exp(less * divisor) / undividedSum));
        }
        return new SoftmaxArithmetic(rows, highest, sum, temperature);
    }

    /** The row of the likeliest digit; of equal ones the first. */
    public Row best() {
        Row best = rows.get(0);
        for (Row row : rows) {
            best = row.logit() > best.logit() ? row : best;
        }
        return best;
    }

    /** The row of the likeliest digit after the best one. */
    public Row second() {
        Row best = best();
        Row second = rows.get(best.digit() == 0 ? 1 : 0);
        for (Row row : rows) {
            if (row.digit() != best.digit() && row.logit() > second.logit()) {
                second = row;
            }
        }
        return second;
    }

    /** Whether the logits are numbers; otherwise there is nothing to compute. */
    public boolean isFinite() {
        return Double.isFinite(sum);
    }
}
