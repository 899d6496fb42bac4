package digitpad.training;

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
            curve.append(1.0 / step, step / 10_000.0, 0.001 * step);
            if (step % TrainingCurve.RATIO_INTERVAL == 1) {
                curve.appendRatios(List.of(0.001f * step, 0.002f * step));
            }
        }
        return curve;
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
        curve.append(1, 1, 1);
        assertThat(copy.steps()).isEqualTo(10);
        assertThatThrownBy(() -> copy.loss(11)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aCopyOfNothingGrows() {
        TrainingCurve copy = curve(0).copy();
        copy.append(0.5, 1, 1);
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
