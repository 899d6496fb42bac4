package digitpad.image.preprocessing;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import java.util.List;
import java.util.Optional;

/**
 * Every stage on the way to the 28×28 picture, in order, so that a window can show what happened.
 *
 * @param stages pictures with 0 paper and 1 ink, of whatever size the stage works at
 * @param result the digit image, or empty where there was no ink to read
 */
public record PreprocessTrace(List<Stage> stages, Optional<DigitImage> result) {
    /** A trace without ink. */
    public static final PreprocessTrace BLANK = new PreprocessTrace(List.of(), Optional.empty());

    public PreprocessTrace {
        stages = List.copyOf(stages);
    }

    /**
     * One step.
     *
     * @param name what the step did, in a few words for people
     */
    public record Stage(String name, GrayImage picture) {}
}
