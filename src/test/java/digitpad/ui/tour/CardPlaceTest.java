package digitpad.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Where the card of a tour stands. */
class CardPlaceTest {
    private static final Rectangle2D ROOM = new Rectangle2D(8, 50, 1_184, 742);
    private static final double HEIGHT = 130;

    private static Optional<CardPlace> beside(Optional<Rectangle2D> paper, Rectangle2D... frames) {
        return CardPlace.beside(ROOM, List.of(frames), paper, width -> HEIGHT);
    }

    @Test
    void besideThePaperWhereThatIsTheWindowsLargerPart() {
        Rectangle2D pad = new Rectangle2D(16, 70, 800, 700);
        CardPlace place = beside(Optional.of(pad), pad).orElseThrow();
        assertThat(place.card().getMinX()).isGreaterThan(pad.getMaxX());
        assertThat(place.card().getMaxY()).as("below what is read").isEqualTo(pad.getMaxY());
    }

    @Test
    void narrowerWhereThereIsLittleRoom() {
        Rectangle2D pad = new Rectangle2D(16, 70, 910, 700);
        assertThat(beside(Optional.of(pad), pad).orElseThrow().card().getWidth())
                .isEqualTo(248);
    }

    @Test
    void offThePaperAtThePriceOfTellingOfLess() {
        Rectangle2D pad = new Rectangle2D(16, 70, 800, 700);
        Rectangle2D all = new Rectangle2D(840, 70, 344, 700);
        Rectangle2D head = new Rectangle2D(840, 70, 344, 200);
        CardPlace place = beside(Optional.of(pad), all, head).orElseThrow();
        assertThat(place.frame()).isEqualTo(head);
        assertThat(place.card().intersects(pad)).isFalse();
        assertThat(beside(Optional.empty(), all, head).orElseThrow().frame()).isEqualTo(all);
    }

    @Test
    void inTheCornerWhereWhatIsToldOfFillsTheWindow() {
        assertThat(beside(Optional.empty(), ROOM)).isEmpty();
        assertThat(beside(Optional.empty())).isEmpty();
        Rectangle2D corner = CardPlace.corner(ROOM, width -> HEIGHT);
        assertThat(corner.getMaxX()).isEqualTo(ROOM.getMaxX());
        assertThat(corner.getMaxY()).isEqualTo(ROOM.getMaxY());
    }

    @Property
    void neverOnWhatItTellsOfNorOutsideOfTheRoom(
            @ForAll @IntRange(max = 1_200) int x,
            @ForAll @IntRange(max = 800) int y,
            @ForAll @IntRange(min = 1, max = 1_200) int width,
            @ForAll @IntRange(min = 1, max = 800) int height) {
        Rectangle2D frame = new Rectangle2D(x, y, width, height);
        beside(Optional.empty(), frame).ifPresent(place -> {
            assertThat(place.card().intersects(frame)).isFalse();
            assertThat(ROOM.contains(place.card())).isTrue();
        });
    }
}
