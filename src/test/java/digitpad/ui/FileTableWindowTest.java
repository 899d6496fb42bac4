package digitpad.ui;

import static digitpad.ui.ReadingWindow.await;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.Toolkit;
import digitpad.app.reading.Sheet;
import digitpad.image.DigitImage;
import digitpad.ink.Point;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Many files in the window: dropped or pasted, looked through, put right and left again. */
@WindowTest
class FileTableWindowTest {
    private static final String ONE = "<ink><trace>50 10, 50 90</trace></ink>";
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    private MainWindow window;
    private Stage stage;
    private Path pictures;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        Path folder = ReadingWindow.newFolder();
        pictures = Files.createDirectories(folder.resolve("pictures"));
        Files.writeString(pictures.resolve("a-one.inkml"), ONE);
        Files.writeString(pictures.resolve("b-broken.inkml"), "no ink");
        Files.writeString(pictures.resolve("c-seven.inkml"), SEVEN);
        Files.writeString(pictures.resolve("d-one.inkml"), ONE);
        FakeModels models = FakeModels.reading(images -> images.stream()
                .map(image ->
                        isAngled(image) ? FakeModels.sureOf(7) : FakeModels.hesitant(0.1, 0.5, 0.1, 0, 0, 0, 0, 0.3))
                .toList());
        window = new MainWindow(stage, TestWindows.services(models, folder));
        window.show();
        window.pad().penDown(new Point(100, 100));
        window.pad().moveTo(new Point(150, 300));
        window.pad().lift();
    }

    /** Whether there is ink at the upper left and at the lower middle: of all of the 7, and of no part of it. */
    private static boolean isAngled(DigitImage image) {
        return hasInk(image, 3, 10, 1, 9) && hasInk(image, 18, 26, 5, 20);
    }

    private static boolean hasInk(DigitImage image, int top, int bottom, int left, int right) {
        for (int row = top; row <= bottom; row++) {
            for (int column = left; column <= right; column++) {
                if (image.at(row, column) > 0.2) {
                    return true;
                }
            }
        }
        return false;
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.hide());
    }

    private static void copy(FxRobot robot, Path... files) {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(files).stream().map(Path::toFile).toList());
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    /** As the desktop hands over what is dropped: on a board of its own. */
    private void drop(FxRobot robot, Path... files) {
        robot.interact(() -> {
            Dragboard board =
                    DragboardHelper.createDragboard(Toolkit.getToolkit().createLocalClipboard());
            ClipboardContent content = new ClipboardContent();
            content.putFiles(List.of(files).stream().map(Path::toFile).toList());
            board.setContent(content);
            stage.getScene()
                    .getRoot()
                    .fireEvent(new DragEvent(
                            DragEvent.DRAG_DROPPED, board, 0, 0, 0, 0, TransferMode.COPY, null, null, null));
        });
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup("#files").queryAs(TableView.class);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static void awaitText(FxRobot robot, String id, String text) throws TimeoutException {
        try {
            await(() -> robot.lookup(id)
                    .tryQueryAs(Labeled.class)
                    .filter(is -> is.getText().equals(text))
                    .isPresent());
        } catch (TimeoutException e) {
            // Says what stands there instead.
            assertThat(robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText))
                    .hasValue(text);
            throw e;
        }
    }

    private void pasteFolder(FxRobot robot) throws TimeoutException {
        copy(robot, pictures);
        robot.clickOn("#paste");
        awaitText(robot, "#file-counts", "4 files · 2 not sure · 1 cannot be read");
    }

    /** What stands in a column of the rows that are seen. */
    private static List<String> column(FxRobot robot, String styleClass) {
        return robot.lookup("#files ." + styleClass).queryAllAs(IndexedCell.class).stream()
                .map(cell -> (IndexedCell<?>) cell)
                .filter(cell -> !cell.isEmpty())
                .sorted(Comparator.comparingInt(IndexedCell::getIndex))
                .map(Labeled::getText)
                .toList();
    }

    @Test
    void aDroppedFolderIsATableAndASingleFileIsOpened(FxRobot robot) throws Exception {
        drop(robot, pictures);
        awaitText(robot, "#file-counts", "4 files · 2 not sure · 1 cannot be read");
        assertThat(column(robot, "file-name"))
                .containsExactly("a-one.inkml", "b-broken.inkml", "c-seven.inkml", "d-one.inkml");
        assertThat(column(robot, "file-reading").get(0)).isEqualTo("?");
        assertThat(column(robot, "file-reading").get(1)).startsWith("Not ");
        assertThat(column(robot, "file-reading").get(2)).isEqualTo("7");
        assertThat(column(robot, "file-confidence")).containsExactly("not sure", "", "91.0 %", "not sure");
        assertThat(robot.lookup("#pad").tryQuery()).isEmpty();
        drop(robot, pictures.resolve("a-one.inkml"), pictures.resolve("c-seven.inkml"));
        awaitText(robot, "#file-counts", "6 files · 3 not sure · 1 cannot be read");
        drop(robot, pictures.resolve("c-seven.inkml"));
        await(() -> robot.lookup("#pad").tryQuery().isPresent());
        assertThat(robot.lookup("#files").tryQuery()).isEmpty();
    }

    @Test
    void rowsAreFilteredAndUnsureOnesComeFirst(FxRobot robot) throws TimeoutException {
        pasteFolder(robot);
        robot.clickOn("#unsure-first");
        assertThat(column(robot, "file-name"))
                .containsExactly("a-one.inkml", "d-one.inkml", "b-broken.inkml", "c-seven.inkml");
        robot.clickOn("#file-filter").write("7");
        await(() -> column(robot, "file-name").equals(List.of("c-seven.inkml")));
        robot.interact(() ->
                robot.lookup("#file-filter").queryAs(TextInputControl.class).setText("error"));
        await(() -> column(robot, "file-name").equals(List.of("b-broken.inkml")));
        robot.interact(() ->
                robot.lookup("#file-filter").queryAs(TextInputControl.class).setText("D-ONE"));
        await(() -> column(robot, "file-name").equals(List.of("d-one.inkml")));
        robot.clickOn("#file-filter").type(KeyCode.ESCAPE);
        await(() -> column(robot, "file-name").size() == 4);
    }

    @Test
    void aReadingIsPutRightByTheKeyboardAlone(FxRobot robot) throws TimeoutException {
        pasteFolder(robot);
        robot.interact(() -> table(robot).requestFocus());
        robot.type(KeyCode.HOME).type(KeyCode.F2);
        await(() -> robot.lookup("#file-reading").tryQuery().isPresent());
        robot.write("1x").type(KeyCode.ENTER);
        assertThat(robot.lookup("#file-reading").tryQuery()).as("no number").isPresent();
        robot.type(KeyCode.BACK_SPACE).write("0").type(KeyCode.ENTER);
        awaitText(robot, "#file-counts", "4 files · 1 not sure · 1 cannot be read · 1 corrected");
        assertThat(column(robot, "file-reading").get(0)).isEqualTo("10");
        assertThat(column(robot, "file-confidence").get(0)).isEqualTo("corrected");
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        robot.write("4").type(KeyCode.ESCAPE);
        assertThat(column(robot, "file-reading").get(2)).as("given up").isEqualTo("7");
        assertThat(text(robot, "#file-counts")).endsWith("· 1 corrected");
    }

    @Test
    void filesAreOpenedOneAfterTheOtherAndTheDrawingComesBack(FxRobot robot) throws TimeoutException {
        Sheet drawn = window.pad().getSheet();
        pasteFolder(robot);
        robot.clickOn("a-one.inkml");
        awaitText(robot, "#file-place", "1 of 4");
        await(() -> !window.pad().getSheet().equals(drawn));
        Sheet first = window.pad().getSheet();
        await(() -> robot.lookup("#next-file").query().isFocused());
        robot.type(KeyCode.RIGHT);
        awaitText(robot, "#file-place", "2 of 4");
        await(() -> robot.lookup(".notice-bar:problem").tryQuery().isPresent());
        assertThat(window.pad().getSheet().isBlank())
                .as("not the former file under this one's name")
                .isTrue();
        robot.type(KeyCode.RIGHT);
        awaitText(robot, "#file-name", "c-seven.inkml");
        await(() -> !window.pad().getSheet().equals(first));
        robot.type(KeyCode.PAGE_UP).type(KeyCode.PAGE_UP);
        await(() -> window.pad().getSheet().equals(first));
        robot.interact(() -> window.pad().undo());
        assertThat(window.pad().getSheet()).as("all files are one step").isEqualTo(drawn);
        robot.interact(() -> window.pad().redo());
        robot.type(KeyCode.ESCAPE);
        await(() -> table(robot) != null);
        assertThat(window.pad().getSheet()).as("Escape is the way back here").isEqualTo(first);
        robot.clickOn("#close-files");
        await(() -> robot.lookup("#pad").tryQuery().isPresent());
        assertThat(window.pad().getSheet()).isEqualTo(drawn);
        assertThat(robot.lookup("#file-place").tryQuery()).isEmpty();
    }

    @Test
    void escapeLeadsBackToTheTableWhateverWasClickedBesideThePad(FxRobot robot) throws TimeoutException {
        pasteFolder(robot);
        robot.clickOn("c-seven.inkml");
        await(() -> robot.lookup("#next-file").tryQuery().isPresent());
        await(() -> window.reading().labelProperty().get().equals("7"));
        Sheet opened = window.pad().getSheet();
        robot.clickOn(".reading .disclosure .title").type(KeyCode.ESCAPE);
        await(() -> robot.lookup("#files").tryQuery().isPresent());
        assertThat(window.pad().getSheet()).isEqualTo(opened);
    }

    @Test
    void thePadBelowTheTableIsNotChangedUnseen(FxRobot robot) throws TimeoutException {
        Sheet drawn = window.pad().getSheet();
        pasteFolder(robot);
        for (String control : List.of("#undo", "#clear", "#eraser")) {
            assertThat(robot.lookup(control).query().isDisabled()).as(control).isTrue();
        }
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        for (KeyCode key : List.of(KeyCode.Z, KeyCode.C)) {
            robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        }
        assertThat(window.pad().getSheet()).isEqualTo(drawn);
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .as("not what was drawn")
                .isNull());
        robot.clickOn("#close-files");
        await(() -> robot.lookup("#pad").tryQuery().isPresent());
        assertThat(robot.lookup("#undo").query().isDisabled()).isFalse();
    }

    @Test
    void anEmptyFolderSaysSo(FxRobot robot) throws IOException, TimeoutException {
        copy(robot, Files.createDirectories(pictures.resolve("empty")));
        robot.clickOn("#paste");
        await(() -> robot.lookup("#files .placeholder .label").queryAllAs(Label.class).stream()
                .anyMatch(label -> label.getText().equals("No pictures or drawings here.")));
    }
}
