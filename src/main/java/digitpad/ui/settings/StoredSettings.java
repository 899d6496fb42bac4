package digitpad.ui.settings;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The settings as they lie in their file. Anything may be absent, as after an update of the program; what is there is
 * brought within bounds when it is taken over.
 *
 * @param width of the window in logical pixels
 * @param height of the window in logical pixels
 * @param x left edge of the window on the desktop in logical pixels
 * @param y upper edge of the window on the desktop in logical pixels
 * @param theme by its name
 * @param penWidth in pad units
 * @param folder that file choosers open in
 * @param stagesShown whether the stages of the preprocessing are unfolded
 * @param panelShown whether the training panel is shown
 * @param panelWidth of the training panel in logical pixels, where somebody chose it
 * @param divider in place of that in older settings: share of the width that the pad and the reading have beside the panel
 * @param drawn whether something was drawn or opened before
 * @param toured whether somebody was shown around
 * @param model file of the network that reads, where it is not the bundled one
 * @param modelBeforeHand file of the network that read before that of the user's hand, where it was not the bundled one
 * @param exerciseByItself whether an exercise goes on when the pen rests
 * @param dismissedRun when the newest run was started that nobody wants to go on with, ISO 8601 in UTC
 * @param panel what was chosen in the training panel
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredSettings(
        @Nullable Double width,
        @Nullable Double height,
        @Nullable Double x,
        @Nullable Double y,
        @Nullable Boolean maximized,
        @Nullable String theme,
        @Nullable Double penWidth,
        @Nullable String folder,
        @Nullable Boolean stagesShown,
        @Nullable Boolean panelShown,
        @Nullable Double panelWidth,
        @Nullable Double divider,
        @Nullable Boolean drawn,
        @Nullable Boolean toured,
        @Nullable String model,
        @Nullable String modelBeforeHand,
        @Nullable Boolean exerciseByItself,
        @Nullable String dismissedRun,
        @Nullable PanelState panel) {
    /** Nothing stored yet. */
    static final StoredSettings NONE = new StoredSettings(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null);
}
