package digitpad.ui;

import digitpad.app.data.DataSources;
import digitpad.app.hand.PersonalSet;
import digitpad.app.learning.LearnHand;
import digitpad.app.reading.ModelChoice;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.TrainModel;
import digitpad.dataset.download.Download;
import digitpad.explanation.NetworkOpener;
import digitpad.model.ModelStore;
import digitpad.model.network.DesignFolder;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What the window is given from outside. What takes time to make is made when it is first needed.
 *
 * @param models opens networks that read
 * @param opener opens networks to be looked into
 * @param sources the digits that can be trained on
 * @param mnist fetches MNIST to where {@code sources} look for it
 * @param runs the trainings that were kept
 * @param training trains networks
 * @param designs the user's own networks
 * @param hand the user's own digits
 * @param learning teaches a copy of a network the user's hand
 * @param program name and version
 * @param folder where the window keeps its settings and the drawing; need not exist
 */
public record WindowServices(
        ModelStore models,
        NetworkOpener opener,
        DataSources sources,
        Supplier<Download> mnist,
        RunStore runs,
        Supplier<TrainModel> training,
        DesignFolder designs,
        PersonalSet hand,
        Function<ModelChoice, LearnHand> learning,
        String program,
        Path folder) {
    /** The file of the drawing that lay on the pad when the window was closed, which need not exist. */
    Path drawing() {
        return folder.resolve("pad.inkml");
    }

    /** The file of the window's settings, which need not exist. */
    Path settings() {
        return folder.resolve("window.json");
    }
}
