package digitpad.dataset.nondigit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.builtin.Knot;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    @Test
    void aTemplateIsReadWithItsPartItsKindAndItsShapes() {
        List<Template> templates = Templates.parse(List.of(
                "# a remark",
                "training letter A",
                " 0,100 30,0! 60,100 / 10,60 50,60",
                " 0,0 1,1",
                "",
                "testing face sad",
                " o:50,50,10,20"));
        assertThat(templates).hasSize(2);
        assertThat(templates.get(0).shapes()).hasSize(2);
        assertThat(templates.get(0).shapes().get(0).strokes().get(0).get(1)).isEqualTo(new Knot(30, 0, true));
        assertThat(templates.get(0).heldOut()).isFalse();
        assertThat(templates.get(1).heldOut()).isTrue();
        assertThat(templates.get(1).kind()).isEqualTo("face");
        List<Knot> oval = templates.get(1).shapes().get(0).strokes().get(0);
        assertThat(oval.get(0)).isEqualTo(new Knot(50, 30, false));
        assertThat(oval).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter A", "other letter A", "training letter"})
    void aHeadingThatFollowsNoRuleIsRefused(String heading) {
        assertThatThrownBy(() -> Templates.parse(List.of(heading, " 0,0 1,1")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" 0,0", " 0,0 1", " o:1,2,3", " 0,0 1,1,1"})
    void aShapeThatFollowsNoRuleIsRefused(String shape) {
        assertThatThrownBy(() -> Templates.parse(List.of("training letter A", shape)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
