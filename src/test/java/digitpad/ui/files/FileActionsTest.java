package digitpad.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.reading.Sheet;
import digitpad.files.LogFile;
import digitpad.image.GrayImage;
import digitpad.image.decoding.ImageFiles;
import digitpad.ink.Point;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.pad.PadModel;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileActionsTest {
    @TempDir
    Path folder;

    private final PadModel pad = new PadModel();
    private final NoticeModel notices = new NoticeModel();
    private final List<Path> many = new ArrayList<>();
    private final FileActions actions =
            new FileActions(pad, notices, new Background(Runnable::run, Runnable::run), many::addAll);

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
        assertThat(notices.getNotice()).hasValue(new Notice(Topic.SAVE, Notice.Kind.DONE, "Saved digit.inkml."));
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
    void whateverAPastedPictureFailsOfIsASentenceAndThePadStaysAsItWas() {
        Sheet drawn = pad.getSheet();
        actions.open(
                () -> {
                    throw new OutOfMemoryError("Java heap space");
                },
                "Pasted picture");
        assertThat(notices.getNotice().orElseThrow().sentence())
                .startsWith("The picture cannot be opened: there is not enough memory.")
                .contains(LogFile.path().toString());
        assertThat(pad.getSheet()).isEqualTo(drawn);
    }

    @Test
    void aPastedPictureIsConvertedBesideTheWindow() {
        Queue<Runnable> work = new ArrayDeque<>();
        FileActions busy = new FileActions(pad, notices, new Background(work::add, Runnable::run), many::addAll);
        List<String> converted = new ArrayList<>();
        busy.open(
                () -> {
                    converted.add("now");
                    return new GrayImage(2, 2, new float[4]);
                },
                "Pasted picture");
        assertThat(converted).isEmpty();
        work.remove().run();
        assertThat(converted).hasSize(1);
        assertThat(((Sheet.Picture) pad.getSheet()).name()).isEqualTo("Pasted picture");
    }

    @Test
    void anErrorGoesWhenTheNextFileIsOpenedAndStaysGoneAfterADrawingWasRead() throws IOException {
        actions.open(Files.writeString(folder.resolve("text.png"), "no picture"));
        assertThat(notices.getNotice()).isPresent();
        Path file = folder.resolve("digit.inkml");
        actions.save(file);
        actions.open(file);
        assertThat(notices.getNotice()).isEmpty();
    }

    @Test
    void aPictureIsNoDrawingToSave() {
        actions.open(() -> new GrayImage(2, 2, new float[4]), "Pasted picture");
        Path file = folder.resolve("digit.inkml");
        actions.save(file);
        assertThat(notices.getNotice().orElseThrow().kind()).isEqualTo(Notice.Kind.PROBLEM);
        assertThat(file).doesNotExist();
    }

    @Test
    void aNameThatIsTakenIsNotOffered() throws IOException {
        Optional<File> there = Optional.of(folder.toFile());
        assertThat(FileChoosers.freeName(there, "3", ".png")).isEqualTo("3.png");
        Files.writeString(folder.resolve("3.png"), "");
        Files.writeString(folder.resolve("3-2.png"), "");
        assertThat(FileChoosers.freeName(there, "3", ".png")).isEqualTo("3-3.png");
        assertThat(FileChoosers.freeName(there, "3", ".inkml")).isEqualTo("3.inkml");
        assertThat(FileChoosers.freeName(Optional.empty(), "3", ".png")).isEqualTo("3.png");
    }
}
