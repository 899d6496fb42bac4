package digitpad.ui;

import digitpad.dl4j.Dl4jGradientEngine;
import digitpad.training.EngineTrainer;
import digitpad.training.ModelStore;
import java.nio.file.Path;

/** What windows of the tests are given. */
final class TestWindows {
    private TestWindows() {}

    static WindowServices services(ModelStore models, Path folder) {
        return new WindowServices(models, () -> new EngineTrainer(Dl4jGradientEngine::new), "DigitPad test", folder);
    }
}
