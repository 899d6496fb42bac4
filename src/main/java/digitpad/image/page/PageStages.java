package digitpad.image.page;

import digitpad.image.GrayImage;
import digitpad.image.paper.InkFinder;
import digitpad.image.paper.PageStage;
import java.util.ArrayList;
import java.util.List;

/**
 * Every stage from a picture to the pieces of ink that digits are made of, so that a window can step through them. They come from the
 * same code that reads: {@link DigitFinder#find(GrayImage, int, Arrangement)} of the same picture and turns finds its digits in the
 * last of them. How a stage would be read by itself is asked by giving its picture to the same finder (or a sheet with it to whoever
 * reads sheets), without turns; the stages of a single digit go on from there ({@link DigitInk#trace()}).
 */
public final class PageStages {
    private PageStages() {}

    /**
     * The stages of {@code picture}, the first of which is the picture itself; those that changed nothing are left out.
     *
     * @param turns clockwise quarters that bring it upright, 0…3
     */
    public static List<PageStage> of(GrayImage picture, int turns) {
        List<PageStage> stages = new ArrayList<>();
        InkFinder.pieces(picture, turns, (step, seen) -> stages.add(new PageStage(step, seen.get())));
        return List.copyOf(stages);
    }
}
