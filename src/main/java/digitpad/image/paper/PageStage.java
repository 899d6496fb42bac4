package digitpad.image.paper;

import digitpad.image.GrayImage;
import java.util.function.Supplier;

/**
 * What a page is after one of the steps from photo to ink.
 *
 * @param step that was done
 * @param picture grey as in a photo: 0 black, 1 white; of ink, dark on light
 */
public record PageStage(Step step, GrayImage picture) {
    /** Hears of the stages as they come. */
    @FunctionalInterface
    public interface Listener {
        /** Nobody looks on. */
        Listener NONE = (step, picture) -> {};

        /**
         * The step was done.
         *
         * @param picture to be asked for at once, or not at all
         */
        void seen(Step step, Supplier<GrayImage> picture);
    }

    /** In their order; a step that changed nothing is not heard of. */
    public enum Step {
        AS_IT_CAME("As it came"),
        TURNED_UPRIGHT("Turned upright"),
        NOISE_SMOOTHED("Noise smoothed"),
        LIGHT_EVENED_OUT("Light evened out"),
        INK("Ink"),
        SURROUNDINGS_LEFT_OUT("Surroundings left out"),
        LINES_TAKEN_OUT("Lines taken out"),
        LEVELLED("Levelled"),
        PIECES("Pieces of ink");

        private final String words;

        Step(String words) {
            this.words = words;
        }

        /** In a few words for people. */
        public String words() {
            return words;
        }
    }
}
