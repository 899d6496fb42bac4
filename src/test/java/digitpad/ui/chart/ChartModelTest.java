package digitpad.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ui.chart.axis.Range;
import digitpad.ui.chart.axis.Unit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChartModelTest {
    private final ChartModel model = new ChartModel("Loss", "batch", "cross-entropy", Unit.NUMBER);
    private final Curve training = new Curve("training", CurveStyle.line(0));
    private final Curve validation = new Curve("validation", CurveStyle.marked(1));

    @BeforeEach
    void hundredBatches() {
        model.add(training);
        model.add(validation);
        grow(0, 100);
    }

    private void grow(int from, int to) {
        for (int batch = from; batch <= to; batch++) {
            training.append(batch, 1.0 / (1 + batch));
        }
    }

    @Test
    void everythingIsVisibleAndStaysSo() {
        assertThat(model.getXRange()).isEqualTo(new Range(0, 100));
        grow(101, 250);
        assertThat(model.getXRange()).isEqualTo(new Range(0, 250));
        assertThat(model.zoomedProperty().get()).isFalse();
    }

    @Test
    void whatIsCountedFromOneBeginsAtZeroWhereThatLeavesNoHole() {
        training.clear();
        grow(1, 100);
        assertThat(model.getXRange()).isEqualTo(new Range(0, 100));
        training.clear();
        grow(1, 10);
        assertThat(model.getXRange()).isEqualTo(new Range(1, 10));
    }

    @Test
    void aZoomInTheMiddleStaysWhereItIs() {
        model.zoomTo(new Range(20, 40));
        grow(101, 250);
        assertThat(model.getXRange()).isEqualTo(new Range(20, 40));
        assertThat(model.isFollowing()).isFalse();
    }

    @Test
    void aZoomToTheEndFollowsTheNewestPoint() {
        model.zoomTo(new Range(80, 100));
        grow(101, 250);
        assertThat(model.getXRange()).isEqualTo(new Range(230, 250));
        assertThat(model.isFollowing()).isTrue();
    }

    @Test
    void panningToTheEndFollowsFromThenOn() {
        model.zoomTo(new Range(20, 40));
        model.panBy(1000);
        grow(101, 250);
        assertThat(model.getXRange()).isEqualTo(new Range(230, 250));
    }

    @Test
    void panningStopsAtTheEnds() {
        model.zoomTo(new Range(20, 40));
        model.panBy(5);
        assertThat(model.getXRange()).isEqualTo(new Range(25, 45));
        model.panBy(-100);
        assertThat(model.getXRange()).isEqualTo(new Range(0, 20));
    }

    @Test
    void zoomingKeepsThePlaceUnderThePointer() {
        model.zoomBy(0.5, 25);
        assertThat(model.getXRange()).isEqualTo(new Range(12.5, 62.5));
    }

    @Test
    void zoomingOutEndsWithEverything() {
        model.zoomTo(new Range(20, 40));
        model.zoomBy(100, 30);
        assertThat(model.zoomedProperty().get()).isFalse();
        assertThat(model.getXRange()).isEqualTo(new Range(0, 100));
    }

    @Test
    void twoStepsAreTheLeastToZoomTo() {
        model.zoomTo(new Range(50, 50.1));
        assertThat(model.getXRange().span()).isEqualTo(2);
        model.zoomBy(0.01, 50);
        assertThat(model.getXRange().span()).isEqualTo(2);
    }

    @Test
    void resettingShowsEverything() {
        model.zoomTo(new Range(20, 40));
        model.resetZoom();
        assertThat(model.getXRange()).isEqualTo(new Range(0, 100));
    }

    @Test
    void aZoomThatCurvesBegunAnewHaveNotReachedShowsEverything() {
        model.zoomTo(new Range(60, 80));
        training.clear();
        grow(0, 10);
        assertThat(model.getXRange()).isEqualTo(new Range(0, 10));
    }

    @Test
    void aSinglePointLiesInTheMiddle() {
        training.clear();
        training.append(7, 1);
        assertThat(model.getXRange()).isEqualTo(new Range(6, 8));
    }

    @Test
    void hiddenCurvesDoNotCount() {
        validation.append(400, 9);
        assertThat(model.getXRange()).isEqualTo(new Range(0, 400));
        validation.shownProperty().set(false);
        assertThat(model.getXRange()).isEqualTo(new Range(0, 100));
        assertThat(model.shownCurves()).containsExactly(training);
    }

    @Test
    void readsTheNearestPointOfEachCurve() {
        validation.append(40, 0.5);
        validation.append(80, 0.4);
        assertThat(model.pointsAt(57.3))
                .containsExactly(new CurvePoint(training, 57, 1.0 / 58), new CurvePoint(validation, 40, 0.5));
        assertThat(model.nearestX(57.3)).contains(57.0);
    }

    @Test
    void aCurveThatEndedLongAgoIsNotRead() {
        validation.append(10, 0.5);
        validation.append(20, 0.4);
        assertThat(model.pointsAt(29)).hasSize(2);
        assertThat(model.pointsAt(31)).extracting(CurvePoint::curve).containsExactly(training);
    }

    @Test
    void sharesNeverReachBeyondAHundredPercent() {
        ChartModel accuracy = new ChartModel("Accuracy", "epoch", "", Unit.PERCENT);
        accuracy.add(validation);
        validation.append(1, 1);
        assertThat(accuracy.visibleValues()).contains(new Range(0.9, 1));
    }

    @Test
    void newPointsAreToldOnceUntilAskedFor() {
        AtomicInteger told = new AtomicInteger();
        model.pointsProperty().get();
        model.pointsProperty().addListener(observable -> told.incrementAndGet());
        grow(101, 200);
        assertThat(told).hasValue(1);
        assertThat(model.pointsProperty().get()).isEqualTo(201);
    }

    @Test
    void aClearedChartForgetsCurvesAndZoom() {
        model.zoomTo(new Range(20, 40));
        model.clear();
        assertThat(model.curves()).isEmpty();
        assertThat(model.pointsProperty().get()).isZero();
        assertThat(model.zoomedProperty().get()).isFalse();
    }
}
