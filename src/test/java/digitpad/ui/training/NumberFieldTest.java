package digitpad.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.Styles;
import digitpad.model.network.Presets;
import digitpad.ui.WindowTest;
import digitpad.ui.help.Term;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@WindowTest
class NumberFieldTest {
    private final PlanModel plan = new PlanModel(Presets.TWO_BLOCK);
    private Stage stage;

    @Start
    void open(Stage shown) {
        stage = shown;
        stage.setScene(new Scene(
                new HBox(
                        new NumberField("Epochs", Term.EPOCH, "epochs", plan.epochs(), "how many"),
                        new NumberField("Seed", Term.SEED, "seed", plan.seed(), "which")),
                500,
                200));
        stage.show();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    private static void retype(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup("#epochs").queryAs(TextField.class).selectAll());
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Label problem(FxRobot robot) {
        return robot.lookup("#epochs-problem").queryAs(Label.class);
    }

    @Test
    void whatIsNoNumberIsToldAtItsFieldWhenThatIsLeft(FxRobot robot) {
        TextField epochs = robot.lookup("#epochs").queryAs(TextField.class);
        robot.clickOn(epochs);
        retype(robot, "abc");
        assertThat(problem(robot).isVisible()).as("while somebody types").isFalse();
        robot.type(KeyCode.TAB);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problem(robot).isVisible()).isTrue();
        assertThat(problem(robot).getText()).isEqualTo("The number of epochs must be a whole number, not \"abc\".");
        assertThat(epochs.getText()).isEqualTo("abc");
        assertThat(epochs.getPseudoClassStates()).contains(Styles.STATE_DANGER);
        assertThat(robot.lookup("#seed-problem").query().isVisible()).isFalse();

        robot.clickOn(epochs);
        retype(robot, "7");
        assertThat(problem(robot).isVisible()).as("at once, when it is mended").isFalse();
        assertThat(epochs.getPseudoClassStates()).doesNotContain(Styles.STATE_DANGER);
    }

    @Test
    void enterTellsAsWell(FxRobot robot) {
        robot.clickOn("#epochs");
        retype(robot, "0");
        robot.type(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(problem(robot).getText()).isEqualTo("The epochs must be from 1 to 10000, not 0.");
    }
}
