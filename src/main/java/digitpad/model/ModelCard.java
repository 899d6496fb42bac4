package digitpad.model;

import digitpad.model.network.NetworkDescription;
import digitpad.recognition.Doubt;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What travels with a model: enough to build its network again, to know what it was made of and how well it does.
 *
 * @param name for people
 * @param network layers, from which the network is built before its tensors are read
 * @param preprocessing version of the preprocessing that the network was trained behind
 * @param labels what the outputs stand for, in order
 * @param unsureBelow confidence below which a reading is not to be stated, 0…1; 0, as in files without it, for never
 * @param plan the hyperparameters of the training, by name
 * @param data a line for each data set: its name, number of digits and SHA-256
 * @param figures what its own evaluation printed, by name: "validationAccuracy", "testAccuracy" …
 * @param remarks sentences for people: how to make it again, what it was not trained on
 * @param created day of the training, ISO 8601
 * @param program that made it, with its version
 */
public record ModelCard(
        String name,
        NetworkDescription network,
        int preprocessing,
        List<String> labels,
        double unsureBelow,
        Map<String, String> plan,
        List<String> data,
        Map<String, Double> figures,
        List<String> remarks,
        String created,
        String program) {
    /** The ten digits, which every model of this program tells apart. */
    public static final List<String> DIGIT_LABELS = List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");

    public ModelCard {
        present("name", name);
        present("network", network);
        labels = List.copyOf(present("labels", labels));
        if (!(unsureBelow >= 0 && unsureBelow <= 1)) {
            throw new IllegalArgumentException("its unsureBelow must be from 0 to 1, not " + unsureBelow);
        }
        plan = Collections.unmodifiableMap(new LinkedHashMap<>(present("plan", plan)));
        data = List.copyOf(present("data", data));
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(present("figures", figures)));
        remarks = List.copyOf(present("remarks", remarks));
        present("created", created);
        present("program", program);
    }

    /** When the network is unsure. */
    public Doubt doubt() {
        return new Doubt(unsureBelow);
    }

    /** A card comes from a file as well, where anything may be missing. */
    private static <T> T present(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException("its " + what + " is missing");
        }
        return value;
    }
}
