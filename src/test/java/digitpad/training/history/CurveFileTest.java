package digitpad.training.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.files.BadFileException;
import digitpad.safetensors.SafetensorsFile;
import digitpad.safetensors.Tensor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurveFileTest {
    @TempDir
    Path folder;

    private static TrainingCurve curve(int steps) {
        TrainingCurve curve = new TrainingCurve(List.of(0, 3));
        for (int step = 1; step <= steps; step++) {
            append(curve, step, 1.0 / step, step / 10_000.0, 0.001 * step);
            if (step % TrainingCurve.RATIO_INTERVAL == 1) {
                curve.append(new TrainingEvent.UpdatesMeasured(step, List.of(0.001f * step, 0.002f * step)));
            }
        }
        return curve;
    }

    private static void append(TrainingCurve curve, int step, double loss, double accuracy, double rate) {
        curve.append(new TrainingEvent.BatchDone(step, 1, step, 10_000, loss, accuracy, rate));
    }

    /** Whoever asks how many steps an epoch has, or which comes next, asks for those that were taken. */
    @Test
    void stepsBeyondThoseThatAreRememberedAreCounted() throws IOException {
        TrainingCurve curve = new TrainingCurve(List.of(0), 30);
        for (int step = 1; step <= 33; step++) {
            append(curve, step, 1, 1, 1);
        }
        curve.append(new TrainingEvent.UpdatesMeasured(1, List.of(0.001f)));
        assertThat(curve.copy().taken()).isEqualTo(33);
        CurveFile.write(folder.resolve("curve"), curve);
        TrainingCurve read = CurveFile.read(folder.resolve("curve"));
        assertThat(read.steps()).isEqualTo(30);
        assertThat(read.taken()).isEqualTo(33);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        CurveFile.write(folder.resolve("curve"), curve(3000));
        TrainingCurve read = CurveFile.read(folder.resolve("curve"));
        assertThat(read.steps()).isEqualTo(3000);
        assertThat(read.layers()).containsExactly(0, 3);
        assertThat(read.loss(3000)).isEqualTo(1f / 3000);
        assertThat(read.accuracy(1)).isEqualTo(0.0001f);
        assertThat(read.learningRate(2000)).isEqualTo(2f);
        assertThat(read.measurements()).isEqualTo(120);
        assertThat(read.ratios(2)).containsExactly(0.001f * 51, 0.002f * 51);
    }

    @Test
    void aCopyDoesNotGrowAlong() {
        TrainingCurve curve = curve(10);
        TrainingCurve copy = curve.copy();
        append(curve, 11, 1, 1, 1);
        assertThat(copy.steps()).isEqualTo(10);
        assertThatThrownBy(() -> copy.loss(11)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aCopyOfNothingGrows() {
        TrainingCurve copy = curve(0).copy();
        append(copy, 1, 0.5, 1, 1);
        assertThat(copy.loss(1)).isEqualTo(0.5f);
    }

    @Test
    void whatIsNoCurveIsRefused() throws IOException {
        Path file = folder.resolve("other");
        new SafetensorsFile(Map.of("format", "digitpad-model"), Map.of()).write(file);
        assertThatThrownBy(() -> CurveFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("holds no curve");
        Map<String, Tensor> tensors = new HashMap<>(CurveFile.tensors(curve(5)));
        tensors.put("curve.loss", Tensor.vector(new float[4]));
        new SafetensorsFile(Map.of("format", "digitpad-curve-1"), tensors).write(file);
        assertThatThrownBy(() -> CurveFile.read(file)).hasMessageContaining("does not hold what a curve holds");
        tensors.remove("curve.loss");
        new SafetensorsFile(Map.of("format", "digitpad-curve-1"), tensors).write(file);
        assertThatThrownBy(() -> CurveFile.read(file)).hasMessageContaining("does not hold what a curve holds");
    }
}
