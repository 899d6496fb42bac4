package digitpad.app.reading;

import digitpad.image.GrayImage;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.PageStages;
import digitpad.image.paper.PageStage;
import digitpad.model.LoadedModel;
import digitpad.recognition.Reading;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Goes through the stages from a picture to its ink, and reads each as if it were the picture itself. */
public final class ReadStages {
    private ReadStages() {}

    /** Hears of the stages and then of each one's reading, on the thread that reads. */
    public interface Listener {
        /** These stages there are, the picture as it came first. */
        void found(List<PageStage> stages);

        /**
         * A stage was read.
         *
         * @param stage its place, from 0 on
         * @param text the number in it, rows one after the other with a space between; "" where none was found
         */
        void read(int stage, String text);
    }

    /**
     * Reads the stages, which may take seconds.
     *
     * @param cancelled asked before each of them
     * @throws CancellationException where it was cancelled
     * @throws IOException where the network cannot be opened
     */
    public static void run(Sheet.Picture picture, ModelChoice choice, Listener listener, BooleanSupplier cancelled)
            throws IOException {
        try (LoadedModel model = choice.open()) {
            TurnedPages.Upright upright = SheetReader.upright(picture, model);
            List<PageStage> stages = PageStages.of(picture.image(), upright.turns());
            check(cancelled);
            listener.found(stages);
            for (int stage = 0; stage < stages.size(); stage++) {
                check(cancelled);
                GrayImage seen = stages.get(stage).picture();
                Reading read = TurnedPages.read(DigitFinder.find(seen), model);
                listener.read(stage, read.text(model.card().doubt(), " "));
            }
        }
    }

    private static void check(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("The stages are not looked at any more.");
        }
    }
}
