package digitpad.ui.results;

import digitpad.app.runs.EpochReadings;
import digitpad.training.evaluation.Readings;
import digitpad.training.evaluation.ScriptedReadings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** A run whose readings a test wrote down, and which notes what was asked of it. */
final class ScriptedEpochs implements EpochReadings {
    final List<String> asked = new ArrayList<>();
    private final Map<Integer, ScriptedReadings> scripts = new TreeMap<>();
    private final List<String> data = new ArrayList<>(List.of("validation part"));

    ScriptedEpochs with(int epoch, ScriptedReadings script) {
        scripts.put(epoch, script);
        return this;
    }

    /** So many epochs, of ten digits each, in which the last epochs err least. */
    static ScriptedEpochs improving(int epochs) {
        ScriptedEpochs run = new ScriptedEpochs();
        for (int epoch = 1; epoch <= epochs; epoch++) {
            run.with(
                    epoch, new ScriptedReadings().add(epochs - epoch, 4, 9, 0.9).add(10 - epochs + epoch, 4, 4, 0.9));
        }
        return run;
    }

    ScriptedEpochs offering(String another) {
        data.add(another);
        return this;
    }

    @Override
    public String name() {
        return "two-block";
    }

    @Override
    public List<String> data() {
        return data;
    }

    @Override
    public List<Integer> epochs() {
        return List.copyOf(scripts.keySet());
    }

    @Override
    public Readings read(int epoch, String set, DoubleConsumer progress, BooleanSupplier cancelled) throws IOException {
        asked.add(epoch + " on " + set);
        ScriptedReadings script = scripts.get(epoch);
        if (script == null) {
            throw new IOException("its file is gone.");
        }
        return Readings.of(script.recognizer(), script.data(set), progress, cancelled);
    }
}
