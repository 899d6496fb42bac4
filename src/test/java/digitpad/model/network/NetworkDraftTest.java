package digitpad.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.model.network.Layer.Activation;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Dense;
import digitpad.model.network.Layer.GlobalAveragePooling;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.Layer.Pooling;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NetworkDraftTest {
    private static final Layer HALVE = new Pooling(Pooling.Reduction.MAX, 2);
    private static final Layer WIDE = new Convolution(8, 5, 1, Padding.VALID);
    private static final Layer DIGITS = new Dense(10);

    @Provide
    Arbitrary<NetworkDraft> drafts() {
        return RandomLayers.drafts();
    }

    private static NetworkDraft draft(Layer... layers) {
        return new NetworkDraft(List.of(layers));
    }

    @Test
    void theLayerThatDoesNotFitHasTheProblemAndWhatFollowsIsUnknown() {
        List<DraftLayer> outline =
                draft(HALVE, HALVE, HALVE, WIDE, HALVE, DIGITS).outline();
        assertThat(outline.get(2).summary().orElseThrow().output()).isEqualTo(new SignalShape(1, 3, 3));
        assertThat(outline.get(3).problem())
                .hasValue("A 5×5 convolution without padding needs a picture of at least 5×5 pixels; here it is 3×3."
                        + " Use padding, a smaller kernel, or less pooling before it.");
        assertThat(outline.subList(4, 6)).allSatisfy(layer -> {
            assertThat(layer.summary()).isEmpty();
            assertThat(layer.problem()).isEmpty();
        });
    }

    @Test
    void mendingTheLayerMakesTheRestKnownAgain() {
        NetworkDraft broken = draft(HALVE, HALVE, HALVE, WIDE, DIGITS);
        NetworkDraft mended = broken.replace(3, new Convolution(8, 5, 1, Padding.SAME));
        assertThat(mended.problem()).isEmpty();
        assertThat(mended.toDescription("n").parameterCount()).isEqualTo(25 * 8 + 8 + 72 * 10 + 10);
    }

    @Test
    void aPoolingLargerThanThePictureIsSaid() {
        assertThat(draft(new Pooling(Pooling.Reduction.AVERAGE, 7), new Pooling(Pooling.Reduction.MAX, 5), DIGITS)
                        .outline()
                        .get(1)
                        .problem())
                .hasValue("5×5 pooling needs a picture of at least 5×5 pixels; here it is 4×4."
                        + " Use a smaller size, or less pooling before it.");
    }

    @Test
    void nothingThatReadsPicturesComesAfterThePictureIsGone() {
        for (Layer layer : List.of(WIDE, HALVE, new GlobalAveragePooling())) {
            assertThat(draft(new Dense(128), layer, DIGITS)
                            .outline()
                            .get(1)
                            .problem()
                            .orElseThrow())
                    .contains("needs a picture; here only 128 values without height and width are left");
        }
    }

    @Test
    void aLayerThatPutsOutTooMuchIsSaidBesideIt() {
        assertThat(draft(new Convolution(4096, 3, 1, Padding.SAME), DIGITS)
                        .outline()
                        .get(0)
                        .problem()
                        .orElseThrow())
                .startsWith("It puts out 3,211,264 values for a picture; at most 1,048,576 are allowed.");
    }

    @Test
    void theEndMustBeTheTenDigits() {
        assertThat(draft(new Dense(12)).problems()).singleElement().asString().endsWith("; this one has 12.");
        assertThat(draft(DIGITS, new Activation(Activation.Function.RELU)).problems())
                .singleElement()
                .asString()
                .endsWith("Add one at the end.");
    }

    @Test
    void noLayersAndTooManyAreSaid() {
        assertThat(draft().problem().orElseThrow()).startsWith("A network needs layers");
        NetworkDraft many = new NetworkDraft(Collections.nCopies(65, DIGITS));
        assertThat(many.problem()).hasValue("A network has at most 64 layers, and these are 65. Remove some.");
        assertThat(many.remove(0).problem()).isEmpty();
    }

    @Test
    void whatAllLayersCostTogetherIsSaidWithTheHeaviest() {
        assertThat(draft(new Dense(10), new Dense(4096), new Dense(4096), DIGITS)
                        .problem()
                        .orElseThrow())
                .startsWith("The network has 16,8")
                .endsWith("Most of them are in layer 3.");
        Layer heavy = new Convolution(128, 7, 1, Padding.SAME);
        assertThat(draft(heavy, heavy, heavy, heavy, heavy, DIGITS).problem().orElseThrow())
                .startsWith("A picture would cost this network 2,5")
                .contains("at most 2,147,483,648 are allowed");
    }

    @Test
    void changesAreNewDrafts() {
        NetworkDraft before = draft(HALVE, WIDE, DIGITS);
        assertThat(before.add(3, HALVE).layers()).containsExactly(HALVE, WIDE, DIGITS, HALVE);
        assertThat(before.remove(0).layers()).containsExactly(WIDE, DIGITS);
        assertThat(before.move(0, 2).layers()).containsExactly(WIDE, DIGITS, HALVE);
        assertThat(before.move(2, 0).layers()).containsExactly(DIGITS, HALVE, WIDE);
        assertThat(before.replace(1, HALVE).layers()).containsExactly(HALVE, HALVE, DIGITS);
        assertThat(before).isEqualTo(draft(HALVE, WIDE, DIGITS));
        assertThatThrownBy(() -> before.move(0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property(tries = 500)
    void aDraftIsEitherANetworkOrHasAProblemForIt(@ForAll("drafts") NetworkDraft draft) {
        if (draft.problem().isEmpty()) {
            assertThat(draft.toDescription("n").summaries()).hasSameSizeAs(draft.layers());
        } else {
            assertThatThrownBy(() -> draft.toDescription("n"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage(draft.problem().get());
        }
    }

    @Property(tries = 500)
    void atMostOneLayerHasAProblemAndShapesFollowEachOther(@ForAll("drafts") NetworkDraft draft) {
        List<DraftLayer> outline = draft.outline();
        assertThat(outline.stream().filter(layer -> layer.problem().isPresent()).count())
                .isLessThanOrEqualTo(1);
        SignalShape shape = SignalShape.INPUT;
        for (DraftLayer layer : outline) {
            if (layer.summary().isEmpty()) {
                break;
            }
            assertThat(layer.summary().get().input()).isEqualTo(shape);
            shape = layer.summary().get().output();
            assertThat(Math.min(shape.height(), shape.width())).isPositive();
        }
    }
}
