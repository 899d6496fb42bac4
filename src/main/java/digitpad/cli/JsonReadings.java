package digitpad.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import java.nio.file.Path;

/**
 * An object a file: {@code file}, {@code label}, {@code confidence}, {@code probabilities}. A file with several digits has
 * no one label, so {@code label} and {@code probabilities} are null, and {@code reading} and {@code digits} say what they
 * are; a blank file has null in all three and a {@code note}.
 */
final class JsonReadings implements ReadingFormat {
    @Override
    public String line(Path file, Reading reading) {
        ObjectNode object = Json.object().put("file", file.toString());
        if (reading.digits().size() == 1) {
            Prediction prediction = reading.digits().get(0).prediction();
            object.put("label", prediction.label());
            object.set("confidence", Json.number(prediction.confidence()));
            ArrayNode probabilities = object.putArray("probabilities");
            for (double probability : prediction.probabilities()) {
                probabilities.add(Json.number(probability));
            }
            return Json.line(object);
        }
        object.putNull("label");
        if (reading.digits().isEmpty()) {
            object.putNull("confidence").putNull("probabilities").put("note", "The file is blank.");
            return Json.line(object);
        }
        object.set("confidence", Json.number(ReadingFormat.confidence(reading)));
        object.putNull("probabilities").put("reading", reading.text());
        ArrayNode digits = object.putArray("digits");
        for (Reading.Digit digit : reading.digits()) {
            ObjectNode each = digits.addObject().put("label", digit.prediction().label());
            each.set("confidence", Json.number(digit.prediction().confidence()));
            each.set("x", Json.number(digit.x()));
            each.set("y", Json.number(digit.y()));
            each.set("width", Json.number(digit.width()));
            each.set("height", Json.number(digit.height()));
        }
        return Json.line(object);
    }
}
