package digitpad.image.page;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.PixelBox;
import digitpad.image.StrokeRasterizer;
import digitpad.image.page.Arrangement.Wish;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArrangementTest {
    private static final Stroke LEFT = stroke(new Point(60, 100), new Point(60, 220));
    private static final Stroke RIGHT = stroke(new Point(110, 100), new Point(110, 220));
    private static final Stroke FAR = stroke(new Point(300, 100), new Point(300, 220));
    private static final PixelBox BOTH = new PixelBox(40, 80, 130, 240);

    /** Two zeros in one movement of the pen. */
    private static final Stroke ZEROS = JoinedZeros.of(2);

    /** Where the ink comes from. */
    enum Source {
        STROKES,
        PICTURE;

        FoundPage find(Arrangement arrangement, Stroke... strokes) {
            Drawing drawing = new Drawing(List.of(strokes));
            return this == STROKES
                    ? DigitFinder.find(drawing, arrangement)
                    : DigitFinder.find(
                            StrokeRasterizer.render(drawing, 400, 400).inverted(), arrangement);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidToBeOneDigitIsOne(Source source) {
        Arrangement one = Arrangement.NONE.with(Wish.ONE_DIGIT, BOTH);
        FoundPage found = source.find(one, LEFT, RIGHT, FAR);
        assertThat(found.symbols()).hasSize(2);
        assertThat(found.symbols().get(0).width()).isBetween(55.0, 65.0);
        assertThat(found.images()).as("nothing else is tried").hasSize(2);
        assertThat(source.find(Arrangement.NONE, LEFT, RIGHT, FAR).symbols()).hasSize(3);
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidToBeSeveralDigitsIsNeverReadAsOne(Source source) {
        Stroke slash = stroke(new Point(100, 100), new Point(60, 160), new Point(150, 170), new Point(120, 220));
        PixelBox place = new PixelBox(50, 90, 160, 230);
        FoundPage one = source.find(Arrangement.NONE, slash);
        assertThat(one.symbols()).hasSize(1);
        FoundPage several = source.find(Arrangement.NONE.with(Wish.SEVERAL_DIGITS, place), slash);
        assertThat(several.symbols().size()).isGreaterThan(1);
        assertThat(several.rows()).allSatisfy(row -> assertThat(row)
                .flatMap(Stretch::candidates)
                .allSatisfy(candidate -> assertThat(candidate.symbol().width()).isLessThan(95)));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutIsNotThere(Source source) {
        Arrangement without = Arrangement.NONE.with(Wish.LEFT_OUT, BOTH);
        assertThat(source.find(without, LEFT, RIGHT, FAR).symbols())
                .singleElement()
                .satisfies(symbol -> assertThat(symbol.x()).isBetween(290.0, 300.0));
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidLaterHolds(Source source) {
        Arrangement later = Arrangement.NONE.with(Wish.LEFT_OUT, BOTH).with(Wish.ONE_DIGIT, BOTH);
        assertThat(source.find(later, LEFT, RIGHT).symbols()).hasSize(1);
        assertThat(source.find(later.with(Wish.SEVERAL_DIGITS, BOTH), LEFT, RIGHT)
                        .symbols())
                .hasSize(2);
        assertThat(source.find(later.with(Wish.LEFT_OUT, BOTH), LEFT, RIGHT).symbols())
                .isEmpty();
    }

    /** After a split, one half may be left out. */
    @ParameterizedTest
    @EnumSource
    void partOfWhatWasSplitMayBeLeftOut(Source source) {
        PixelBox place = new PixelBox(40, 80, 240, 240);
        Arrangement split = Arrangement.NONE.with(Wish.SEVERAL_DIGITS, place);
        FoundPage whole = source.find(split, ZEROS);
        assertThat(whole.symbols().size()).isGreaterThan(1);
        FoundPage half = source.find(split.with(Wish.LEFT_OUT, new PixelBox(150, 80, 260, 240)), ZEROS);
        assertThat(half.symbols()).isNotEmpty().allSatisfy(symbol -> assertThat(symbol.x() + symbol.width())
                .isLessThan(175));
    }

    private static Stroke stroke(Point... points) {
        return new Stroke(List.of(points), 8);
    }
}
