package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import digitpad.app.hand.PersonalDigit;
import digitpad.app.hand.PersonalSet;
import digitpad.app.reading.Sheet;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.page.Arrangement;
import digitpad.image.page.Arrangement.Wish;
import digitpad.ui.reading.ShownSymbol;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Numbers of several digits in the window, read by the bundled network. */
@WindowTest
class NumberWindowTest {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** Strokes of digits in a square of their own, as shares of its side. */
    private static final double[] TWO = {
        0.25, 0.3, 0.3, 0.16, 0.5, 0.1, 0.68, 0.2, 0.66, 0.4, 0.45, 0.65, 0.25, 0.9, 0.5, 0.9, 0.78, 0.88
    };

    private static final double[] ZERO = {
        0.5, 0.1, 0.32, 0.2, 0.25, 0.5, 0.32, 0.8, 0.5, 0.9, 0.68, 0.8, 0.75, 0.5, 0.68, 0.2, 0.5, 0.1
    };
    private static final double[] SIX = {
        0.62, 0.1, 0.42, 0.3, 0.3, 0.55, 0.3, 0.78, 0.45, 0.9, 0.62, 0.85, 0.68, 0.7, 0.55, 0.57, 0.4, 0.6, 0.32, 0.7
    };

    private Path folder;
    private ReadingWindow reading;

    @Start
    void open(Stage shown) throws IOException {
        folder = ReadingWindow.newFolder();
        reading = ReadingWindow.open(shown, folder);
    }

    @BeforeEach
    void awaitNetwork() throws TimeoutException {
        reading.awaitNetwork();
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private static Point2D onPad(FxRobot robot, double x, double y) {
        Node pad = robot.lookup("#pad").query();
        return pad.localToScreen(
                x * pad.getLayoutBounds().getWidth(), y * pad.getLayoutBounds().getHeight());
    }

    /** Writes a digit in the column so many from the left, of which the pad has five. */
    private static void write(FxRobot robot, double[] digit, int column) {
        for (int i = 0; i < digit.length; i += 2) {
            robot.moveTo(onPad(robot, (column + digit[i]) / 5, 0.3 + 0.35 * digit[i + 1]));
            if (i == 0) {
                robot.press(MouseButton.PRIMARY);
            }
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void awaitNumber(String number) throws TimeoutException {
        ReadingWindow.await(
                () -> reading.window().reading().labelProperty().get().equals(number));
    }

    private void write2026(FxRobot robot) throws TimeoutException {
        write(robot, TWO, 0);
        awaitNumber("2");
        write(robot, ZERO, 1);
        awaitNumber("20");
        write(robot, TWO, 2);
        awaitNumber("202");
        write(robot, SIX, 3);
        awaitNumber("2026");
    }

    @Test
    void arrowsChooseDigitsAfterAClickOnAButton(FxRobot robot) throws TimeoutException {
        write(robot, TWO, 0);
        awaitNumber("2");
        write(robot, ZERO, 1);
        awaitNumber("20");
        robot.clickOn("#undo");
        awaitNumber("2");
        robot.clickOn("#redo");
        awaitNumber("20");
        robot.type(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen(cells(robot))).as("what was written last").containsExactly(false, true);
        robot.type(KeyCode.LEFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(chosen(cells(robot))).containsExactly(true, false);
    }

    private static List<Node> cells(FxRobot robot) {
        return robot.lookup(".number-cell").queryAll().stream()
                .sorted(Comparator.comparingDouble(Node::getLayoutY).thenComparingDouble(Node::getLayoutX))
                .toList();
    }

    private static List<Parent> boxes(FxRobot robot) {
        return robot.lookup(".digit-box").match(Node::isVisible).<Parent>queryAll().stream()
                .sorted(Comparator.comparingDouble(
                        box -> box.getBoundsInParent().getMinX()))
                .toList();
    }

    private static Point2D handle(Parent box) {
        Bounds place = box.lookup(".digit-box-handle")
                .localToScreen(box.lookup(".digit-box-handle").getLayoutBounds());
        return new Point2D(place.getCenterX(), place.getCenterY());
    }

    private static List<Boolean> chosen(List<? extends Node> nodes) {
        return nodes.stream()
                .map(node -> node.getPseudoClassStates().contains(CHOSEN))
                .toList();
    }

    private ShownSymbol symbol(int place) {
        return reading.window().reading().readingProperty().get().symbols().get(place);
    }

    private Arrangement said() {
        return reading.window().pad().getSheet().arrangement();
    }

    private int strokes() {
        return ((Sheet.Ink) reading.window().pad().getSheet())
                .drawing()
                .strokes()
                .size();
    }

    private static void shortcut(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aNumberIsReadAsItIsWritten(FxRobot robot) throws TimeoutException {
        write2026(robot);
        assertThat(cells(robot))
                .extracting(Node::getAccessibleText)
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("2, ").endsWith(", 1 of 4"),
                        text -> assertThat(text).startsWith("0, "),
                        text -> assertThat(text).startsWith("2, "),
                        text -> assertThat(text).startsWith("6, ").endsWith(", 4 of 4"));
        assertThat(reading.stage().getTitle()).startsWith("2026");
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, () -> reading.window().fileName()))
                .isEqualTo("2026");
    }

    @Test
    void everyDigitHasItsBoxAroundItsInk(FxRobot robot) throws TimeoutException {
        write2026(robot);
        List<Parent> boxes = boxes(robot);
        assertThat(boxes).hasSize(4);
        Node pad = robot.lookup("#pad").query();
        double column = pad.getLayoutBounds().getWidth() / 5;
        for (int i = 0; i < 4; i++) {
            Bounds frame = boxes.get(i).lookup(".digit-box-frame").getBoundsInParent();
            assertThat(frame.getCenterX()).as("digit %d", i).isCloseTo((i + 0.5) * column, within(0.1 * column));
            assertThat(frame.getCenterY())
                    .isCloseTo(0.475 * pad.getLayoutBounds().getHeight(), within(15.0));
        }
        robot.interact(() -> reading.window().pad().clear());
        assertThat(boxes(robot)).isEmpty();
    }

    @Test
    void theBarsStayWhereTheyAreWhileANumberGrows(FxRobot robot) throws TimeoutException {
        Node bar = robot.lookup(".bar-row").query();
        Node seen = robot.lookup("#seen").query();
        write(robot, TWO, 0);
        awaitNumber("2");
        Point2D before = bar.localToScene(0, 0);
        Point2D picture = seen.localToScene(0, 0);
        for (int column = 1; column < 5; column++) {
            write(robot, ZERO, column);
            awaitNumber("2" + "0".repeat(column));
            assertThat(bar.localToScene(0, 0)).isEqualTo(before);
            assertThat(seen.localToScene(0, 0)).isEqualTo(picture);
        }
    }

    @Test
    void clicksAndArrowsChoose(FxRobot robot) throws TimeoutException {
        write2026(robot);
        robot.clickOn(handle(boxes(robot).get(1)));
        assertThat(chosen(cells(robot))).containsExactly(false, true, false, false);
        assertThat(strokes()).as("nothing was written").isEqualTo(4);
        assertThat(reading.window()
                        .reading()
                        .predictionProperty()
                        .get()
                        .orElseThrow()
                        .label())
                .isZero();
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.RIGHT);
        assertThat(chosen(cells(robot))).containsExactly(false, false, false, true);
        robot.clickOn(cells(robot).get(0));
        assertThat(chosen(cells(robot))).containsExactly(true, false, false, false);
        robot.type(KeyCode.ESCAPE);
        assertThat(chosen(cells(robot))).containsOnly(false);
        assertThat(strokes()).as("that key let go").isEqualTo(4);
        robot.type(KeyCode.ESCAPE);
        assertThat(reading.window().pad().getSheet().isBlank()).isTrue();
    }

    @Test
    void aStrokeMayBeginOnAHandle(FxRobot robot) throws TimeoutException {
        write2026(robot);
        Point2D handle = handle(boxes(robot).get(1));
        robot.moveTo(handle).press(MouseButton.PRIMARY);
        robot.moveTo(handle.add(0, -40)).moveTo(handle.add(30, -60));
        robot.release(MouseButton.PRIMARY);
        assertThat(strokes()).isEqualTo(5);
        Sheet.Ink ink = (Sheet.Ink) reading.window().pad().getSheet();
        Node pad = robot.lookup("#pad").query();
        double scale = pad.getLayoutBounds().getHeight() / 400;
        double startY = ink.drawing().strokes().get(4).points().get(0).y();
        assertThat(startY * scale)
                .as("from where the mouse was pressed")
                .isCloseTo(pad.screenToLocal(handle).getY(), within(1.0));
    }

    @Test
    void theChosenDigitIsPutRight(FxRobot robot) throws Exception {
        write2026(robot);
        robot.type(KeyCode.DIGIT4);
        assertThat(new PersonalSet(folder.resolve(PersonalSet.FOLDER)).list().digits())
                .as("none is chosen")
                .isEmpty();
        robot.clickOn(cells(robot).get(3));
        robot.type(KeyCode.DIGIT4);
        awaitNumber("2024");
        ReadingWindow.await(() -> kept().equals(List.of(4)));
        assertThat(cells(robot).get(3).getAccessibleText()).isEqualTo("4, as you said, 4 of 4");
        robot.clickOn("#notice-action");
        awaitNumber("2026");
        ReadingWindow.await(() -> kept().isEmpty());
    }

    private List<Integer> kept() throws IOException {
        return new PersonalSet(folder.resolve(PersonalSet.FOLDER))
                .list().digits().stream().map(PersonalDigit::label).toList();
    }

    @Test
    void digitsAreSplitJoinedAndLeftOutAndThatIsUndone(FxRobot robot) throws TimeoutException {
        write2026(robot);
        PixelBox first = symbol(0).box();
        PixelBox second = symbol(1).box();
        robot.clickOn(cells(robot).get(0));
        robot.clickOn("#split");
        assertThat(said()).isEqualTo(Arrangement.NONE.with(Wish.SEVERAL_DIGITS, first));
        shortcut(robot, KeyCode.Z);
        assertThat(said()).isEqualTo(Arrangement.NONE);
        awaitNumber("2026");
        robot.clickOn(cells(robot).get(0));
        robot.type(KeyCode.J);
        assertThat(said()).isEqualTo(Arrangement.NONE.with(Wish.ONE_DIGIT, first.with(second)));
        shortcut(robot, KeyCode.Z);
        awaitNumber("2026");
        robot.clickOn(cells(robot).get(1));
        robot.clickOn("#leave-out");
        assertThat(said()).isEqualTo(Arrangement.NONE.with(Wish.LEFT_OUT, second));
        Parent out = robot.lookup(".left-out").match(Node::isVisible).query();
        robot.clickOn(out.lookup(".left-out-handle"));
        assertThat(said()).isEqualTo(Arrangement.NONE);
        awaitNumber("2026");
        assertThat(strokes()).isEqualTo(4);
    }

    @Test
    void theNumberIsCopied(FxRobot robot) throws TimeoutException {
        write2026(robot);
        shortcut(robot, KeyCode.C);
        assertThat(clipboard()).isEqualTo("2026");
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        robot.clickOn("#copy-number");
        assertThat(clipboard()).isEqualTo("2026");
    }

    private static String clipboard() {
        return Objects.requireNonNullElse(
                WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> Clipboard.getSystemClipboard().getString()),
                "");
    }

    @Test
    void theDigitsOfAPictureAreChosenByAClickAnywhereInTheirBoxes(FxRobot robot) throws TimeoutException {
        int width = 300;
        int height = 100;
        float[] pixels = new float[width * height];
        Arrays.fill(pixels, 1);
        for (int x : List.of(60, 150, 240)) {
            for (int y = 20; y < 80; y++) {
                Arrays.fill(pixels, y * width + x, y * width + x + 6, 0);
            }
        }
        robot.interact(
                () -> reading.window().pad().open(new Sheet.Picture(new GrayImage(width, height, pixels), "ones.png")));
        awaitNumber("111");
        List<Parent> boxes = boxes(robot);
        assertThat(boxes).hasSize(3);
        Node pad = robot.lookup("#pad").query();
        double scale = pad.getLayoutBounds().getWidth() / width;
        List<Double> centers = new ArrayList<>();
        for (Parent box : boxes) {
            centers.add(((Rectangle) box.lookup(".digit-box-frame"))
                    .getBoundsInParent()
                    .getCenterX());
        }
        assertThat(centers.get(0)).isCloseTo(63 * scale, within(5.0));
        assertThat(centers.get(2)).isCloseTo(243 * scale, within(5.0));
        robot.clickOn(boxes.get(2).lookup(".digit-box-frame"));
        assertThat(chosen(cells(robot))).containsExactly(false, false, true);
        assertThat(reading.window().pad().getSheet()).isInstanceOf(Sheet.Picture.class);
    }

    @Test
    void everyControlHasANameForScreenReadersWhileANumberIsShown(FxRobot robot) throws TimeoutException {
        write2026(robot);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000,
                        () -> AccessibleNames.missing(reading.stage().getScene().getRoot())))
                .isEmpty();
        assertThat(robot.lookup("#confidence").queryAs(Label.class).getText()).endsWith("%");
    }
}
