package digitpad.dataset.nondigit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.LabeledDigit;
import digitpad.image.DigitImage;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NonDigitsTest {
    private static final List<NonDigit> TRAINING = NonDigits.forTraining(1_000, 5);
    private static final List<NonDigit> TESTING = NonDigits.forTesting(1_000, 5);

    private static Set<DigitImage> images(List<NonDigit> nonDigits) {
        return nonDigits.stream().map(each -> each.image().orElseThrow()).collect(Collectors.toSet());
    }

    private static <T> Set<T> set(List<NonDigit> nonDigits, Function<NonDigit, T> of) {
        return nonDigits.stream().map(of).collect(Collectors.toSet());
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherSomethingElse() {
        assertThat(NonDigits.forTraining(1_000, 5)).isEqualTo(TRAINING);
        assertThat(NonDigits.forTraining(1_000, 6)).doesNotContainAnyElementsOf(TRAINING);
    }

    @Test
    void neitherTheNumberOfProcessorsNorOfDrawingsMatters() {
        ForkJoinPool pool = new ForkJoinPool(3);
        try {
            assertThat(pool.submit(() -> NonDigits.forTesting(200, 5)).join()).isEqualTo(TESTING.subList(0, 200));
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void everyKindIsThere() {
        assertThat(set(TRAINING, NonDigit::kind))
                .containsExactlyInAnyOrder(
                        "scribble",
                        "letter",
                        "cross",
                        "face",
                        "dot",
                        "half-drawn digit",
                        "dash",
                        "symbol",
                        "two digits");
        assertThat(set(TESTING, NonDigit::kind))
                .containsExactlyInAnyOrder("scribble", "letter", "cross", "face", "dot", "half-drawn digit", "symbol");
    }

    @Test
    void whatIsTestedIsRenderedAsThePadDoes() {
        assertThat(set(TESTING, NonDigit::strokeWidth)).containsExactly(Preprocessor.MEDIAN_STROKE_WIDTH);
        assertThat(set(TRAINING, NonDigit::strokeWidth)).hasSizeGreaterThan(500);
        assertThat(TRAINING).allMatch(each -> each.strokeWidth() >= 1.3 && each.strokeWidth() <= 3.6);
    }

    @Test
    void noPictureIsInBothSets() {
        // Dots that do not slip all look the same.
        Function<List<NonDigit>, List<NonDigit>> undotted =
                all -> all.stream().filter(each -> !each.kind().equals("dot")).toList();
        assertThat(images(undotted.apply(TESTING))).doesNotContainAnyElementsOf(images(undotted.apply(TRAINING)));
    }

    @Test
    void onlyDotsAndHalfDrawnDigitsAreOfOneMakeInBothSets() {
        for (String kind : List.of("letter", "cross", "face", "symbol")) {
            Set<String> training = names(kind, false);
            assertThat(training).isNotEmpty();
            assertThat(names(kind, true)).isNotEmpty().doesNotContainAnyElementsOf(training);
        }
    }

    private static Set<String> names(String kind, boolean heldOut) {
        return Templates.of(kind, heldOut).stream().map(Template::name).collect(Collectors.toSet());
    }

    @Test
    void scribblesAreLongerThanDigitsAndNotNarrow() {
        assertThat(TESTING)
                .filteredOn(each -> each.kind().equals("scribble"))
                .map(NonDigit::drawing)
                .allSatisfy(scribble -> {
                    var box = scribble.bounds().orElseThrow();
                    assertThat(length(scribble)).isGreaterThan(4 * box.longestSide());
                    assertThat(Math.min(box.width(), box.height())).isGreaterThan(0.59 * box.longestSide());
                });
    }

    private static double length(Drawing drawing) {
        return drawing.strokes().stream().mapToDouble(StrokeCut::length).sum();
    }

    /** The bundled network's card can name neither these drawings nor their digest: they must stay what they were. */
    @Test
    void whatTheBundledNetworkLearntIsFrozen() {
        DigitDataset drawn = DigitDataset.of(
                "non-digits",
                TRAINING.stream()
                        .map(each -> new LabeledDigit(each.image().orElseThrow(), 0))
                        .toList(),
                new int[TRAINING.size()]);
        assertThat(drawn.digest()).startsWith("1ff8eade82362829");
    }

    @Test
    void anEmptySetIsOneAndANegativeNumberIsRefused() {
        assertThat(NonDigits.forTesting(0, 1)).isEmpty();
        assertThatThrownBy(() -> NonDigits.forTraining(-1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
