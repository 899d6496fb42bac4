package digitpad.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.Background;
import digitpad.model.network.DesignFolder;
import digitpad.model.network.Layer;
import digitpad.ui.AccessibleNames;
import digitpad.ui.WindowTest;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.settings.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class NetworkViewTest {
    private NetworkModel model;
    private Stage stage;

    @Start
    void open(Stage shown) throws IOException {
        stage = shown;
        DesignFolder designs = new DesignFolder(Files.createTempDirectory("digitpad-designs"));
        model = new NetworkModel(
                new DesignKeeper(designs, new NoticeModel(), new Background(Runnable::run, Runnable::run)));
        model.choose("two-block");
        NetworkDialogs dialogs =
                new NetworkDialogs(model, new FileChoosers(stage, new SimpleObjectProperty<>(Optional.empty())));
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        Scene scene = new Scene(new NetworkView(model, dialogs), 640, 700);
        scene.getStylesheets().setAll(Theme.LIGHT.sheets());
        stage.setScene(scene);
        // The stage is that of the test before.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
    }

    private void edit(FxRobot robot) {
        robot.interact(() -> model.editingProperty().set(true));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static LayerRow row(FxRobot robot, int number) {
        return robot.lookup(".layer-row").<LayerRow>queryAll().stream()
                .filter(row -> row.index() == number - 1)
                .findFirst()
                .orElseThrow();
    }

    private static Node in(FxRobot robot, int number, String name) {
        return robot.from(row(robot, number))
                .lookup((Node node) -> name.equals(node.getAccessibleText()))
                .query();
    }

    private List<Layer> layers() {
        return model.draftProperty().get().layers();
    }

    private static Layer pooling(int size) {
        return new Layer.Pooling(Layer.Pooling.Reduction.MAX, size);
    }

    @Test
    void theTableShowsEachLayerAndTheTotals(FxRobot robot) {
        assertThat(robot.lookup(".layer-table-row").queryAll()).hasSize(10);
        assertThat(robot.from(robot.lookup(".layer-table-foot").<Node>query())
                        .lookup(".label")
                        .<Label>queryAll())
                .extracting(Label::getText)
                .contains("225,034", "2,631,040");
        assertThat(robot.lookup(".layer-table-row").<Node>query().getAccessibleText())
                .isEqualTo("Layer 1: Convolution 32 kernels 3×3. Output 26×26×32, 320 parameters, 194,688"
                        + " multiply-adds.");
    }

    @Test
    void anotherNetworkIsChosenByTheKeyboard(FxRobot robot) {
        String before = model.chosenProperty().get().getName();
        robot.interact(() -> robot.lookup("#network").query().requestFocus());
        robot.type(KeyCode.UP);
        assertThat(model.chosenProperty().get().getName()).isNotEqualTo(before);
        assertThat(robot.lookup(".layer-table-row").queryAll()).hasSize(layers().size());
    }

    /** Ready to type over the number that is there; two clicks are a double click on a fast machine alone. */
    private static FxRobot over(FxRobot robot, Spinner<?> number) {
        robot.clickOn(number.getEditor()).interact(number.getEditor()::selectAll);
        return robot;
    }

    @Test
    void aTypedNumberOfKernelsChangesTheNetwork(FxRobot robot) {
        edit(robot);
        Spinner<?> kernels = (Spinner<?>) in(robot, 1, "Kernels");
        over(robot, kernels).write("48").type(KeyCode.ENTER);
        assertThat(layers().get(0)).isEqualTo(new Layer.Convolution(48, 3, 1, Layer.Padding.VALID));
        assertThat(kernels.isFocusWithin()).as("the keyboard's place").isTrue();
    }

    @Test
    void whatIsNoNumberIsPutBack(FxRobot robot) {
        edit(robot);
        Spinner<?> kernels = (Spinner<?>) in(robot, 1, "Kernels");
        over(robot, kernels).write("many").type(KeyCode.ENTER);
        assertThat(kernels.getEditor().getText()).isEqualTo("32");
        assertThat(remark(robot)).isEqualTo("“many” is no number: it stays 32.");
        over(robot, kernels).write("99999").type(KeyCode.TAB);
        assertThat(layers().get(0)).isEqualTo(new Layer.Convolution(4096, 3, 1, Layer.Padding.VALID));
        assertThat(remark(robot)).isEqualTo("“99999” is out of range: now 4096.");
        over(robot, kernels).write("16").type(KeyCode.TAB);
        assertThat(remark(robot)).isEmpty();
        over(robot, kernels).write("abc").type(KeyCode.TAB);
        assertThat(layers().get(0)).isEqualTo(new Layer.Convolution(16, 3, 1, Layer.Padding.VALID));
        assertThat(remark(robot)).as("told on leaving the field").isEqualTo("“abc” is no number: it stays 16.");
    }

    private static String remark(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.from(row(robot, 1))
                .lookup(".layer-remark")
                .queryAs(Label.class)
                .getText();
    }

    @Test
    void theArrowsOfANumberGoByPowersOfTwo(FxRobot robot) {
        edit(robot);
        robot.clickOn(((Spinner<?>) in(robot, 1, "Kernels")).getEditor()).type(KeyCode.UP);
        assertThat(layers().get(0)).isEqualTo(new Layer.Convolution(64, 3, 1, Layer.Padding.VALID));
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(layers().get(0)).isEqualTo(new Layer.Convolution(16, 3, 1, Layer.Padding.VALID));
    }

    @Test
    void whatIsImpossibleIsSaidBesideItsLayerAndMendingTakesItAway(FxRobot robot) {
        edit(robot);
        robot.interact(() -> model.replace(1, pooling(7)));
        assertThat(problems(robot))
                .containsExactly(
                        "Layer 5: Pooling needs a picture; here only 64 values without height and width are left."
                                + " Move it up to where there is a picture still.");
        assertThat(robot.lookup(".network-problem .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains("Layer 5 does not fit.");
        robot.interact(() -> model.replace(1, pooling(2)));
        assertThat(problems(robot)).isEmpty();
    }

    /** The problems in the rows, each with the number of its layer. */
    private static List<String> problems(FxRobot robot) {
        return robot.lookup(".layer-row").<LayerRow>queryAll().stream()
                .flatMap(row -> robot.from(row).lookup(".network-problem .label").<Label>queryAll().stream()
                        .map(label -> "Layer " + (row.index() + 1) + ": " + label.getText()))
                .toList();
    }

    @Test
    void theUpButtonMovesTheLayerAndKeepsTheKeyboardsPlace(FxRobot robot) {
        edit(robot);
        Layer pooling = layers().get(1);
        Node up = in(robot, 2, "Move up");
        robot.clickOn(up);
        assertThat(layers().get(0)).isEqualTo(pooling);
        assertThat(row(robot, 1).isFocusWithin()).isTrue();
    }

    @Test
    void keysMoveDuplicateRemoveAndUndo(FxRobot robot) {
        edit(robot);
        List<Layer> before = layers();
        robot.interact(() -> row(robot, 3).requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(layers()).isEqualTo(model.draftProperty().get().layers());
        assertThat(layers().get(1)).isEqualTo(before.get(2));
        assertThat(row(robot, 2).isFocused()).isTrue();
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        assertThat(layers()).hasSize(11);
        robot.type(KeyCode.DELETE);
        assertThat(layers()).hasSize(10);
        assertThat(row(robot, 3).isFocused()).isTrue();
        for (int times = 0; times < 3; times++) {
            robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        }
        assertThat(layers()).isEqualTo(before);
    }

    @Test
    void aLayerIsAddedBelowTheSelectedOne(FxRobot robot) {
        edit(robot);
        robot.interact(() -> row(robot, 1).requestFocus());
        robot.clickOn("#add-layer").clickOn("Batch normalisation");
        assertThat(layers().get(1)).isEqualTo(new Layer.BatchNormalization());
        assertThat(row(robot, 2).isFocused()).isTrue();
    }

    @Test
    void withoutASelectionALayerIsAddedBeforeTheLast(FxRobot robot) {
        edit(robot);
        robot.clickOn("#add-layer").clickOn("Average pooling");
        assertThat(layers().get(9)).isEqualTo(new Layer.Pooling(Layer.Pooling.Reduction.AVERAGE, 2));
    }

    @Test
    void aRowIsDraggedToAnotherPlace(FxRobot robot) {
        edit(robot);
        Layer first = layers().get(0);
        robot.moveTo(row(robot, 1).grip()).press(MouseButton.PRIMARY);
        robot.moveTo(row(robot, 3).grip()).moveBy(0, 60).release(MouseButton.PRIMARY);
        assertThat(layers().get(2)).isEqualTo(first);
    }

    @Test
    @SuppressWarnings("unchecked")
    void undoingShowsTheFormerSizes(FxRobot robot) {
        edit(robot);
        ChoiceBox<Layer.Padding> padding = (ChoiceBox<Layer.Padding>) in(robot, 1, "Padding");
        robot.interact(() -> padding.setValue(Layer.Padding.SAME));
        assertThat(layers().get(0)).isEqualTo(new Layer.Convolution(32, 3, 1, Layer.Padding.SAME));
        robot.clickOn("#network-undo");
        assertThat(padding.getValue()).isEqualTo(Layer.Padding.VALID);
    }

    @Test
    void aTypedNameRenamesTheDesign(FxRobot robot) {
        edit(robot);
        robot.interact(() -> model.remove(8));
        robot.clickOn("#network-name").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.write("quick").type(KeyCode.ENTER);
        assertThat(model.chosenProperty().get().getName()).isEqualTo("quick");
    }

    @Test
    void anEmptyDesignSaysHowToBegin(FxRobot robot) {
        edit(robot);
        robot.interact(() -> {
            while (!layers().isEmpty()) {
                model.remove(0);
            }
        });
        assertThat(robot.lookup(".layer-empty").query().isVisible()).isTrue();
        robot.clickOn("#add-layer").clickOn("Dense");
        assertThat(layers()).containsExactly(new Layer.Dense(128));
        assertThat(robot.lookup(".layer-empty").query().isVisible()).isFalse();
    }

    @Test
    void everyControlHasANameForScreenReaders(FxRobot robot) {
        edit(robot);
        assertThat(WaitForAsyncUtils.waitForAsyncFx(
                        5000, () -> AccessibleNames.missing(stage.getScene().getRoot())))
                .isEmpty();
    }
}
