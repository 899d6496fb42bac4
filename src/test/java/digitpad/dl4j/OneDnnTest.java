package digitpad.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import digitpad.training.network.Presets;
import org.deeplearning4j.nn.api.Layer;
import org.deeplearning4j.nn.layers.convolution.ConvolutionLayer;
import org.deeplearning4j.nn.layers.convolution.subsampling.SubsamplingLayer;
import org.deeplearning4j.nn.layers.normalization.BatchNormalization;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.Test;

class OneDnnTest {
    @Test
    void everyLayerThatCanHasAOneDnnHelper() {
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "oneDNN comes with the natives for x86-64 alone");
        assertThat(NumericRuntime.backend()).isEqualTo("oneDNN");
        MultiLayerNetwork network = NetworkBuilder.build(Presets.named("digitpad"), 1);
        int helped = 0;
        for (Layer layer : network.getLayers()) {
            if (layer instanceof ConvolutionLayer
                    || layer instanceof SubsamplingLayer
                    || layer instanceof BatchNormalization) {
                assertThat(layer.getHelper()).as("layer %d", layer.getIndex()).isNotNull();
                assertThat(layer.getHelper().getClass().getSimpleName()).startsWith("MKLDNN");
                helped++;
            }
        }
        assertThat(helped).isEqualTo(12);
    }
}
