package digitpad.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NoticeModelTest {
    private final NoticeModel model = new NoticeModel();

    private String sentence() {
        return model.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void theNewestProblemIsShownAndOneThatHoldsStillAfterIt() {
        model.problem(Topic.OPEN, "one");
        model.problem(Topic.SAVE, "two");
        model.problem(Topic.SAVE, "two");
        assertThat(sentence()).isEqualTo("two");
        model.dismiss();
        assertThat(sentence()).isEqualTo("one");
        model.dismiss();
        assertThat(model.getNotice()).isEmpty();
    }

    @Test
    void aProblemGoesWhenTheSameIsTriedAgainAndNeverComesBack() {
        model.problem(Topic.OPEN, "no picture");
        model.begin(Topic.OPEN);
        assertThat(model.getNotice()).isEmpty();
        model.problem(Topic.OPEN, "no picture");
        model.problem(Topic.SAVE, "no room");
        model.begin(Topic.OPEN);
        assertThat(sentence()).isEqualTo("no room");
        model.dismiss();
        assertThat(model.getNotice()).isEmpty();
    }

    @Test
    void aProblemGoesWhenTheSameWasDone() {
        model.problem(Topic.SAVE, "no room");
        model.done(Topic.SAVE, "saved");
        assertThat(sentence()).isEqualTo("saved");
        model.pass();
        assertThat(model.getNotice()).isEmpty();
    }

    @Test
    void ofOneTopicTheLastProblemAloneHolds() {
        model.problem(Topic.OPEN, "one");
        model.problem(Topic.OPEN, "two");
        model.dismiss();
        assertThat(model.getNotice()).isEmpty();
    }

    @Test
    void whatWasDoneIsSaidForAWhileThoughAProblemOfAnotherKindHolds() {
        model.problem(Topic.OPEN, "no picture");
        model.done(Topic.HAND, "kept");
        assertThat(sentence()).isEqualTo("kept");
        model.pass();
        assertThat(sentence()).isEqualTo("no picture");
    }

    @Test
    void aProblemTakesThePlaceOfWhatWasDone() {
        model.done(Topic.SAVE, "saved");
        model.problem(Topic.OPEN, "no picture");
        assertThat(sentence()).isEqualTo("no picture");
        model.dismiss();
        assertThat(model.getNotice()).as("its time is over").isEmpty();
    }

    @Test
    void anActionIsDoneOnceAndTakesItsNoticeAway() {
        List<Optional<Notice>> shown = new ArrayList<>();
        model.done(Topic.HAND, "kept", new Notice.Action("Undo", () -> shown.add(model.getNotice())));
        model.act();
        model.act();
        assertThat(shown).containsExactly(Optional.empty());
    }
}
