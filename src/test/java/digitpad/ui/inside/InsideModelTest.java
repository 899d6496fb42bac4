package digitpad.ui.inside;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.LiveResult;
import digitpad.app.reading.Sheet;
import digitpad.explanation.attribution.Digits;
import digitpad.image.page.DigitInk;
import digitpad.model.ModelStore;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import digitpad.recognition.Mark;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.reading.ReadingModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class InsideModelTest {
    private static final Symbol.Box BOX = new Symbol.Box(0, 0, 10, 10);

    private final ModelStore models = new Nd4jModelStore();
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final ReadingModel reading = new ReadingModel(new NoticeModel());
    private final InsideModel inside = new InsideModel(reading, models, Nd4jOpenNetwork::new, window::add);

    @BeforeEach
    void openNetwork() throws IOException {
        reading.modelReady(models.bundledCard(), Optional.empty());
    }

    @AfterEach
    void close() {
        inside.close();
    }

    private static Symbol digit(DigitInk.Strokes ink, int label) {
        double[] probabilities = new double[Prediction.DIGITS];
        probabilities[label] = 1;
        return new Symbol.Digit(new Prediction(probabilities), ink.image().orElseThrow(), Optional.of(ink), BOX);
    }

    private void read(DigitInk.Strokes sheet, Symbol... symbols) {
        reading.read(
                new LiveResult(new Sheet.Ink(sheet.drawing()), Reading.ofRow(List.of(symbols)), Optional.empty(), 0));
    }

    private void hear() throws InterruptedException {
        Runnable news = window.poll(30, TimeUnit.SECONDS);
        assertThat(news).as("news").isNotNull();
        news.run();
    }

    private void hearIfAny() throws InterruptedException {
        Runnable news = window.poll(1, TimeUnit.SECONDS);
        if (news != null) {
            news.run();
        }
    }

    private void hearNothing() throws InterruptedException {
        assertThat(window.poll(300, TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void nobodyWatchesSoNothingIsFoundOut() throws InterruptedException {
        read(Digits.SEVEN, digit(Digits.SEVEN, 7));
        hearNothing();
        inside.setWatched(true);
        hear();
        assertThat(inside.ink()).contains(Digits.SEVEN);
        assertThat(inside.trace()).isPresent();
        inside.setWatched(false);
        read(Digits.FOUR, digit(Digits.FOUR, 4));
        hearNothing();
        assertThat(inside.ink()).contains(Digits.SEVEN);
    }

    @Test
    void ofSeveralDigitsTheChosenOneIsLookedInto() throws InterruptedException {
        inside.setWatched(true);
        hear();
        assertThat(inside.trace()).isEmpty();
        read(Digits.SEVEN, digit(Digits.FOUR, 4), digit(Digits.SEVEN, 7));
        hear();
        reading.choose(0);
        hearIfAny();
        assertThat(inside.ink()).contains(Digits.FOUR);
        reading.choose(1);
        hear();
        assertThat(inside.ink()).contains(Digits.SEVEN);
        reading.choose(0);
        hear();
        assertThat(inside.ink()).contains(Digits.FOUR);
        hearNothing();
    }

    @Test
    void aMarkHasNothingInside() throws InterruptedException {
        inside.setWatched(true);
        hear();
        read(Digits.SEVEN, digit(Digits.SEVEN, 7), new Symbol.Sign(Mark.POINT, 1, BOX));
        hear();
        reading.choose(1);
        hearIfAny();
        assertThat(inside.trace()).isEmpty();
        assertThat(inside.stored()).isPresent();
        assertThat(NoDigit.problem(inside).orElseThrow()).startsWith("Draw a digit on the pad");
    }

    @Test
    void anotherNetworkIsLookedIntoAtOnce() throws InterruptedException, IOException {
        inside.setWatched(true);
        hear();
        read(Digits.SEVEN, digit(Digits.SEVEN, 7));
        hear();
        Path nowhere = Path.of("nowhere.safetensors");
        reading.modelReady(models.bundledCard(), Optional.of(nowhere));
        while (inside.problem().isEmpty()) {
            hear();
        }
        assertThat(inside.problem()).contains("nowhere.safetensors").endsWith(".");
        assertThat(inside.trace()).isEmpty();
        reading.modelReady(models.bundledCard(), Optional.empty());
        while (inside.trace().isEmpty()) {
            hear();
        }
        assertThat(inside.problem()).isEmpty();
    }

    @Test
    void withoutANetworkItIsSaidWhy() {
        reading.modelFailed("The network cannot be opened.");
        inside.setWatched(true);
        assertThat(inside.problem()).isEqualTo("The network cannot be opened.");
        assertThat(NoDigit.problem(inside)).contains("The network cannot be opened.");
    }

    @Test
    void theSameDigitIsNotLookedIntoTwice() throws InterruptedException {
        inside.setWatched(true);
        hear();
        read(Digits.SEVEN, digit(Digits.SEVEN, 7));
        hear();
        read(Digits.SEVEN, digit(Digits.SEVEN, 7));
        hearNothing();
    }
}
