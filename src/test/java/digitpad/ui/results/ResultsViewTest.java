package digitpad.ui.results;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.training.evaluation.ScriptedReadings;
import digitpad.ui.Legibility;
import digitpad.ui.WindowTest;
import digitpad.ui.settings.Theme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Application;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class ResultsViewTest {
    private static final ScriptedReadings SIX_DIGITS = new ScriptedReadings()
            .add(4, 9, 0.5)
            .add(9, 4, 0.95)
            .add(4, 9, 0.9)
            .add(4, 4, 0.99)
            .add(4, 9, 0.75)
            .add(3, 3, 0.8);

    private final ResultsModel model = new ResultsModel(new Background(Runnable::run, Runnable::run));
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        Scene scene = new Scene(new ResultsView(model), 760, 760);
        scene.getStylesheets().setAll(Theme.LIGHT.sheets());
        stage.setScene(scene);
        // The stage is that of the test before.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private void show(FxRobot robot, ScriptedEpochs run) {
        robot.interact(() -> model.show(run));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void showSixDigits(FxRobot robot) {
        show(robot, new ScriptedEpochs().with(1, SIX_DIGITS));
    }

    /** The tiles on show, from left to right and top to bottom. */
    private static List<String> tiles(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#gallery-sheet .digit-tile").queryAll().stream()
                .filter(tile -> tile.getScene() != null && tile.isVisible())
                .sorted(Comparator.comparingDouble(
                                (Node tile) -> tile.localToScene(0, 0).getY())
                        .thenComparingDouble(tile -> tile.localToScene(0, 0).getX()))
                .map(Node::getId)
                .toList();
    }

    /** The gallery lays its tiles out some pulses after the click on their cell. */
    private static void clickOnTile(FxRobot robot, String query) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(query).tryQuery().isPresent());
        robot.clickOn(query);
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).queryAs(Label.class).getText();
    }

    private static boolean isShown(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void everyFigureIsLegible(FxRobot robot) {
        showSixDigits(robot);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(20_000, () -> Legibility.faint(stage.getScene())))
                .isEmpty();
    }

    @Test
    void withoutANetworkItSaysWhatToDo(FxRobot robot) {
        assertThat(robot.lookup(".results-message").queryAll().stream()
                        .filter(ResultsViewTest::isShown)
                        .map(message -> ((Labeled) message).getText()))
                .containsExactly("Train or open a network to see how well it reads");
    }

    @Test
    void theFiguresOfTheLastEpochAreShown(FxRobot robot) {
        show(robot, ScriptedEpochs.improving(3));
        robot.interact(() -> model.wishEpoch(2));
        assertThat(text(robot, "#results-accuracy")).isEqualTo("90.00 %");
        assertThat(text(robot, "#results-errors"))
                .isEqualTo("1 error in 10 digits of the validation part, after epoch 2");
    }

    @Test
    void aClickOnACellLeadsToItsDigitsTheMostConfidentlyWrongFirst(FxRobot robot) {
        showSixDigits(robot);
        robot.clickOn("#confusion-4-9");
        assertThat(text(robot, "#gallery-title")).isEqualTo("4 read as 9");
        assertThat(tiles(robot)).containsExactly("digit-2", "digit-4", "digit-0");
    }

    @Test
    void aClickOnTheDiagonalLeadsToWhatWasReadRight(FxRobot robot) {
        showSixDigits(robot);
        robot.clickOn("#confusion-4-4");
        assertThat(tiles(robot)).containsExactly("digit-3");
    }

    @Test
    void aClickOnADigitShowsItLargeWithItsProbabilities(FxRobot robot) throws TimeoutException {
        showSixDigits(robot);
        robot.clickOn("#confusion-4-9");
        clickOnTile(robot, "#digit-4");
        assertThat(Objects.requireNonNull(robot.lookup("#gallery-digit").query().getAccessibleText()))
                .isEqualTo("A 4 read as 9, 75.0 % sure");
        assertThat(robot.lookup(".digit-detail .bar-row").queryAll().stream().map(Node::getAccessibleText))
                .hasSize(10)
                .contains("9: 75.0 %", "4: 2.8 %");
    }

    @Test
    void theKeyboardGoesToACellAndItsDigitsAndBack(FxRobot robot) {
        showSixDigits(robot);
        robot.interact(() -> robot.lookup("#confusion-4-8").query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.ENTER);
        robot.type(KeyCode.RIGHT);
        assertThat(model.selectedProperty().get()).hasValue(4);
        robot.type(KeyCode.END);
        assertThat(model.selectedProperty().get()).hasValue(0);
        robot.type(KeyCode.ESCAPE);
        assertThat(model.galleryProperty().get()).isEmpty();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("confusion-4-9");
    }

    @Test
    void aGalleryThatAnotherEpochEmptiesSaysSoAndKeepsTheKeyboard(FxRobot robot) {
        show(robot, ScriptedEpochs.improving(2));
        robot.interact(() -> model.wishEpoch(1));
        robot.clickOn("#confusion-4-9");
        robot.interact(() -> model.wishEpoch(2));
        assertThat(tiles(robot)).isEmpty();
        assertThat(robot.lookup("#gallery-sheet .quiet").queryAll().stream()
                        .filter(ResultsViewTest::isShown)
                        .map(message -> ((Labeled) message).getText()))
                .containsExactly(
                        "There are no digits here any more: the network of this epoch reads them differently.");
        robot.type(KeyCode.ESCAPE);
        assertThat(model.galleryProperty().get()).isEmpty();
    }

    @Test
    void whatIsPointedAtIsASentence(FxRobot robot) {
        showSixDigits(robot);
        robot.moveTo("#confusion-9-4");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, ".confusion-sentence")).isEqualTo("1 of 1 nines was read as 4 (100.0\u00a0%)");
    }

    @Test
    void theCommonestErrorsAreRankedInWordsAndLeadToTheirCell(FxRobot robot) {
        showSixDigits(robot);
        assertThat(robot.lookup(".confusion-line").queryAll().stream().map(line -> ((Labeled) line).getText()))
                .containsExactly("4 read as 9: 3 times, 75.0 % of all 4s", "9 read as 4: once, 100.0 % of all 9s");
        robot.clickOn("9 read as 4: once, 100.0 % of all 9s");
        assertThat(model.galleryProperty().get().map(Gallery::cell)).hasValue(new MatrixCell(9, 4));
    }

    @Test
    void arrowsOnTheSliderMoveThroughTheEpochs(FxRobot robot) {
        ScriptedEpochs run = ScriptedEpochs.improving(3);
        show(robot, run);
        robot.interact(() -> robot.lookup("#results-epoch").query().requestFocus());
        robot.type(KeyCode.LEFT);
        assertThat(model.epochProperty().get()).isEqualTo(2);
        assertThat(robot.lookup("#results-epoch").query().getAccessibleText())
                .isEqualTo("Epoch 2 of 3, accuracy 90.00 %");
    }

    @Test
    void showingARunReadsItsLastEpochAlone(FxRobot robot) {
        ScriptedEpochs run = ScriptedEpochs.improving(3).offering("MNIST test");
        show(robot, new ScriptedEpochs().with(1, SIX_DIGITS).offering("photographs"));
        show(robot, run);
        assertThat(run.asked).containsExactly("3 on validation part");
    }

    @Test
    void oneEpochNeedsNoSlider(FxRobot robot) {
        showSixDigits(robot);
        assertThat(isShown(robot.lookup("#results-epoch").query())).isFalse();
    }

    @Test
    void anotherDataSetIsChosen(FxRobot robot) {
        show(robot, new ScriptedEpochs().with(1, SIX_DIGITS).offering("MNIST test"));
        robot.clickOn("#results-data").type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(model.dataProperty().get()).isEqualTo("MNIST test");
    }

    @Test
    void ofAThousandDigitsOnlyThoseInSightAreMade(FxRobot robot) {
        show(robot, new ScriptedEpochs().with(1, new ScriptedReadings().add(1000, 1, 1, 0.9)));
        robot.clickOn("#confusion-1-1");
        assertThat(tiles(robot)).hasSizeBetween(20, 120);
        robot.type(KeyCode.END);
        assertThat(tiles(robot)).contains("digit-999").hasSizeBetween(20, 120);
        assertThat(sceneBounds(robot.lookup("#gallery-sheet").query())
                        .contains(sceneBounds(robot.lookup("#digit-999").query())))
                .isTrue();
    }

    @Test
    void theBinsOfTheCalibrationPlotAreTold(FxRobot robot) {
        showSixDigits(robot);
        robot.interact(() -> robot.lookup("#reliability").query().requestFocus());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, ".calibration-sentence").replace('\u00a0', ' '))
                .isEqualTo("It was 93–100 % sure of 2 digits (mean 97.0 %), and 50.0 % of them were right");
        robot.type(KeyCode.LEFT);
        assertThat(text(robot, ".calibration-sentence")).startsWith("It was 87–93");
    }

    @Test
    void whatGetsTheKeyboardIsScrolledIntoSight(FxRobot robot) {
        showSixDigits(robot);
        Node plot = robot.lookup("#reliability").query();
        Node overview = robot.lookup(".results-overview").query();
        assertThat(sceneBounds(overview).contains(sceneBounds(plot))).isFalse();
        robot.interact(plot::requestFocus);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sceneBounds(overview).contains(sceneBounds(plot))).isTrue();
    }

    private static Bounds sceneBounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void everythingThatTheKeyboardReachesHasAName(FxRobot robot) {
        show(robot, ScriptedEpochs.improving(3).offering("MNIST test"));
        List<String> nameless = new ArrayList<>();
        robot.lookup((Node node) -> node.isFocusTraversable() && isShown(node)).queryAll().stream()
                .filter(node -> node.getAccessibleText() == null
                        || node.getAccessibleText().isBlank())
                .forEach(node -> nameless.add(node.toString()));
        assertThat(nameless).isEmpty();
    }
}
