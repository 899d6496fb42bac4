package digitpad.ui.stages;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.hand.HandPictures;
import digitpad.app.reading.ModelChoice;
import digitpad.app.reading.Sheet;
import digitpad.image.paper.PageStage;
import digitpad.ink.Point;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StageModelTest {
    private final PadModel pad = new PadModel();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final StageModel model = new StageModel(
            pad,
            () -> new ModelChoice(new Nd4jModelStore(), Optional.empty()),
            new NoticeModel(),
            new Background(work::add, Runnable::run));

    private void open() {
        pad.open(new Sheet.Picture(HandPictures.seven(300, 0).ink().inverted(), "seven.png"));
    }

    private void read() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private StageModel.Shown shown() {
        return model.shownProperty().get().orElseThrow();
    }

    @Test
    void aPictureIsSteppedThroughFromItselfToItsPiecesWithTheReadingOfEach() {
        open();
        model.begin();
        read();
        assertThat(shown().stage().step()).isEqualTo(PageStage.Step.AS_IT_CAME);
        assertThat(shown().number()).isEqualTo(1);
        assertThat(shown().of()).isGreaterThan(1);
        assertThat(shown().reading()).contains("7");
        model.step(100);
        assertThat(shown().number()).isEqualTo(shown().of());
        assertThat(shown().reading()).contains("7");
        model.step(-100);
        assertThat(shown().number()).isEqualTo(1);
    }

    @Test
    void drawingEndsIt() {
        open();
        model.begin();
        read();
        pad.penDown(new Point(100, 100));
        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(model.possibleProperty().get()).isFalse();
    }

    @Test
    void whatWasLeftBeforeItWasThereIsNotShown() {
        open();
        model.begin();
        assertThat(model.end()).isTrue();
        read();
        assertThat(model.shownProperty().get()).isEmpty();
        assertThat(model.step(1)).isFalse();
        assertThat(model.end()).isFalse();
    }

    @Test
    void aDrawingHasNoStages() {
        pad.penDown(new Point(100, 100));
        pad.lift();
        model.begin();
        assertThat(work).isEmpty();
        assertThat(model.possibleProperty().get()).isFalse();
    }
}
