package digitpad.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.image.DigitImage;
import digitpad.ui.WindowTest;
import digitpad.ui.settings.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The grid of digits by mouse and keyboard, of 70,000 digits unless a test shows others. */
@WindowTest
class GridSheetTest {
    private static final int MANY = 70_000;
    private static final int COLUMNS = 8;

    /** More than are seen in six rows, far fewer than there are. */
    private static final int MOST_MADE = 80;

    private static final int OUT_OF_SIGHT = -1;

    private final Several selection = new Several();
    private Stage stage;
    private GridSheet<Integer> sheet;

    /** Several digits. */
    private static final class Several implements GridSelection<Integer> {
        private final ObjectProperty<Set<Integer>> selected = new SimpleObjectProperty<>(Set.of());
        private final ObjectProperty<Optional<Integer>> current = new SimpleObjectProperty<>(Optional.empty());
        private int beginning;

        private void set(Set<Integer> digits, Optional<Integer> at) {
            selected.set(digits);
            current.set(at);
        }

        @Override
        public ObservableValue<Optional<Integer>> currentProperty() {
            return current;
        }

        @Override
        public ObservableValue<Set<Integer>> selectedProperty() {
            return selected;
        }

        @Override
        public void choose(Integer digit) {
            beginning = digit;
            set(Set.of(digit), Optional.of(digit));
        }

        @Override
        public void toggle(Integer digit) {
            Set<Integer> changed = new TreeSet<>(selected.get());
            if (!changed.remove(digit)) {
                changed.add(digit);
            }
            set(changed, Optional.of(digit));
        }

        @Override
        public void extendTo(Integer digit) {
            set(
                    IntStream.rangeClosed(Math.min(beginning, digit), Math.max(beginning, digit))
                            .boxed()
                            .collect(Collectors.toSet()),
                    Optional.of(digit));
        }

        @Override
        public void chooseAll(List<Integer> digits) {
            set(Set.copyOf(digits), Optional.of(digits.get(0)));
        }

        @Override
        public void none() {
            set(Set.of(), Optional.empty());
        }
    }

    @Start
    void open(Stage shown) {
        stage = shown;
        Application.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        sheet = new GridSheet<>("sheet", TileSize.SMALL, selection, "Nothing.");
        sheet.show(even(MANY, 0));
        StackPane root = new StackPane(sheet);
        root.setPadding(new Insets(20));
        root.setStyle("-fx-background-color: white");
        Scene scene =
                new Scene(root, 40 + COLUMNS * TileSize.SMALL.width() + 40, 40 + 12 + 5.5 * TileSize.SMALL.height());
        scene.getStylesheets().setAll("/digitpad/ui/window.css", "/digitpad/ui/" + Theme.LIGHT.colours());
        stage.setScene(scene);
        // The stage is that of the test before.
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.sizeToScene();
        stage.show();
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> stage.hide());
    }

    /** So many digits, each filled evenly with as many 255ths of ink as its position and {@code more} say. */
    private static GridContent<Integer> even(int count, int more) {
        return GridContent.of(IntStream.range(0, count).boxed().toList(), position -> {
            float[] ink = new float[DigitImage.AREA];
            Arrays.fill(ink, (position + more) % 256 / 255f);
            return new TileFace("tile-" + position, () -> ink, List.of(), position % 2 == 1, "digit " + position);
        });
    }

    /** The tiles on show, row by row. */
    private static List<Node> tiles(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(".digit-tile").queryAll().stream()
                .filter(Node::isVisible)
                .sorted(Comparator.comparingDouble(Node::getLayoutY).thenComparingDouble(Node::getLayoutX))
                .toList();
    }

    private static Node tile(FxRobot robot, int position) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#tile-" + position).query();
    }

    /** Ink in the middle of a tile, in 255ths. */
    private static int ink(Node tile) {
        ImageView surface = (ImageView) tile.getParent().lookup(".ink-surface");
        int x = (int) (tile.getLayoutX() + TileSize.SMALL.width() / 2 - surface.getLayoutX());
        int y = (int) (tile.getLayoutY() + TileSize.SMALL.width() / 2 - surface.getLayoutY());
        boolean inSight = y < surface.getImage().getHeight();
        return inSight ? surface.getImage().getPixelReader().getArgb(x, y) >>> 24 : OUT_OF_SIGHT;
    }

    private static boolean has(Node tile, String pseudoClass) {
        Set<PseudoClass> states = tile.getPseudoClassStates();
        return states.contains(PseudoClass.getPseudoClass(pseudoClass));
    }

    private static boolean isWithin(Node inner, Node outer) {
        Bounds bounds = outer.localToScene(outer.getLayoutBounds());
        return bounds.contains(inner.localToScene(inner.getLayoutBounds()));
    }

    private void press(FxRobot robot, KeyCode modifier, KeyCode key) {
        robot.press(modifier).type(key).release(modifier);
    }

    @Test
    void ofVeryManyDigitsOnlyThoseInSightAreMade(FxRobot robot) {
        assertThat(tiles(robot)).hasSizeBetween(5 * COLUMNS, MOST_MADE);
        robot.clickOn(tile(robot, 3)).type(KeyCode.END);
        assertThat(tiles(robot)).hasSizeBetween(4 * COLUMNS, MOST_MADE);
        assertThat(isWithin(tile(robot, MANY - 1), sheet)).isTrue();
        assertThat(robot.lookup(".digit-tile").queryAll()).hasSizeLessThan(MOST_MADE);
    }

    @Test
    void theDigitsSeenAreThoseOfTheScrolledRows(FxRobot robot) {
        for (int page = 0; page < 4; page++) {
            robot.interact(() -> sheet.setVvalue(sheet.getVvalue() + 0.0007));
            List<Node> shown = tiles(robot);
            int first = Integer.parseInt(shown.get(0).getId().substring("tile-".length()));
            for (int i = 0; i < shown.size(); i++) {
                assertThat(shown.get(i).getId()).isEqualTo("tile-" + (first + i));
                assertThat(ink(shown.get(i)))
                        .isIn((first + i) % 256, i < 5 * COLUMNS ? (first + i) % 256 : OUT_OF_SIGHT);
                assertThat(has(shown.get(i), "wrong")).isEqualTo((first + i) % 2 == 1);
            }
            assertThat(first).isPositive();
        }
    }

    @Test
    void whatReachesBeyondTheEdgesIsCutOff(FxRobot robot) {
        robot.interact(() -> sheet.show(even(MANY, 200)));
        robot.interact(() -> sheet.setVvalue(25 / (MANY / COLUMNS * TileSize.SMALL.height())));
        assertThat(tiles(robot).get(0).getLayoutY()).isZero();
        WritableImage seen =
                WaitForAsyncUtils.waitForAsyncFx(20_000, () -> stage.getScene().snapshot(null));
        for (int x = 0; x < seen.getWidth(); x++) {
            for (int y : new int[] {0, 10, 19, (int) seen.getHeight() - 18, (int) seen.getHeight() - 1}) {
                assertThat(seen.getPixelReader().getColor(x, y)).isEqualTo(Color.WHITE);
            }
        }
    }

    @Test
    void whatWasShownBeforeIsGone(FxRobot robot) {
        robot.interact(() -> sheet.show(even(3, 100)));
        assertThat(tiles(robot)).extracting(Node::getId).containsExactly("tile-0", "tile-1", "tile-2");
        assertThat(tiles(robot)).extracting(GridSheetTest::ink).containsExactly(100, 101, 102);
        robot.interact(() -> sheet.show(even(0, 0)));
        assertThat(tiles(robot)).isEmpty();
        assertThat(robot.lookup("#sheet .quiet").queryAs(Label.class).getText()).isEqualTo("Nothing.");
        assertThat(robot.lookup("#sheet .quiet").query().isVisible()).isTrue();
        assertThat(sheet.isFocusTraversable()).isFalse();
        robot.interact(() -> sheet.show(even(1, 0)));
        assertThat(robot.lookup("#sheet .quiet").query().isVisible()).isFalse();
        assertThat(sheet.isFocusTraversable()).isTrue();
    }

    @Test
    void theFirstKeySelectsWhatIsSeenFirst(FxRobot robot) {
        robot.interact(sheet::requestFocus);
        robot.interact(() -> sheet.setVvalue(0.5));
        int first = Integer.parseInt(tiles(robot).get(0).getId().substring("tile-".length()));
        robot.type(KeyCode.RIGHT);
        assertThat(selection.current.get()).hasValue(first);
        robot.type(KeyCode.ESCAPE).type(KeyCode.END);
        assertThat(selection.current.get()).hasValue(MANY - 1);
    }

    @Test
    void theKeysMoveByDigitsRowsPagesAndToTheEnds(FxRobot robot) {
        robot.clickOn(tile(robot, 10));
        robot.type(KeyCode.RIGHT).type(KeyCode.DOWN).type(KeyCode.LEFT);
        assertThat(selection.current.get()).hasValue(10 + COLUMNS);
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.UP);
        assertThat(selection.current.get()).as("in its column").hasValue(2);
        robot.type(KeyCode.PAGE_DOWN);
        int page = selection.current.get().orElseThrow() - 2;
        assertThat(page).isBetween(3 * COLUMNS, 6 * COLUMNS).matches(is -> is % COLUMNS == 0);
        assertThat(isWithin(tile(robot, 2 + page), sheet)).isTrue();
        robot.type(KeyCode.PAGE_DOWN).type(KeyCode.PAGE_UP).type(KeyCode.PAGE_UP);
        assertThat(selection.current.get()).hasValue(2);
        robot.type(KeyCode.END);
        assertThat(selection.current.get()).hasValue(MANY - 1);
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);
        assertThat(selection.current.get()).hasValue(MANY - 1);
        robot.type(KeyCode.HOME);
        assertThat(selection.current.get()).hasValue(0);
        assertThat(sheet.getVvalue()).isZero();
    }

    @Test
    void severalAreSelectedByShiftAndControl(FxRobot robot) {
        robot.clickOn(tile(robot, 9));
        press(robot, KeyCode.SHIFT, KeyCode.DOWN);
        assertThat(selection.selected.get()).containsExactlyInAnyOrder(9, 10, 11, 12, 13, 14, 15, 16, 17);
        press(robot, KeyCode.SHIFT, KeyCode.HOME);
        assertThat(selection.selected.get()).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        robot.press(KeyCode.SHIFT).clickOn(tile(robot, 11)).release(KeyCode.SHIFT);
        assertThat(selection.selected.get()).containsExactlyInAnyOrder(9, 10, 11);
        robot.press(KeyCode.CONTROL).clickOn(tile(robot, 10)).release(KeyCode.CONTROL);
        assertThat(selection.selected.get()).containsExactlyInAnyOrder(9, 11);
        assertThat(List.of(9, 10, 11)).allMatch(is -> has(tile(robot, is), "selected") == (is != 10));
        assertThat(has(tile(robot, 10), "current")).isTrue();
        assertThat(sheet.getAccessibleText()).isEqualTo("Sheet of 70,000 digits. 2 of them are selected.");
        press(robot, KeyCode.CONTROL, KeyCode.A);
        assertThat(selection.selected.get()).hasSize(MANY);
        robot.type(KeyCode.ESCAPE);
        assertThat(selection.selected.get()).isEmpty();
        assertThat(sheet.getAccessibleText()).endsWith("The arrow keys select one.");
    }

    @Test
    void enterSpaceAndADoubleClickOpen(FxRobot robot) {
        List<Integer> opened = new ArrayList<>();
        DigitGrid<Integer> grid = new DigitGrid<>(TileSize.SMALL, "Nothing.");
        robot.interact(() -> {
            grid.makeSelectable(selection, opened::add);
            grid.show(even(9, 0));
            stage.getScene().setRoot(new StackPane(grid));
        });
        robot.clickOn(tile(robot, 4)).type(KeyCode.ENTER).type(KeyCode.SPACE);
        assertThat(opened).containsExactly(4, 4);
        robot.doubleClickOn(tile(robot, 7));
        assertThat(opened).containsExactly(4, 4, 7);
    }

    @Test
    void aClickBesideTheDigitsSelectsNone(FxRobot robot) {
        robot.interact(() -> sheet.show(even(3, 0)));
        robot.clickOn(tile(robot, 1));
        assertThat(sheet.getAccessibleText()).isEqualTo("Sheet of 3 digits. Selected: digit 1");
        assertThat(tile(robot, 1).getAccessibleText()).isEqualTo("digit 1, selected");
        robot.clickOn(tile(robot, 1).localToScreen(20, 2.5 * TileSize.SMALL.height()));
        assertThat(selection.selected.get()).isEmpty();
    }

    @Test
    void whereTheRowsBreakAnewWhatWasOnTopStaysThere(FxRobot robot) {
        robot.interact(() -> sheet.setVvalue(0.5));
        int first = Integer.parseInt(tiles(robot).get(0).getId().substring("tile-".length()));
        robot.interact(() -> stage.setWidth(stage.getWidth() - 2 * TileSize.SMALL.width()));
        List<Node> shown = tiles(robot);
        assertThat(shown.subList(0, COLUMNS - 2)).extracting(Node::getId).contains("tile-" + first);
    }
}
