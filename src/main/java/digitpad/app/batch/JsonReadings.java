package digitpad.app.batch;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.reading.FileOutcome;
import digitpad.recognition.Doubt;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import java.util.Optional;

/**
 * An object a file, or a row of a file of many pictures: {@code file}, {@code row} if it is one, {@code label}, {@code unsure}, {@code candidates}, {@code confidence},
 * {@code probabilities}. Where the network is unsure, {@code label} is null and {@code candidates} are what it may be, none
 * where it may be no digit; {@code confidence} is that of the likeliest digit all the same. A file with several digits, or with a
 * point, a comma or a sign beside one, has no one label, so {@code label} and {@code probabilities} are null, {@code reading}
 * says what stands there and {@code digits} what its digits are; in {@code reading} there is a "?" for whatever is unsure, and
 * {@code unsure} says whether anything is. Where digits stand in several rows, {@code rows} has each; where something was seen and not
 * read, {@code remarks} has a sentence of it. A blank file has null in all three and a {@code note}; one that cannot be read has
 * {@code file} and {@code error} alone.
 */
public final class JsonReadings implements ReadingFormat {
    @Override
    public String line(FileOutcome.Read read) {
        Reading reading = read.reading();
        Doubt doubt = read.doubt();
        ObjectNode object = Json.object().put("file", read.file().toString());
        read.row().ifPresent(row -> object.put("row", row));
        Optional<Prediction> only = ReadingFormat.onlyDigit(reading);
        if (only.isPresent()) {
            addLabel(object, only.get(), doubt);
            ArrayNode probabilities = object.putArray("probabilities");
            for (double probability : only.get().probabilities()) {
                probabilities.add(Json.number(probability));
            }
            return Json.line(object);
        }
        object.putNull("label");
        object.put("unsure", reading.isUnsure(doubt));
        if (reading.symbols().isEmpty()) {
            object.putNull("confidence").putNull("probabilities").put("note", "The file is blank.");
            return Json.line(object);
        }
        object.set("confidence", Json.number(reading.confidence()));
        object.putNull("probabilities").put("reading", reading.text(doubt));
        if (reading.rows().size() > 1) {
            ArrayNode rows = object.putArray("rows");
            reading.rows().forEach(row -> rows.add(row.text(doubt)));
        }
        if (!reading.remarks().isEmpty()) {
            ArrayNode remarks = object.putArray("remarks");
            reading.remarks().forEach(remarks::add);
        }
        ArrayNode digits = object.putArray("digits");
        for (Symbol.Digit digit : reading.digits()) {
            ObjectNode each = digits.addObject();
            addLabel(each, digit.prediction(), doubt);
            Symbol.Box box = digit.box();
            each.set("x", Json.number(box.x()));
            each.set("y", Json.number(box.y()));
            each.set("width", Json.number(box.width()));
            each.set("height", Json.number(box.height()));
        }
        return Json.line(object);
    }

    @Override
    public Optional<String> line(FileOutcome.Failed failed) {
        return Optional.of(error(failed.file().toString(), failed.sentence()));
    }

    /** The line of what cannot be read. */
    public static String error(String file, String sentence) {
        return Json.line(Json.object().put("file", file).put("error", sentence));
    }

    private static void addLabel(ObjectNode object, Prediction prediction, Doubt doubt) {
        boolean unsure = doubt.isUnsure(prediction);
        object.put("label", unsure ? null : Integer.valueOf(prediction.label())).put("unsure", unsure);
        ArrayNode candidates = object.putArray("candidates");
        doubt.candidates(prediction).forEach(candidates::add);
        object.set("confidence", Json.number(prediction.confidence()));
    }
}
