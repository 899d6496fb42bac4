package digitpad.app.learning;

import java.util.List;

/**
 * What a lesson did for a writer who was set aside.
 *
 * @param writer as the file calls the writer
 * @param corrections digits that were learnt from
 * @param rest the writer's other digits, which the lesson never saw; read as before where it is not worth keeping
 * @param lesson what it said of itself
 * @param others digits by others that the lesson neither learnt from nor decided by; none where it is not worth keeping
 */
public record SimulatedHand(String writer, int corrections, Score rest, Lesson lesson, List<Score> others) {
    public SimulatedHand {
        others = List.copyOf(others);
    }
}
