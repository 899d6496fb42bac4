package digitpad.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedNameTest {
    @Test
    void whatFitsStaysAsItIs() {
        assertThat(BoundedName.of("mine.safetensors", ".checkpoint")).isEqualTo("mine.safetensors.checkpoint");
        assertThat(BoundedName.of("x".repeat(251), ".csv")).isEqualTo("x".repeat(251) + ".csv");
    }

    /** Of letters of one to four bytes, none of which is cut in two. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "ä", "八", "🖉"})
    void whatIsTooLongIsCutAndStaysApartFromOthers(String letter) {
        String one = BoundedName.of(letter.repeat(300) + "1", ".checkpoint");
        String other = BoundedName.of(letter.repeat(300) + "2", ".checkpoint");
        assertThat(one).startsWith(letter.repeat(20)).endsWith(".checkpoint").isNotEqualTo(other);
        assertThat(one.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(252, 255);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(one)).isTrue();
        assertThat(BoundedName.of(letter.repeat(300) + "1", ".checkpoint")).isEqualTo(one);
    }
}
