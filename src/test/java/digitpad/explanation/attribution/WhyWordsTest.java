package digitpad.explanation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.OpenNetwork;
import digitpad.model.network.Presets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WhyWordsTest {
    private static OcclusionMaps maps(Occlusion.Filling filling, float first, float last) {
        float[][] changes = new float[10][784];
        changes[7][2 * 28 + 4] = first;
        changes[7][783] = last;
        return new OcclusionMaps(new Occlusion(6, filling), 90, changes);
    }

    @Test
    void nameTheNumbersThatAreShown() {
        try (OpenNetwork network = OpenedNetworks.random(Presets.named("dense"))) {
            ActivationTrace trace = network.trace(Digits.SEVEN.image().orElseThrow());
            Evidence evidence = new Evidence(
                    trace,
                    7,
                    Optional.of(maps(Occlusion.Filling.PAPER, 2.5f, -0.75f)),
                    Optional.of(maps(Occlusion.Filling.INK, -3, 0.05f)),
                    Optional.empty());
            assertThat(WhyWords.of(evidence))
                    .contains(
                            "6×6 pixels",
                            "144 places",
                            "around row 3, column 5: without the ink there the logit of 7 falls by 2.50.",
                            "The ink around row 28, column 28 speaks against it: without that the logit rises by 0.75.",
                            "A square full of ink would harm 7 most around row 3, column 5 (−3.00).",
                            "This network has no convolution");
        }
    }

    @Test
    void sayWhereThereIsNextToNothing() {
        try (OpenNetwork network = OpenedNetworks.random(Presets.named("dense"))) {
            ActivationTrace trace = network.trace(Digits.SEVEN.image().orElseThrow());
            Evidence evidence = new Evidence(
                    trace,
                    7,
                    Optional.of(maps(Occlusion.Filling.PAPER, 0.05f, 0)),
                    Optional.of(maps(Occlusion.Filling.INK, 0.05f, 0)),
                    Optional.empty());
            assertThat(WhyWords.of(evidence)).contains("no part of the ink matters", "by less than a tenth");
        }
    }

    @Test
    void tellOfAPixel() {
        OcclusionMaps paper = maps(Occlusion.Filling.PAPER, 2.5f, -0.75f);
        assertThat(WhyWords.ofPixel(paper, 7, 2, 4))
                .isEqualTo("Row 3, column 5: without the ink here the logit of 7 falls by 2.50.");
        assertThat(WhyWords.ofPixel(paper, 7, 27, 27)).endsWith("rises by 0.75.");
        assertThat(WhyWords.ofPixel(maps(Occlusion.Filling.INK, -3, 0), 7, 2, 4))
                .isEqualTo("Row 3, column 5: with ink here the logit of 7 falls by 3.00.");
        assertThat(WhyWords.ofPixel(paper, 7, 0, 0)).endsWith("the logit of 7 stays as it is.");
    }
}
