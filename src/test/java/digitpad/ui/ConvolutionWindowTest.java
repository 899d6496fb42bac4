package digitpad.ui;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.explanation.RandomNetworks;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.model.ModelFile;
import digitpad.model.StoredNetwork;
import digitpad.model.network.Layer.Convolution;
import digitpad.model.network.Layer.Padding;
import digitpad.model.network.NetworkDescription;
import digitpad.model.network.Presets;
import digitpad.nd4j.TestNetworks;
import digitpad.ui.figure.FigurePane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The convolutions of the bundled network and the playground, on a digit that was drawn. */
@WindowTest
class ConvolutionWindowTest {
    private static final Pattern PLACE = Pattern.compile("lands in row (\\d+), column (\\d+) of");

    @TempDir
    private Path folder;

    private ReadingWindow reading;

    @Start
    void open(Stage stage) throws IOException {
        reading = ReadingWindow.open(stage, ReadingWindow.newFolder());
    }

    @BeforeEach
    void openTab(FxRobot robot) throws TimeoutException {
        reading.awaitNetwork();
        ReadingWindow.showPanel(robot);
        TabPane tabs = robot.lookup("#network-tabs").queryAs(TabPane.class);
        robot.interact(() -> tabs.getTabs().stream()
                .filter(tab -> tab.getId().equals("tab-inside"))
                .forEach(tabs.getSelectionModel()::select));
        robot.interact(() ->
                robot.lookup("#inside-group-pixels").queryAs(ToggleButton.class).fire());
    }

    @AfterEach
    void close() {
        reading.close();
    }

    private static void drawSeven(FxRobot robot) {
        robot.moveTo("#pad").moveBy(-60, -80).press(MouseButton.PRIMARY);
        robot.moveBy(60, 0).moveBy(60, 0).moveBy(-30, 70).moveBy(-30, 80).release(MouseButton.PRIMARY);
    }

    private static void press(FxRobot robot, String id) {
        ToggleButton button = robot.lookup("#" + id).queryAs(ToggleButton.class);
        robot.interact(button::fire);
    }

    private static void openPage(FxRobot robot, String page) throws TimeoutException {
        press(robot, page + "-button");
        drawSeven(robot);
        awaitFigure(robot, page, is -> !is.numbers().isEmpty());
    }

    private static Figure awaitFigure(FxRobot robot, String page, Predicate<Figure> wanted) throws TimeoutException {
        ReadingWindow.await(() -> pane(robot, page).figure().filter(wanted).isPresent());
        return pane(robot, page).figure().orElseThrow();
    }

    private static FigurePane pane(FxRobot robot, String page) {
        return robot.lookup("#" + page + "-picture").queryAs(FigurePane.class);
    }

    private static String words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#inside-words").queryAs(Label.class).getText();
    }

    private static int[] place(FxRobot robot) {
        Matcher place = PLACE.matcher(words(robot));
        assertThat(place.find()).as(words(robot)).isTrue();
        return new int[] {Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2))};
    }

    /** Where a cell of a grid lies on the screen, in the figure that is shown. */
    private static Point2D cell(FxRobot robot, String page, String grid, int row, int column) {
        Spot spot = pane(robot, page).figure().orElseThrow().spots().stream()
                .filter(is -> is.target().equals(new Target.OfGrid(grid)))
                .findFirst()
                .orElseThrow();
        return pane(robot, page)
                .localToScreen(
                        spot.x() + (column + 0.5) * spot.width() / spot.columns(),
                        spot.y() + (row + 0.5) * spot.height() / spot.rows());
    }

    @Test
    void withoutADigitThereIsAHint(FxRobot robot) throws TimeoutException {
        press(robot, "inside-convolution-button");
        ReadingWindow.await(() -> trouble(robot, "inside-convolution").startsWith("Draw a digit on the pad"));
        press(robot, "inside-playground-button");
        ReadingWindow.await(() -> trouble(robot, "inside-playground").startsWith("Draw a digit on the pad"));
    }

    private static String trouble(FxRobot robot, String page) {
        return robot.lookup("#" + page + "-trouble").queryAs(Label.class).getText();
    }

    @Test
    void theWindowIsPressedDraggedSteppedAndMovedByArrows(FxRobot robot) throws TimeoutException {
        openPage(robot, "inside-convolution");
        robot.moveTo(cell(robot, "inside-convolution", "output", 9, 12)).press(MouseButton.PRIMARY);
        assertThat(place(robot)).containsExactly(10, 13);
        robot.release(MouseButton.PRIMARY);
        // The padded digit has a row of zeros before its first: there the middle of the window lies on what is pressed.
        robot.moveTo(cell(robot, "inside-convolution", "input", 6, 8)).press(MouseButton.PRIMARY);
        assertThat(place(robot)).containsExactly(6, 8);
        robot.moveTo(cell(robot, "inside-convolution", "input", 7, 15));
        assertThat(place(robot)).containsExactly(7, 15);
        robot.release(MouseButton.PRIMARY);
        robot.clickOn("#inside-convolution-step");
        assertThat(place(robot)).containsExactly(7, 16);
        robot.interact(() -> pane(robot, "inside-convolution").requestFocus());
        robot.type(KeyCode.DOWN).type(KeyCode.LEFT).type(KeyCode.LEFT);
        assertThat(place(robot)).containsExactly(8, 14);
        assertThat(words(robot)).contains("rows 7 to 9 and columns 13 to 15 of the digit");
    }

    @Test
    void itPlaysUntilItIsPausedOrOutOfSight(FxRobot robot) throws TimeoutException {
        openPage(robot, "inside-convolution");
        ToggleButton play = robot.lookup("#inside-convolution-play").queryAs(ToggleButton.class);
        robot.clickOn(play);
        assertThat(play.getText()).isEqualTo("Pause");
        int[] first = place(robot);
        ReadingWindow.await(() -> place(robot)[1] > first[1] + 4);
        awaitFigure(robot, "inside-convolution", ConvolutionWindowTest::isPartlyCovered);
        robot.clickOn(play);
        assertThat(play.getText()).isEqualTo("Play");
        int[] paused = place(robot);
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        assertThat(place(robot)).isEqualTo(paused);
        robot.clickOn(play);
        press(robot, "inside-playground-button");
        assertThat(play.isSelected()).isFalse();
        press(robot, "inside-convolution-button");
        drawSeven(robot);
        robot.clickOn(play);
        robot.interact(() -> reading.window().pad().clear());
        ReadingWindow.await(() -> !play.isSelected());
    }

    /** Values that have not landed yet lie under as many fills. */
    private static boolean isPartlyCovered(Figure figure) {
        return figure.marks().stream().filter(FigureMark.Fill.class::isInstance).count() > 50;
    }

    @Test
    @SuppressWarnings("unchecked")
    void aLaterLayerAddsWhatItsInputMapsGive(FxRobot robot) throws TimeoutException {
        openPage(robot, "inside-convolution");
        ChoiceBox<Integer> layers = layers(robot);
        assertThat(layers.getItems()).containsExactly(0, 3, 7, 10, 14, 17);
        robot.interact(() -> layers.setValue(3));
        awaitFigure(robot, "inside-convolution", is -> is.words().contains("all 16 input maps"));
        Spinner<Integer> kernel = robot.lookup("#inside-convolution-kernel").queryAs(Spinner.class);
        robot.clickOn(kernel.getEditor()).interact(kernel.getEditor()::selectAll);
        robot.write("99").type(KeyCode.ENTER);
        assertThat(robot.lookup("#inside-convolution-kernel-problem")
                        .queryAs(Label.class)
                        .getText())
                .isEqualTo("“99” is no kernel from 1 to 32: it stays 1.");
        assertThat(kernel.getEditor().getText()).isEqualTo("1");
        robot.interact(kernel.getEditor()::selectAll);
        robot.write("20").type(KeyCode.ENTER);
        assertThat(words(robot)).startsWith("Kernel 20 of 32");
        assertThat(robot.lookup("#inside-convolution-kernel-problem").query().isVisible())
                .isFalse();
        robot.interact(() -> layers.setValue(17));
        assertThat(words(robot)).startsWith("Kernel 1 of 128").contains("all 128 input maps");
    }

    @Test
    void aWeightIsTypedOverAndTheResultFollows(FxRobot robot) throws TimeoutException {
        openPage(robot, "inside-playground");
        press(robot, "inside-playground-identity");
        assertThat(words(robot)).startsWith("Identity.");
        TextField middle = robot.lookup("#inside-playground-weight-5").queryAs(TextField.class);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(middle.getText()).isEqualTo("1");
        focus(robot, middle);
        robot.write("-2,5").type(KeyCode.TAB);
        assertThat(words(robot)).startsWith("Your own kernel.");
        assertThat(middle.getText()).isEqualTo("−2.50");
        Node next = robot.lookup("#inside-playground-weight-6").query();
        assertThat(next.isFocused()).as("the next cell").isTrue();
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.DOWN);
        assertThat(((TextField) next).getText()).isEqualTo("0.10");
        robot.write("much").type(KeyCode.ENTER);
        assertThat(remark(robot)).isEqualTo("“much” is no weight from −99 to 99: it stays 0.10.");
        robot.write("3").type(KeyCode.ENTER);
        assertThat(remark(robot)).isEmpty();
        Figure figure = awaitFigure(robot, "inside-playground", is -> weights(is)[5] == 3);
        assertThat(weights(figure)).containsExactly(0, 0, 0, 0, -2.5f, 3, 0, 0, 0);
        press(robot, "inside-playground-outline");
        press(robot, "inside-playground-own");
        awaitFigure(robot, "inside-playground", is -> weights(is)[4] == -2.5f);
    }

    private static void focus(FxRobot robot, Node field) {
        robot.interact(field::requestFocus);
    }

    private static String remark(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#inside-playground-remark").queryAs(Label.class).getText();
    }

    private static float[] weights(Figure figure) {
        return figure.numbers().stream()
                .filter(numbers -> numbers.name().equals("weights of the kernel"))
                .findFirst()
                .orElseThrow()
                .values();
    }

    @Test
    void theFieldsLieOnTheCellsOfTheKernel(FxRobot robot) throws TimeoutException {
        openPage(robot, "inside-playground");
        choose(robot, "size", 2);
        awaitFigure(robot, "inside-playground", is -> weights(is).length == 49);
        WaitForAsyncUtils.waitForFxEvents();
        for (int number : new int[] {1, 7, 25, 49}) {
            TextField field =
                    robot.lookup("#inside-playground-weight-" + number).queryAs(TextField.class);
            Point2D cell = cell(robot, "inside-playground", "kernel", (number - 1) / 7, (number - 1) % 7);
            assertThat(field.localToScreen(field.getWidth() / 2, field.getHeight() / 2)
                            .distance(cell))
                    .as("field " + number)
                    .isLessThan(2);
        }
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String box, int number) {
        ChoiceBox<String> choice = robot.lookup("#inside-playground-" + box).queryAs(ChoiceBox.class);
        robot.interact(() -> choice.getSelectionModel().select(number));
    }

    @Test
    void sizeStridePaddingAndReluAreThoseOfTheResult(FxRobot robot) throws TimeoutException {
        openPage(robot, "inside-playground");
        press(robot, "inside-playground-vertical-edge");
        choose(robot, "size", 1);
        choose(robot, "stride", 2);
        choose(robot, "padding", 1);
        robot.clickOn("#inside-playground-relu");
        Figure figure = awaitFigure(robot, "inside-playground", is -> is.numbers().stream()
                .anyMatch(numbers -> numbers.name().equals("after ReLU")));
        FigureMark.Numbers result = figure.numbers().stream()
                .filter(numbers -> numbers.name().equals("result"))
                .findFirst()
                .orElseThrow();
        assertThat(result.rows()).isEqualTo(8);
        assertThat(result.columns()).isEqualTo(8);
        assertThat(words(robot)).startsWith("Vertical edge.").contains("stride 3");
        ToggleButton play = robot.lookup("#inside-playground-play").queryAs(ToggleButton.class);
        robot.interact(play::fire);
        String before = words(robot);
        ReadingWindow.await(() -> !words(robot).equals(before));
        robot.interact(play::fire);
    }

    /** Has another network looked into, as if a file had been opened. */
    private void swap(FxRobot robot, NetworkDescription description) throws IOException {
        StoredNetwork other = RandomNetworks.of(description, 3);
        Path file = folder.resolve(description.name() + ".safetensors");
        ModelFile.write(file, other.card(), other.tensors());
        robot.interact(() -> reading.window().reading().modelReady(other.card(), Optional.of(file)));
    }

    @Test
    void anotherNetworkWhileItPlaysHasItsOwnKernels(FxRobot robot) throws IOException, TimeoutException {
        openPage(robot, "inside-convolution");
        Spinner<?> kernel = robot.lookup("#inside-convolution-kernel").queryAs(Spinner.class);
        robot.interact(() -> kernel.increment(14));
        assertThat(words(robot)).startsWith("Kernel 15 of 16");
        ToggleButton play = robot.lookup("#inside-convolution-play").queryAs(ToggleButton.class);
        robot.interact(play::fire);
        swap(robot, Presets.named(Presets.LENET5));
        ReadingWindow.await(() -> words(robot).startsWith("Kernel 6 of 6"));
        swap(
                robot,
                TestNetworks.network(
                        "wide",
                        new Convolution(512, 7, 4, Padding.SAME),
                        new Convolution(40, 1, 4, Padding.SAME),
                        new Convolution(3, 1, 3, Padding.VALID)));
        ReadingWindow.await(() -> words(robot).startsWith("Kernel 6 of 512"));
        ChoiceBox<Integer> layers = layers(robot);
        robot.interact(() -> layers.setValue(2));
        ReadingWindow.await(() -> words(robot).contains("row 1, column 1 of output map 1"));
        robot.interact(play::fire);
        ReadingWindow.await(() -> !play.isSelected());
    }

    @Test
    void aNetworkWithoutConvolutionLeadsToThePlayground(FxRobot robot) throws IOException, TimeoutException {
        openPage(robot, "inside-convolution");
        ToggleButton play = robot.lookup("#inside-convolution-play").queryAs(ToggleButton.class);
        robot.interact(play::fire);
        swap(robot, Presets.named(Presets.DENSE));
        ReadingWindow.await(() -> trouble(robot, "inside-convolution").startsWith("This network has no convolution"));
        assertThat(play.isSelected()).isFalse();
        press(robot, "inside-playground-button");
        assertThat(words(robot)).startsWith("Horizontal edge.");
    }

    @SuppressWarnings("unchecked")
    private static ChoiceBox<Integer> layers(FxRobot robot) {
        return robot.lookup("#inside-convolution-layer").queryAs(ChoiceBox.class);
    }
}
