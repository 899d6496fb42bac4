package digitpad.explanation.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTest {
    private static final Target GRID = new Target.OfGrid("grid");

    @TempDir
    private Path folder;

    private static Figure figure(String name) {
        return new FigureBuilder()
                .numbers(name, 10, 10, 20, 20, new float[] {0, 0.5f, -1, 2}, 2, Shade.activation(2))
                .title(0, 8, "Title")
                .over(15, 18, "0.5", FigureBuilder.TINY, Shade.activation(2), 0.5f)
                .line(0, 0, 5, 5, 1, Tone.ACCENT)
                .frame(10, 10, 20, 20, 1, Tone.EDGE)
                .fill(0, 30, 40, 4, Tone.TRACK)
                .spot(new Spot(10, 10, 20, 20, 2, 2, GRID, "numbers"))
                .build(40, 40, "Four numbers.");
    }

    @Test
    void theCellThatIsPointedAtIsFound() {
        Figure figure = figure("numbers");
        assertThat(figure.at(9, 15)).isEmpty();
        assertThat(figure.at(12, 25).orElseThrow())
                .extracting(Hit::row, Hit::column, Hit::target)
                .containsExactly(1, 0, GRID);
        assertThat(figure.at(29.9, 10).orElseThrow().column()).isEqualTo(1);
    }

    @Test
    void ofSpotsOverEachOtherTheUpperOneCounts() {
        Target upper = new Target.OfDigit(3);
        Figure figure = new FigureBuilder()
                .spot(new Spot(0, 0, 9, 9, GRID, ""))
                .spot(new Spot(0, 0, 5, 5, upper, ""))
                .build(9, 9, "");
        assertThat(figure.at(1, 1).orElseThrow().target()).isEqualTo(upper);
        assertThat(figure.at(8, 8).orElseThrow().target()).isEqualTo(GRID);
    }

    @Test
    void figuresBelowEachOtherKeepTheirNumbersAndSpots() {
        Figure both =
                Figure.belowEachOther(List.of(figure("one"), figure("two"))).orElseThrow();
        assertThat(both.height()).isEqualTo(80);
        assertThat(both.numbers()).extracting(FigureMark.Numbers::name).containsExactly("one", "two");
        assertThat(both.at(12, 65)).isPresent();
        assertThat(Figure.belowEachOther(List.of())).isEmpty();
    }

    @Test
    void theTableHasEveryNumberWithItsPlace() {
        assertThat(NumbersCsv.of(List.of(figure("a \"b\", c"))).lines())
                .containsExactly(
                        "grid,row,column,value",
                        "\"a \"\"b\"\", c\",0,0,0.0",
                        "\"a \"\"b\"\", c\",0,1,0.5",
                        "\"a \"\"b\"\", c\",1,0,-1.0",
                        "\"a \"\"b\"\", c\",1,1,2.0");
        assertThat(NumbersCsv.of(List.of(figure(""))).lines()).containsExactly("grid,row,column,value");
    }

    @Test
    void aFileHasThePicturesColoursAndAnEmptyEdge() throws IOException {
        Path file = folder.resolve("figure.png");
        new PngFile().write(file, figure("numbers"), Palette.DARK);
        BufferedImage image = ImageIO.read(Files.newInputStream(file));
        // 40 logical pixels and an edge of 16 on both sides, twice as many in the file.
        assertThat(image.getWidth()).isEqualTo(144);
        assertThat(image.getRGB(0, 0)).isEqualTo(Palette.DARK.colour(Tone.GROUND));
        int lowerRight = image.getRGB(2 * (16 + 28) - 4, 2 * (16 + 28) - 4);
        assertThat(lowerRight).isEqualTo(Palette.DARK.colour(Shade.activation(2), 2));
    }
}
