package digitpad.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The way through the steps of a tour. */
class TourModelTest {
    private final Set<String> absent = new HashSet<>();
    private final List<String> shown = new ArrayList<>();
    private int restored;
    private boolean busy;
    private final TourModel tour =
            new TourModel(Stream.of("a", "b", "c").map(this::step).toList(), () -> restored++, () -> busy);

    private TourStep step(String id) {
        return new TourStep(
                id,
                id,
                "",
                () -> {
                    shown.add(id);
                    return !absent.contains(id);
                },
                List::of,
                List::of);
    }

    private String now() {
        return tour.stepProperty().get().map(TourStep::id).orElse("over");
    }

    @Test
    void goesOnAndBackAndIsOverAfterTheLastStep() {
        assertThat(now()).isEqualTo("over");
        tour.next();
        assertThat(shown).as("nobody has begun").isEmpty();
        tour.start();
        assertThat(now()).isEqualTo("a");
        assertThat(tour.isFirst()).isTrue();
        tour.back();
        assertThat(now()).isEqualTo("a");
        tour.next();
        tour.next();
        assertThat(now()).isEqualTo("c");
        assertThat(tour.isLast()).isTrue();
        assertThat(tour.number()).isEqualTo(3);
        tour.back();
        assertThat(now()).isEqualTo("b");
        tour.next();
        tour.next();
        assertThat(now()).isEqualTo("over");
        assertThat(tour.isUnderWay()).isFalse();
        assertThat(restored).isEqualTo(1);
    }

    @Test
    void canBeLeftAnywhereAndBegunAgain() {
        tour.start();
        tour.next();
        tour.end();
        tour.end();
        assertThat(now()).isEqualTo("over");
        assertThat(restored).as("once").isEqualTo(1);
        tour.start();
        assertThat(now()).isEqualTo("a");
    }

    @Test
    void passesOverWhatIsNotThere() {
        absent.add("b");
        tour.start();
        tour.next();
        assertThat(now()).isEqualTo("c");
        tour.back();
        assertThat(now()).isEqualTo("a");
        absent.add("c");
        tour.next();
        assertThat(now()).as("nothing is left to show").isEqualTo("over");
        assertThat(restored).isEqualTo(1);
    }

    @Test
    void staysWhereItIsWhileNothingMayMoveAndCanBeLeft() {
        tour.start();
        busy = true;
        tour.next();
        assertThat(now()).isEqualTo("a");
        tour.end();
        assertThat(now()).isEqualTo("over");
    }

    @Test
    void staysWhereThereIsNothingToGoBackTo() {
        tour.start();
        tour.next();
        absent.add("a");
        tour.back();
        assertThat(now()).isEqualTo("b");
    }
}
