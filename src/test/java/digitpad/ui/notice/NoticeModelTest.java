package digitpad.ui.notice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NoticeModelTest {
    private final NoticeModel model = new NoticeModel();

    private String sentence() {
        return model.getNotice().map(Notice::sentence).orElse("");
    }

    @Test
    void theNewestProblemIsShownAndTheOneBeforeComesBack() {
        model.problem("one");
        model.problem("two");
        model.problem("two");
        assertThat(sentence()).isEqualTo("two");
        model.dismiss();
        assertThat(sentence()).isEqualTo("one");
        model.dismiss();
        assertThat(model.getNotice()).isEmpty();
    }

    @Test
    void whatWasDoneTakesNoProblemsPlace() {
        model.done("saved");
        model.problem("one");
        assertThat(sentence()).isEqualTo("one");
        model.done("saved");
        assertThat(sentence()).isEqualTo("one");
    }
}
