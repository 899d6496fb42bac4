package digitpad.dataset.pen;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PenWritersTest {
    private static final Drawing DOT = new Drawing(List.of(new Stroke(List.of(new Point(1, 1)), 1)));

    private static List<PenSample> samples(int writers) {
        List<PenSample> samples = new ArrayList<>();
        for (int i = 0; i < 3 * writers; i++) {
            samples.add(new PenSample("4", "writer " + i % writers, DOT));
        }
        return samples;
    }

    @Test
    void everyWriterIsInOnePart() {
        List<PenSample> samples = samples(40);
        Map<PenWriters.Part, Set<String>> parts = new EnumMap<>(PenWriters.Part.class);
        Set<String> all = new HashSet<>();
        int digits = 0;
        for (PenWriters.Part part : PenWriters.Part.values()) {
            Set<String> writers = PenWriters.writers(samples, part);
            assertThat(Collections.disjoint(writers, all))
                    .as("new writers in " + part)
                    .isTrue();
            parts.put(part, writers);
            all.addAll(writers);
            digits += PenWriters.part(samples, part).size();
        }
        assertThat(all).hasSize(40);
        assertThat(digits).isEqualTo(120);
        assertThat(parts.get(PenWriters.Part.UNSEEN)).hasSize(8);
        assertThat(parts.get(PenWriters.Part.VALIDATION)).hasSize(4);
        assertThat(parts.get(PenWriters.Part.TRAINING)).hasSize(28);
    }

    @Test
    void theOrderOfTheSamplesDoesNotMatter() {
        List<PenSample> samples = samples(30);
        List<PenSample> shuffled = new ArrayList<>(samples);
        Collections.shuffle(shuffled, new Random(1));
        for (PenWriters.Part part : PenWriters.Part.values()) {
            assertThat(PenWriters.writers(shuffled, part)).isEqualTo(PenWriters.writers(samples, part));
        }
    }

    @Test
    void ofTwoWritersBothAreLearntFrom() {
        assertThat(PenWriters.part(samples(2), PenWriters.Part.TRAINING)).hasSize(6);
    }
}
