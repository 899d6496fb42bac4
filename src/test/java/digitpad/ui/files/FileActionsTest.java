package digitpad.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Sheet;
import digitpad.image.GrayImage;
import digitpad.image.ImageFiles;
import digitpad.ink.Point;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.pad.PadModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileActionsTest {
    @TempDir
    Path folder;

    private final PadModel pad = new PadModel();
    private final NoticeModel notices = new NoticeModel();
    private final FileActions actions = new FileActions(pad, notices, Runnable::run, Runnable::run);

    @BeforeEach
    void draw() {
        pad.penDown(new Point(100, 100));
        pad.moveTo(new Point(150, 250));
        pad.moveTo(new Point(200, 300));
        pad.lift();
    }

    @Test
    void aSavedDrawingOpensAsItWas() {
        Sheet drawn = pad.getSheet();
        Path file = folder.resolve("digit.inkml");
        actions.save(file);
        assertThat(notices.getNotice()).hasValue(new Notice(Notice.Kind.DONE, "Saved digit.inkml."));
        pad.clear();
        actions.open(file);
        assertThat(pad.getSheet()).isEqualTo(drawn);
        assertThat(notices.getNotice()).as("old news").isEmpty();
    }

    @Test
    void anExportIsDarkOnWhite() throws IOException {
        Path file = folder.resolve("digit.png");
        actions.export(file);
        GrayImage exported = ImageFiles.read(file);
        assertThat(exported.at(0, 0)).isEqualTo(1);
        assertThat(exported.at(exported.width() / 4, exported.height() / 4)).isLessThan(0.1f);
    }

    @Test
    void anExportOpensAsAPictureAndUndoBringsTheDrawingBack() {
        Sheet drawn = pad.getSheet();
        Path file = folder.resolve("digit.png");
        actions.export(file);
        actions.open(file);
        assertThat(pad.getSheet()).isInstanceOf(Sheet.Picture.class);
        assertThat(((Sheet.Picture) pad.getSheet()).name()).isEqualTo("digit.png");
        pad.undo();
        assertThat(pad.getSheet()).isEqualTo(drawn);
    }

    @Test
    void aBadFileIsASentenceAndThePadStaysAsItWas() throws IOException {
        Sheet drawn = pad.getSheet();
        for (String name : new String[] {"empty.png", "text.png", "broken.inkml"}) {
            actions.open(Files.writeString(folder.resolve(name), name.startsWith("empty") ? "" : "no picture"));
            Notice notice = notices.getNotice().orElseThrow();
            assertThat(notice.kind()).isEqualTo(Notice.Kind.PROBLEM);
            assertThat(notice.sentence()).contains(name).endsWith(".").doesNotContain("Exception");
            assertThat(pad.getSheet()).isEqualTo(drawn);
        }
    }

    @Test
    void aMissingFileIsASentence() {
        actions.open(folder.resolve("gone.jpg"));
        assertThat(notices.getNotice().orElseThrow().sentence()).contains("gone.jpg");
    }

    @Test
    void aFailedSavingIsASentence() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("file"), "");
        actions.save(inTheWay.resolve("digit.inkml"));
        assertThat(notices.getNotice().orElseThrow().kind()).isEqualTo(Notice.Kind.PROBLEM);
    }

    @Test
    void aPictureIsNoDrawingToSave() {
        actions.open(new GrayImage(2, 2, new float[4]), "Pasted picture");
        Path file = folder.resolve("digit.inkml");
        actions.save(file);
        assertThat(notices.getNotice().orElseThrow().kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(file).doesNotExist();
    }
}
