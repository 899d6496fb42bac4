package digitpad.ui.pad;

import digitpad.ink.Point;
import javafx.scene.control.Button;

/**
 * The mouse went down on a hint: what becomes of it, a click or a stroke, is told by whether it moves.
 *
 * @param start on the paper
 */
record HintPress(Button hint, PressPlace place, Point start) {}
