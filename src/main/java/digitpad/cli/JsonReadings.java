package digitpad.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.FileOutcome;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;

/**
 * An object a file: {@code file}, {@code label}, {@code unsure}, {@code candidates}, {@code confidence},
 * {@code probabilities}. Where the network is unsure, {@code label} is null and {@code candidates} are what it may be, none
 * where it may be no digit; {@code confidence} is that of the likeliest digit all the same. A file with several digits has no
 * one label, so {@code label} and {@code probabilities} are null, {@code reading} and {@code digits} say what they are, with a
 * "?" in {@code reading} for each that is unsure, and {@code unsure} says whether any is; a blank file has null in all three
 * and a {@code note}.
 */
final class JsonReadings implements ReadingFormat {
    @Override
    public String line(FileOutcome.Read read) {
        Reading reading = read.reading();
        Doubt doubt = read.doubt();
        ObjectNode object = Json.object().put("file", read.file().toString());
        if (reading.digits().size() == 1) {
            Prediction prediction = reading.digits().get(0).prediction();
            addLabel(object, prediction, doubt);
            ArrayNode probabilities = object.putArray("probabilities");
            for (double probability : prediction.probabilities()) {
                probabilities.add(Json.number(probability));
            }
            return Json.line(object);
        }
        object.putNull("label");
        object.put(
                "unsure",
                reading.digits().stream().map(Reading.Digit::prediction).anyMatch(doubt::isUnsure));
        if (reading.digits().isEmpty()) {
            object.putNull("confidence").putNull("probabilities").put("note", "The file is blank.");
            return Json.line(object);
        }
        object.set("confidence", Json.number(ReadingFormat.confidence(reading)));
        object.putNull("probabilities").put("reading", reading.text(doubt));
        ArrayNode digits = object.putArray("digits");
        for (Reading.Digit digit : reading.digits()) {
            ObjectNode each = digits.addObject();
            addLabel(each, digit.prediction(), doubt);
            each.set("x", Json.number(digit.x()));
            each.set("y", Json.number(digit.y()));
            each.set("width", Json.number(digit.width()));
            each.set("height", Json.number(digit.height()));
        }
        return Json.line(object);
    }

    private static void addLabel(ObjectNode object, Prediction prediction, Doubt doubt) {
        boolean unsure = doubt.isUnsure(prediction);
        object.put("label", unsure ? null : Integer.valueOf(prediction.label())).put("unsure", unsure);
        ArrayNode candidates = object.putArray("candidates");
        doubt.candidates(prediction).forEach(candidates::add);
        object.set("confidence", Json.number(prediction.confidence()));
    }
}
