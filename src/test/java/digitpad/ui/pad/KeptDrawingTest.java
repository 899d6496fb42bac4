package digitpad.ui.pad;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.InkMl;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class KeptDrawingTest {
    private static final Drawing LINE =
            Drawing.EMPTY.with(new Stroke(List.of(new Point(100, 50), new Point(110.5, 300)), 22));

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void name() {
        file = folder.resolve("user/pad.inkml");
    }

    private KeptDrawing keeping(PadModel pad) {
        return new KeptDrawing(pad, file, Duration.ofDays(1), new Background(Runnable::run, Runnable::run));
    }

    private static Drawing drawing(PadModel pad) {
        return ((Sheet.Ink) pad.getSheet()).drawing();
    }

    private static void draw(PadModel pad) {
        pad.penDown(new Point(30, 40));
        pad.moveTo(new Point(60, 90));
        pad.lift();
    }

    @Test
    void theDrawingComesBackAndThereIsNothingBeforeIt() {
        PadModel pad = new PadModel();
        KeptDrawing kept = keeping(pad);
        draw(pad);
        kept.close();
        PadModel again = new PadModel();
        keeping(again).restore();
        assertThat(again.getSheet()).isEqualTo(pad.getSheet());
        assertThat(again.canUndoProperty().get()).isFalse();
    }

    @Test
    void aBlankPadLeavesNothing() throws IOException {
        InkMl.write(file, LINE);
        PadModel pad = new PadModel();
        KeptDrawing kept = keeping(pad);
        kept.restore();
        pad.clear();
        kept.close();
        assertThat(file).doesNotExist();
    }

    /** The window is closed while the drawing of the last time is on its way to the pad. */
    @Test
    void whatNobodySawYetStays() throws IOException {
        InkMl.write(file, LINE);
        Deque<Runnable> news = new ArrayDeque<>();
        KeptDrawing kept =
                new KeptDrawing(new PadModel(), file, Duration.ofDays(1), new Background(Runnable::run, news::add));
        kept.restore();
        kept.close();
        assertThat(InkMl.read(file)).isEqualTo(LINE);
    }

    /** What was drawn is in the file before anybody closes anything. */
    @Test
    void aKilledProcessHasKeptWhatWasDrawn() throws Exception {
        PadModel pad = new PadModel();
        CountDownLatch written = new CountDownLatch(1);
        Executor work = task -> {
            task.run();
            written.countDown();
        };
        // Nobody moves the pen meanwhile: any thread may deliver.
        KeptDrawing kept = new KeptDrawing(pad, file, Duration.ofMillis(1), new Background(work, Runnable::run));
        assertThat(kept).isNotNull();
        pad.open(new Sheet.Ink(LINE));
        written.await();
        assertThat(InkMl.read(file)).isEqualTo(LINE);
    }

    @Test
    void ofAPictureTheDrawingBeforeItComesBack() {
        PadModel pad = new PadModel();
        KeptDrawing kept = keeping(pad);
        draw(pad);
        Drawing drawn = drawing(pad);
        pad.open(new Sheet.Picture(new GrayImage(2, 2, new float[4]), "photo.png"));
        kept.close();
        PadModel again = new PadModel();
        keeping(again).restore();
        assertThat(drawing(again)).isEqualTo(drawn);
    }

    @Test
    void whoIsQuickerKeepsThePad() throws IOException {
        InkMl.write(file, LINE);
        Deque<Runnable> slow = new ArrayDeque<>();
        PadModel pad = new PadModel();
        KeptDrawing kept = new KeptDrawing(pad, file, Duration.ofDays(1), new Background(Runnable::run, slow::add));
        kept.restore();
        draw(pad);
        Sheet drawn = pad.getSheet();
        slow.forEach(Runnable::run);
        assertThat(pad.getSheet()).isEqualTo(drawn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<ink", "<ink><trace>1 x</trace></ink>", "\u0000\u0001"})
    void aDamagedFileIsPassedOverAndReplacedByTheNextDrawing(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        PadModel pad = new PadModel();
        KeptDrawing kept = keeping(pad);
        kept.restore();
        assertThat(pad.getSheet().isBlank()).isTrue();
        draw(pad);
        kept.close();
        assertThat(InkMl.read(file)).isEqualTo(drawing(pad));
    }

    /** Its file could not be read again. */
    @Test
    void ofADrawingThatIsTooLargeWhatWasKeptBeforeStays() throws IOException {
        PadModel pad = new PadModel();
        KeptDrawing kept = keeping(pad);
        InkMl.write(file, LINE);
        kept.restore();
        Stroke dot = new Stroke(List.of(new Point(1, 1)), 5);
        List<Stroke> many = new ArrayList<>();
        for (int i = 0; i <= 1_000; i++) {
            many.add(dot);
        }
        pad.open(new Sheet.Ink(new Drawing(many)));
        kept.close();
        assertThat(InkMl.read(file)).isEqualTo(LINE);
    }

    @Test
    void aFolderThatCannotBeWrittenDoesNoHarm() throws IOException {
        file = Files.writeString(folder.resolve("file"), "").resolve("pad.inkml");
        PadModel pad = new PadModel();
        KeptDrawing kept = keeping(pad);
        kept.restore();
        draw(pad);
        kept.close();
        assertThat(pad.getSheet().isBlank()).isFalse();
    }
}
