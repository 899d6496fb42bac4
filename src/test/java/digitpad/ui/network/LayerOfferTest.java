package digitpad.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.model.network.Layer;
import digitpad.model.network.LayerText;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayerOfferTest {
    @Test
    void everyKindOfLayerIsOffered() {
        assertThat(LayerOffer.ALL.stream().map(offer -> (Object) offer.layer().getClass()))
                .containsAll(List.of(Layer.class.getPermittedSubclasses()));
    }

    @Test
    void everyKindOfLayerHasANameOfItsOwn() {
        assertThat(LayerOffer.ALL.stream().map(offer -> LayerText.kind(offer.layer())))
                .doesNotHaveDuplicates()
                .hasSameSizeAs(LayerOffer.ALL);
    }
}
