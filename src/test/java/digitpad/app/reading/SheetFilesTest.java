package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.GrayImage;
import digitpad.image.decoding.ImageFiles;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFilesTest {
    private static final Stroke MIDDLE = new Stroke(List.of(new Point(200, 60), new Point(200, 340)), 20);

    @TempDir
    Path folder;

    private GrayImage exported(Stroke... strokes) throws IOException {
        Path file = folder.resolve("exported.png");
        SheetFiles.export(file, new Sheet.Ink(new Drawing(List.of(strokes))));
        return ImageFiles.read(file);
    }

    @Test
    void aDrawingInTheMiddleIsExportedAsASquare() throws IOException {
        GrayImage picture = exported(MIDDLE);
        assertThat(picture.width()).isEqualTo(800);
        assertThat(picture.height()).isEqualTo(800);
        assertThat(picture.at(400, 400)).isZero();
        assertThat(picture.at(430, 400)).isEqualTo(1);
    }

    @Test
    void aWideDrawingIsExportedWhole() throws IOException {
        GrayImage picture = exported(MIDDLE, MIDDLE.moved(290, 0), MIDDLE.moved(-290, 0));
        assertThat(picture.width()).isEqualTo(1_200);
        assertThat(picture.height()).isEqualTo(800);
        assertThat(picture.at(600, 400)).as("in the middle").isZero();
        assertThat(picture.at(1_180, 400)).as("at the right edge").isZero();
        assertThat(picture.at(20, 400)).as("at the left edge").isZero();
        assertThat(picture.at(900, 400)).as("between").isEqualTo(1);
    }

    @Test
    void inkBesideEveryPadIsExportedFromFartherOff() throws IOException {
        GrayImage picture = exported(MIDDLE, MIDDLE.moved(790, 0));
        assertThat(picture.width()).isEqualTo(1_600);
        assertThat(picture.height()).isEqualTo(800);
        assertThat(picture.at(800, 400)).as("in the middle").isZero();
        assertThat(picture.at(1_590, 400)).as("at the right edge").isZero();
    }

    @Test
    void whatWasWrittenOnTheWidestPadIsOpenedAsItWas() throws IOException {
        Drawing wide = new Drawing(List.of(MIDDLE.moved(-390, 0), MIDDLE, MIDDLE.moved(390, 0)));
        Path file = folder.resolve("wide.inkml");
        SheetFiles.save(file, wide);
        assertThat(SheetFiles.open(file)).isEqualTo(new Sheet.Ink(InkMl.read(file)));
        Drawing beside = new Drawing(List.of(MIDDLE.moved(390, 0)));
        SheetFiles.save(file, beside);
        assertThat(SheetFiles.open(file)).isEqualTo(new Sheet.Ink(InkMl.read(file)));
    }
}
