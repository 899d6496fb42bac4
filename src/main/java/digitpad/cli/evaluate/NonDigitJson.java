package digitpad.cli.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.evaluation.NonDigitReport;
import digitpad.app.evaluation.StatedReading;

/** What was caught of non-digits, as one JSON object. */
final class NonDigitJson {
    private NonDigitJson() {}

    static String of(NonDigitReport report) {
        ObjectNode object = Json.object().put("nonDigits", report.samples()).put("leftOut", report.leftOut());
        object.set("caught", Json.number(report.share()));
        object.set("unsureBelow", Json.number(report.unsureBelow()));
        ArrayNode kinds = object.putArray("kinds");
        for (NonDigitReport.KindScore kind : report.kinds()) {
            kinds.addObject()
                    .put("kind", kind.kind())
                    .put("samples", kind.samples())
                    .set("caught", Json.number(kind.share()));
        }
        ArrayNode readings = object.putArray("mostConfident");
        for (StatedReading reading : report.mostConfident()) {
            readings.addObject()
                    .put("sample", reading.name())
                    .put("reading", reading.reading())
                    .set("confidence", Json.number(reading.confidence()));
        }
        return Json.line(object);
    }
}
