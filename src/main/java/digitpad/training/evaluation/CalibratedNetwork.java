package digitpad.training.evaluation;

import digitpad.dataset.DigitDataset;
import digitpad.model.ModelCard;
import digitpad.model.NetworkSnapshot;
import digitpad.recognition.Doubt;
import digitpad.recognition.Recognizer;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A network whose confidences are honest, and the bound below which it does not know. Both come from the digits that its
 * epoch was chosen by, which leaves the test's for one look at the end; a temperature and a bound are two numbers, too few to
 * learn those digits by heart.
 *
 * @param network at its final temperature
 * @param temperature that its outputs were divided by
 * @param doubt below which confidence it is unsure
 * @param validation what the network, as it is now, makes of the validation's digits
 */
public record CalibratedNetwork(NetworkSnapshot network, double temperature, Doubt doubt, Readings validation) {
    /**
     * Reads {@code validation} once, and sets temperature and bound by it.
     *
     * @param raw network as it was trained
     * @param lanes threads to read with
     */
    public static CalibratedNetwork of(NetworkSnapshot raw, DigitDataset validation, int lanes) {
        try (Recognizer recognizer = raw.recognizer(lanes)) {
            Readings readings = Readings.of(recognizer, validation);
            double temperature = TemperatureScaling.fit(readings);
            Readings tempered = readings.tempered(temperature);
            Doubt doubt = new Doubt(UnsureThreshold.of(tempered));
            return new CalibratedNetwork(raw.tempered(temperature), temperature, doubt, tempered);
        }
    }

    /** What the validation says of the network, by the names of a {@link ModelCard}. */
    public Map<String, Double> figures() {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("temperature", temperature);
        figures.putAll(figures("validation", validation));
        return figures;
    }

    /** Reads digits for the card's figures: {@code testAccuracy} and others, where {@code part} is "test". */
    public Map<String, Double> figures(String part, DigitDataset digits, int lanes) {
        try (Recognizer recognizer = network.recognizer(lanes)) {
            return figures(part, Readings.of(recognizer, digits));
        }
    }

    private Map<String, Double> figures(String part, Readings readings) {
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(part + "Samples", (double) readings.size());
        figures.put(part + "Accuracy", readings.evaluation().accuracy());
        figures.put(part + "Loss", readings.evaluation().loss());
        figures.put(part + "CalibrationError", readings.calibration().expectedError());
        figures.put(part + "Unsure", (double) readings.unsure(doubt) / readings.size());
        return figures;
    }
}
