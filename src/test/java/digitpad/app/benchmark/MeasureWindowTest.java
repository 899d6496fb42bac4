package digitpad.app.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

class MeasureWindowTest {
    private static final Percentiles MILLIS = new Percentiles(1, 2, 3);

    @Test
    void withoutAWindowTheReasonIsTold() {
        try (MeasureWindow window = new MeasureWindow(
                () -> {
                    throw new WindowProbe.UnavailableException("There is no display.");
                },
                () -> false)) {
            window.drawIdle();
            window.drawWhileTraining();
            assertThat(window.firstPredictionMillis()).isEmpty();
            assertThat(window.figures()).isEmpty();
            assertThat(window.note()).isEqualTo("There is no display.");
        }
    }

    @Test
    void aWindowIsDrawnOnTwiceAndClosedOnce() {
        Window window = new Window(2);
        try (MeasureWindow measure = new MeasureWindow(() -> window, () -> false)) {
            measure.drawIdle();
            measure.lookInside();
            measure.drawWhileTraining();
            assertThat(measure.firstPredictionMillis()).hasValue(20.0);
            assertThat(measure.figures().orElseThrow().inside().framesPerSecond())
                    .isEqualTo(30);
            assertThat(measure.figures().orElseThrow().visibleMillis()).isEqualTo(10);
            assertThat(measure.note()).isEmpty();
        }
        assertThat(window.closed).hasValue(1);
    }

    @Test
    void aWindowThatIsClosedMeanwhileHasNoFigures() {
        Window window = new Window(1);
        try (MeasureWindow measure = new MeasureWindow(() -> window, () -> false)) {
            measure.drawIdle();
            measure.drawWhileTraining();
            assertThat(measure.figures()).isEmpty();
            assertThat(measure.note()).isEqualTo("The window was closed.");
        }
        assertThat(window.closed).hasValue(1);
    }

    /** Can be drawn on as often as it is told. */
    private static final class Window implements WindowProbe.OpenWindow {
        private final AtomicInteger closed = new AtomicInteger();
        private int left;

        Window(int left) {
            this.left = left;
        }

        @Override
        public double visibleMillis() {
            return 10;
        }

        @Override
        public double firstPredictionMillis() {
            return 20;
        }

        @Override
        public WindowProbe.Drawn draw(BooleanSupplier stop) throws WindowProbe.UnavailableException {
            if (left-- == 0) {
                throw new WindowProbe.UnavailableException("The window was closed.");
            }
            WindowProbe.Pen pen = new WindowProbe.Pen(MILLIS, MILLIS);
            return new WindowProbe.Drawn(pen, pen);
        }

        @Override
        public WindowProbe.Inside lookInside(BooleanSupplier stop) {
            return new WindowProbe.Inside(1, new WindowProbe.Pen(MILLIS, MILLIS), 30);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }
}
