package digitpad.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.ink.InkBox;
import digitpad.ink.Point;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class SheetPlaceTest {
    private static final Offset<Double> NEAR = within(1e-9);

    @Test
    void aSquarePadShowsItsSquare() {
        SheetPlace place = SheetPlace.ofPad(800, 800);
        assertThat(place).isEqualTo(new SheetPlace(2, 0, 0));
        assertThat(place.inSight(800, 800)).isEqualTo(new InkBox(0, 0, 400, 400));
    }

    @Test
    void aWidePadShowsAsMuchPaperOnBothSides() {
        SheetPlace place = SheetPlace.ofPad(1_200, 800);
        assertThat(place.inSight(1_200, 800)).isEqualTo(new InkBox(-100, 0, 500, 400));
        assertThat(place.at(1_200, 400)).isEqualTo(new Point(500, 200));
        assertThat(place.x(500)).isEqualTo(1_200);
        assertThat(place.y(200)).isEqualTo(400);
    }

    @Test
    void inkBesideANarrowerPadIsSeenFromFartherOff() {
        InkBox ink = new InkBox(-100, 150, 450, 250);
        SheetPlace place = SheetPlace.ofPad(400, 400, ink);
        assertThat(place.inSight(400, 400).contains(ink)).isTrue();
        assertThat(place.x(-100)).as("the ink's far end").isCloseTo(0, NEAR);
        assertThat(place.x(200)).as("the middle").isCloseTo(200, NEAR);
        assertThat(place.y(200)).isCloseTo(200, NEAR);
    }

    @Test
    void inkWithinSightTakesThePaperNoFartherOff() {
        assertThat(SheetPlace.ofPad(600, 400, new InkBox(-99, 1, 499, 399))).isEqualTo(SheetPlace.ofPad(600, 400));
    }

    @Test
    void aPictureHasTheWholeWidth() {
        SheetPlace place = SheetPlace.ofPicture(900, 500, 300, 100);
        assertThat(place).isEqualTo(new SheetPlace(3, 0, 100));
        assertThat(place.at(900, 400)).isEqualTo(new Point(300, 100));
    }
}
