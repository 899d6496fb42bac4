package digitpad.ui.hand;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.hand.HandDigits;
import digitpad.app.hand.Origin;
import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.ui.notice.NoticeModel;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandSelectionTest {
    @TempDir
    Path home;

    private HandModel hand;
    private HandSelection selection;

    @BeforeEach
    void make() {
        hand = new HandModel(
                new PersonalSet(home),
                new NoticeModel(),
                new Background(Runnable::run, Runnable::run),
                Clock.fixed(HandDigits.NOON, ZoneOffset.UTC));
        selection = new HandSelection(hand);
        for (int label = 0; label < 5; label++) {
            hand.keep(label, Origin.CORRECTION, HandDigits.line(label));
        }
    }

    private PersonalDigit digit(int label) {
        return hand.digits().get(label);
    }

    @Test
    void aRangeReachesFromTheCurrentDigit() {
        selection.choose(digit(3));
        selection.extendTo(digit(1));
        assertThat(selection.inOrder()).containsExactly(digit(1), digit(2), digit(3));
    }

    @Test
    void digitsAreAddedAndTakenAwayOneByOne() {
        selection.choose(digit(1));
        selection.toggle(digit(3));
        assertThat(selection.inOrder()).containsExactly(digit(1), digit(3));
        selection.toggle(digit(1));
        assertThat(selection.inOrder()).containsExactly(digit(3));
    }

    @Test
    void whatIsRemovedIsNotSelectedAnyMore() {
        selection.chooseAll(List.of(digit(0), digit(1)));
        hand.remove(List.of(digit(0)));
        assertThat(selection.inOrder()).extracting(PersonalDigit::label).containsExactly(1);
        selection.remove();
        assertThat(selection.selectedProperty().get()).isEmpty();
        assertThat(selection.currentProperty().get()).isEmpty();
        assertThat(hand.digits()).hasSize(3);
    }

    @Test
    void relabelledDigitsStaySelected() {
        selection.chooseAll(List.of(digit(0), digit(1)));
        selection.relabel(9);
        assertThat(selection.inOrder())
                .hasSize(2)
                .extracting(PersonalDigit::label)
                .containsOnly(9);
    }

    @Test
    void digitsThatAreNotInTheSetAreNotSelected() {
        PersonalDigit gone = digit(2);
        hand.remove(List.of(gone));
        selection.chooseAll(List.of(gone, digit(0)));
        assertThat(selection.selectedProperty().get()).containsExactly(digit(0));
        assertThat(selection.currentProperty().get()).contains(digit(0));
    }
}
