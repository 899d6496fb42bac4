package digitpad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DesktopTest {
    @Test
    void withoutADisplayTheCommandsThatNeedNoneAreNamed() {
        assertThat(Desktop.problem(Map.of())).hasValueSatisfying(sentence -> assertThat(sentence)
                .contains("There is no display", "predict, explain, evaluate, train, model, benchmark"));
    }

    @Test
    void waylandWithoutItsBridgeIsSaid() {
        assertThat(Desktop.problem(Map.of("WAYLAND_DISPLAY", "wayland-0")))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains("Xwayland"));
    }

    @Test
    void aDisplayThatNobodyServesIsSaid() {
        assertThat(Desktop.problem(Map.of("DISPLAY", ":64999")))
                .hasValueSatisfying(sentence -> assertThat(sentence).contains(":64999 cannot be reached"));
    }
}
