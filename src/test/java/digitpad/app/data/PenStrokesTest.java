package digitpad.app.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Split;
import digitpad.dataset.UnfitDataException;
import digitpad.dataset.pen.PenSample;
import digitpad.dataset.pen.PenStrokeSource;
import digitpad.dataset.pen.PenWriters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PenStrokesTest {
    @TempDir
    private Path folder;

    /** Each writer wrote the digits 0 and 1, as lines of a slope of the writer's own. */
    private Path file(String name, int writers) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 2 * writers; i++) {
            lines.append(String.format(
                    "{\"label\":\"%d\",\"writer\":\"%s-%d\",\"strokes\":[[[0,0],[%d,50],[5,100]]]}%n",
                    i % 2, name, i / 2, i / 2));
        }
        return Files.writeString(folder.resolve(name + ".jsonl"), lines);
    }

    @Test
    void writersLearntFromDoNotChooseAndThoseSetAsideDoNeither() throws IOException {
        Path file = file("pens", 20);
        PenStrokes strokes = PenStrokes.read(List.of(file), false);
        List<PenSample> all = PenStrokeSource.read(file);
        assertThat(strokes.written()).isEqualTo(PenWriters.part(all, PenWriters.Part.TRAINING));
        assertThat(strokes.written()).hasSize(28);
        assertThat(strokes.split().training().size()).isEqualTo(28 * 5);
        assertThat(strokes.split().validation().size()).isEqualTo(4);
    }

    @Test
    void filesAreKeptApartByTheirWriters() throws IOException {
        DigitDataset training = PenStrokes.read(List.of(file("a", 10), file("b", 10)), false)
                .split()
                .training();
        assertThat(training.name()).isEqualTo("a.jsonl, training writers and b.jsonl, training writers");
        assertThat(training.writerCount()).hasValue(14);
    }

    @Test
    void allographsAreInTheTrainingPartAlone() throws IOException {
        List<Path> files = List.of(file("pens", 40));
        Split plain = PenStrokes.read(files, false).split();
        Split others = PenStrokes.read(files, true).split();
        assertThat(others.training().name()).isEqualTo("pens.jsonl, training writers and allographs");
        assertThat(others.training().digest()).isNotEqualTo(plain.training().digest());
        assertThat(others.training().counts()).isEqualTo(plain.training().counts());
        assertThat(others.validation().digest()).isEqualTo(plain.validation().digest());
    }

    @Test
    void wholeNumbersAreRefused() throws IOException {
        Path file = folder.resolve("numbers.jsonl");
        Files.writeString(file, "{\"label\":\"46\",\"writer\":\"a\",\"strokes\":[[[0,0],[1,1]]]}");
        assertThatThrownBy(() -> PenStrokes.read(List.of(file), false))
                .isInstanceOf(UnfitDataException.class)
                .hasMessageContaining("46");
    }
}
