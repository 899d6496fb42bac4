package digitpad.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.EvaluationReport;
import digitpad.app.WriterScore;

/** An evaluation as one JSON object. */
final class EvaluationJson {
    private EvaluationJson() {}

    static String of(EvaluationReport report) {
        ObjectNode object = Json.object().put("samples", report.samples());
        object.set("accuracy", Json.number(report.accuracy()));
        object.set("loss", Json.number(report.loss()));
        object.set("confusion", Json.MAPPER.valueToTree(report.confusion().toArray()));
        if (report.digitAccuracy().isPresent()) {
            object.set("exactAccuracy", Json.number(report.accuracy()));
            object.set("digitAccuracy", Json.number(report.digitAccuracy().get()));
        }
        if (!report.writers().isEmpty()) {
            ArrayNode writers = object.putArray("writers");
            for (WriterScore score : report.writers()) {
                ObjectNode each = writers.addObject().put("writer", score.writer());
                each.put("samples", score.samples()).set("accuracy", Json.number(score.accuracy()));
            }
        }
        return Json.line(object);
    }
}
