package digitpad.app.learning;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.hand.HandDigits;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class LessonWordsTest {
    @Test
    void nothingIsSaidWhereNoLabelLooksWrong() {
        assertThat(LessonWords.doubt(List.of(), ZoneOffset.UTC)).isEmpty();
    }

    @Test
    void aDoubtfulDigitIsNamedByItsTime() {
        assertThat(LessonWords.doubt(List.of(HandDigits.corrected(7, 100)), ZoneOffset.ofHours(2)))
                .contains(
                        "One of your digits looks wrongly labelled: the 7 of 21 Nov 12:11. Look at it before you use the"
                                + " network.");
    }

    @Test
    void ofManyDoubtfulDigitsTheFirstAreNamed() {
        assertThat(LessonWords.doubt(Collections.nCopies(5, HandDigits.corrected(7, 100)), ZoneOffset.UTC)
                        .orElseThrow())
                .startsWith("5 of your digits look wrongly labelled: the 7 of 21 Nov 10:11, the 7")
                .endsWith(" and 2 more. Look at them before you use the network.");
    }
}
