package digitpad.ui.stages;

import digitpad.image.paper.PageStage;
import java.util.Optional;

/** Stages put into words. */
final class StageWords {
    private StageWords() {}

    /** One sentence on what was done. */
    static String done(PageStage.Step step) {
        return switch (step) {
            case AS_IT_CAME -> "The picture in greys, as it was opened.";
            case TURNED_UPRIGHT -> "It was turned the way up on which its digits agree.";
            case NOISE_SMOOTHED -> "The picture was blurred a little, because its noise hid the ink.";
            case LIGHT_EVENED_OUT -> "Shadows and uneven light were taken off the paper.";
            case INK -> "What is clearly darker than its paper is ink.";
            case SURROUNDINGS_LEFT_OUT -> "What lies beside the paper was left out.";
            case LINES_TAKEN_OUT -> "Ruled lines, grids and boxes were taken out.";
            case LEVELLED -> "The rows were brought level.";
            case PIECES -> "The pieces of ink of which digits are made.";
        };
    }

    /** @param reading empty while it is being read */
    static String read(Optional<String> reading) {
        return reading.map(text -> text.isEmpty() ? "No digits are read from this." : "Read from this: " + text)
                .orElse("Read from this: …");
    }
}
