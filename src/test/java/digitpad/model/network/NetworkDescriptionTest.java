package digitpad.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDescriptionTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void twoBlockHasTheParametersOfTheLiterature() {
        NetworkDescription network = Presets.named("two-block");
        assertThat(network.parameterCount()).isEqualTo(225_034);
        assertThat(network.summaries().get(4).output()).isEqualTo(new SignalShape(64, 5, 5));
        // 26² · 3² · 32 of the first convolution.
        assertThat(network.summaries().get(0).multiplyAdds()).isEqualTo(26 * 26 * 9 * 32);
    }

    @Test
    void samePaddingKeepsTheSizeAndStrideHalvesIt() {
        NetworkDescription network = new NetworkDescription(
                "n", List.of(new Layer.Convolution(4, 5, 2, Layer.Padding.SAME), new Layer.Dense(10)));
        assertThat(network.summaries().get(0).output()).isEqualTo(new SignalShape(4, 14, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"digitpad", "two-block"})
    void presetsSurviveJson(String name) throws JsonProcessingException {
        NetworkDescription network = Presets.named(name);
        String json = JSON.writeValueAsString(network);
        assertThat(JSON.readValue(json, NetworkDescription.class)).isEqualTo(network);
    }

    @Test
    void impossibleShapesNameTheLayer() {
        assertThatThrownBy(() -> new NetworkDescription(
                        "n",
                        List.of(
                                new Layer.Pooling(Layer.Pooling.Reduction.MAX, 7),
                                new Layer.Convolution(4, 5, 1, Layer.Padding.VALID),
                                new Layer.Dense(10))))
                .hasMessage(
                        "Layer 2: A 5×5 convolution without padding needs a picture of at least 5×5 pixels; here it is"
                                + " 4×4. Use padding, a smaller kernel, or less pooling before it.");
    }

    @Test
    void theLastLayerIsTheTenDigits() {
        assertThatThrownBy(() -> new NetworkDescription("n", List.of(new Layer.Dense(11))))
                .hasMessageContaining("dense with 10 units");
    }

    @Test
    void sizesAreBounded() {
        assertThatThrownBy(() -> new NetworkDescription("n", Collections.nCopies(65, new Layer.Dense(10))))
                .hasMessageContaining("at most 64 layers");
        assertThatThrownBy(() -> new NetworkDescription(
                        "n", List.of(new Layer.Dense(4096), new Layer.Dense(4096), new Layer.Dense(10))))
                .hasMessageContaining("parameters");
        assertThatThrownBy(() -> new Layer.Dense(1_000_000)).hasMessageContaining("from 1 to 4096");
        assertThatThrownBy(() -> new Layer.Convolution(8, 4, 1, Layer.Padding.SAME))
                .hasMessageContaining("1, 3, 5 or 7");
        assertThatThrownBy(() -> new Layer.Dropout(1)).hasMessageContaining("between 0 and 1");
    }

    @Test
    void unknownLayerKindsAreRefused() {
        assertThatThrownBy(() -> JSON.readValue(
                        "{\"name\":\"n\",\"layers\":[{\"kind\":\"java.lang.Runtime\"}]}", NetworkDescription.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
