package digitpad.model.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresetTextTest {
    @Test
    void everyPresetHasALineOfItsOwn() {
        assertThat(Presets.names().stream().map(PresetText::of))
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line).endsWith(".").hasSizeLessThan(90));
    }
}
