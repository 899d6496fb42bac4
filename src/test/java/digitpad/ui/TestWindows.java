package digitpad.ui;

import digitpad.app.data.DataSources;
import digitpad.app.hand.PersonalSet;
import digitpad.app.learning.LearnHand;
import digitpad.app.runs.RunStore;
import digitpad.app.runs.TrainModel;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.dataset.download.Mnist;
import digitpad.model.ModelStore;
import digitpad.model.network.DesignFolder;
import digitpad.nd4j.learning.Nd4jGradientEngine;
import digitpad.nd4j.learning.Nd4jLastLayers;
import digitpad.nd4j.reading.Nd4jOpenNetwork;
import digitpad.training.EngineTrainer;
import digitpad.training.Trainer;
import java.nio.file.Path;
import java.util.function.Supplier;

/** What windows of the tests are given. */
final class TestWindows {
    private static final String PROGRAM = "DigitPad test";

    private TestWindows() {}

    static WindowServices services(ModelStore models, Path folder) {
        return services(models, () -> new EngineTrainer(Nd4jGradientEngine::new), folder);
    }

    static WindowServices services(ModelStore models, Supplier<Trainer> trainer, Path folder) {
        DataSources sources = new DataSources(BuiltInDigits::of, folder);
        return new WindowServices(
                models,
                Nd4jOpenNetwork::new,
                sources,
                () -> Mnist.download(sources.mnist().folder(), Mnist.mirrors()),
                new RunStore(folder.resolve(RunStore.FOLDER)),
                () -> new TrainModel(trainer.get(), PROGRAM),
                new DesignFolder(folder.resolve(DesignFolder.FOLDER)),
                new PersonalSet(folder.resolve(PersonalSet.FOLDER)),
                base -> new LearnHand(Nd4jLastLayers::new, base, PROGRAM),
                PROGRAM,
                folder);
    }
}
