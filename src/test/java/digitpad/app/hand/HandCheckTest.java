package digitpad.app.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HandCheckTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    /** Reads everything as a 1. */
    private static Recognizer one(double confidence) {
        double[] probabilities = new double[Prediction.DIGITS];
        probabilities[1] = confidence;
        probabilities[2] = 1 - confidence;
        return images ->
                images.stream().map(image -> new Prediction(probabilities)).toList();
    }

    private static List<PersonalDigit> digits(int... labels) {
        return IntStream.range(0, labels.length)
                .mapToObj(i -> HandDigits.corrected(labels[i], 100 + i))
                .toList();
    }

    @Test
    void nothingToLearnFromIsRefused() {
        assertThat(HandCheck.of(List.of(), one(1), UTC).refusal().orElseThrow()).startsWith("There is nothing");
    }

    @Test
    void fewDigitsAreWarnedOf() {
        assertThat(HandCheck.of(digits(1, 1, 2), one(0.6), UTC).warnings())
                .containsExactly("3 digits teach little: thirty, three of each, are a good beginning.");
    }

    @Test
    void oneDigitAloneIsWarnedOf() {
        HandCheck check = HandCheck.of(digits(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), one(1), UTC);
        assertThat(check.warnings()).singleElement().asString().startsWith("All 10 digits are a 1");
        assertThat(check.refusal()).isEmpty();
    }

    @Test
    void whatTheNetworkContradictsConfidentlyIsShownAndNotRefused() {
        HandCheck check = HandCheck.of(digits(1, 7, 1, 1, 1, 1, 1, 1, 1, 1), one(0.999), UTC);
        assertThat(check.refusal()).isEmpty();
        assertThat(check.contradicted())
                .extracting(each -> each.digit().label())
                .containsExactly(7);
        assertThat(check.warnings())
                .containsExactly("One of your digits looks wrongly labelled: the 7 of 10:11 reads as 1 at 99.9 %."
                        + " Look at it first; what is right, learn all the same.");
    }

    @Test
    void anUnsureNetworkContradictsNobody() {
        assertThat(HandCheck.of(digits(7, 1, 1, 1, 1, 1, 1, 1, 1, 1), one(0.98), UTC))
                .satisfies(check -> {
                    assertThat(check.contradicted()).isEmpty();
                    assertThat(check.warnings()).isEmpty();
                });
    }
}
