package digitpad.explanation.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.explanation.OpenNetwork;
import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrokeImportanceTest {
    private OpenNetwork network;

    @BeforeAll
    void open() throws Exception {
        network = OpenedNetworks.bundled();
    }

    @AfterAll
    void close() {
        network.close();
    }

    private StrokeImportance of(DigitInk ink) {
        return StrokeImportance.of(network, ink, () -> false).orElseThrow();
    }

    @Test
    void aSevenWithoutItsBarIsAOne() {
        StrokeImportance all = of(Digits.SEVEN);
        assertThat(all.problem()).isEmpty();
        assertThat(all.whole().orElseThrow().prediction().label()).isEqualTo(7);
        StrokeEffect withoutBar = all.effects().get(0);
        assertThat(StrokeWords.sentence(all, withoutBar)).startsWith("Without this bar it would be a 1, 9");
        assertThat(StrokeWords.isDecisive(all, withoutBar)).isTrue();
        assertThat(StrokeWords.of(all)).contains("All of it is read as 7, 9", "One part matters most. Without this");
    }

    /** What is said of the rest is what the network says where the rest alone lies on the pad. */
    @Test
    void theRestIsReadAsIfItHadBeenDrawnAlone() {
        StrokeImportance all = of(Digits.FOUR);
        StrokeReading rest = all.effects().get(3).without().orElseThrow();
        DigitImage alone =
                Digits.ink(Digits.FOUR.drawing().strokes().get(0)).image().orElseThrow();
        assertThat(rest.image()).isEqualTo(alone);
        float[] expected = network.logits(List.of(alone));
        for (int digit = 0; digit < 10; digit++) {
            assertThat(rest.logits()[digit]).isCloseTo(expected[digit], within(1e-4f));
        }
    }

    @Test
    void aLineWithoutCornersIsSaidToBeCut() {
        assertThat(StrokeWords.of(of(Digits.ZERO))).contains("no sharp corner", "three equal lengths");
    }

    @Test
    void aPictureHasNoStrokes() {
        StrokeImportance all = of(new DigitInk.Cutout(new GrayImage(28, 28, new float[784])));
        assertThat(all.effects()).isEmpty();
        assertThat(all.problem()).contains("picture, which has no strokes");
        assertThat(StrokeWords.of(all)).isEqualTo(all.problem());
    }

    @Test
    void anEmptyPadAndADotSayWhyNothingIsLeftOut() {
        assertThat(of(new DigitInk.Strokes(Drawing.EMPTY)).problem()).contains("too little ink");
        assertThat(of(Digits.ink(Digits.stroke(200, 200, 200, 220))).problem()).contains("one short stroke");
    }

    @Test
    void endsWhenNobodyWaits() {
        assertThat(StrokeImportance.of(network, Digits.FOUR, () -> true)).isEmpty();
    }

    @Test
    void unsureAndSameAnswersAreToldAsSuch() {
        StrokePart bar = StrokeParts.of(Digits.SEVEN.drawing()).get(0);
        StrokeEffect unsure = new StrokeEffect(bar, Optional.of(reading(0.45, 0.5)));
        StrokeEffect nothing = new StrokeEffect(bar, Optional.of(reading(0.1, 0.1)));
        StrokeEffect same = new StrokeEffect(bar, Optional.of(reading(0.1, 0.8)));
        StrokeEffect none = new StrokeEffect(bar, Optional.empty());
        StrokeImportance all = new StrokeImportance(
                Digits.SEVEN.drawing(),
                Optional.of(reading(0.01, 0.95)),
                List.of(unsure, nothing, same, none),
                new Doubt(0.7),
                "");
        assertThat(StrokeWords.sentence(all, unsure)).isEqualTo("Without this bar the network is not sure: 7 or 1?");
        assertThat(StrokeWords.answer(all, unsure)).isEqualTo("not sure: 7 or 1?");
        assertThat(StrokeWords.sentence(all, nothing))
                .isEqualTo("Without this bar the network sees no digit in the rest.");
        assertThat(StrokeWords.sentence(all, same)).isEqualTo("Without this bar it would still be a 7, 80.0 %.");
        assertThat(StrokeWords.isDecisive(all, same)).isFalse();
        assertThat(StrokeWords.sentence(all, none)).isEqualTo("Without this bar nothing is left to read.");
    }

    private static StrokeReading reading(double one, double seven) {
        double[] shares = new double[10];
        Arrays.fill(shares, (1 - one - seven) / 8);
        shares[1] = one;
        shares[7] = seven;
        return new StrokeReading(Digits.SEVEN.image().orElseThrow(), new float[10], new Prediction(shares));
    }
}
