package digitpad.cli.evaluate;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.evaluation.EvaluationReport;
import digitpad.app.evaluation.GroupScore;
import digitpad.app.evaluation.StatedReading;
import digitpad.training.evaluation.Calibration;
import digitpad.training.evaluation.ConfusedPair;
import digitpad.training.evaluation.Confusion;
import digitpad.training.evaluation.ConfusionRanking;
import digitpad.training.evaluation.DigitScore;
import java.util.List;

/** An evaluation as one JSON object. */
final class EvaluationJson {
    private EvaluationJson() {}

    static String of(EvaluationReport report) {
        ObjectNode object = Json.object()
                .put("samples", report.samples())
                .put("read", report.read())
                .put("unreadable", report.unreadable());
        object.set("accuracy", Json.number(report.accuracy()));
        object.set("loss", Json.number(report.loss()));
        object.set("confusion", Json.MAPPER.valueToTree(report.confusion().toArray()));
        object.set("perDigit", perDigit(report.perDigit()));
        ConfusionRanking ranking = ConfusionRanking.of(report.confusion());
        object.set("confusions", confusions(ranking));
        object.set("confusedPairs", pairs(ranking));
        object.set("calibration", calibration(report.calibration()));
        if (report.digitAccuracy().isPresent()) {
            object.set("exactAccuracy", Json.number(report.accuracy()));
            object.set("digitAccuracy", Json.number(report.digitAccuracy().get()));
        }
        object.set("unsure", Json.number(report.unsureShare()));
        object.set("accuracyWhenSure", Json.number(report.sureAccuracy()));
        object.set("mostConfidentlyWrong", wrong(report.mostConfidentlyWrong()));
        if (!report.writers().isEmpty()) {
            object.set("writers", groups("writer", report.writers()));
        }
        if (!report.folders().isEmpty()) {
            object.set("folders", groups("folder", report.folders()));
        }
        return Json.line(object);
    }

    private static ArrayNode wrong(List<StatedReading> readings) {
        ArrayNode rows = Json.array();
        for (StatedReading reading : readings) {
            rows.addObject()
                    .put("sample", reading.name())
                    .put("label", reading.label())
                    .put("reading", reading.reading())
                    .set("confidence", Json.number(reading.confidence()));
        }
        return rows;
    }

    private static ArrayNode groups(String kind, List<GroupScore> scores) {
        ArrayNode rows = Json.array();
        for (GroupScore score : scores) {
            ObjectNode row = rows.addObject().put(kind, score.name()).put("samples", score.samples());
            row.set("accuracy", Json.number(score.accuracy()));
            row.set("unsure", Json.number(score.unsureShare()));
        }
        return rows;
    }

    private static ArrayNode perDigit(List<DigitScore> scores) {
        ArrayNode rows = Json.array();
        for (DigitScore score : scores) {
            ObjectNode row = rows.addObject().put("digit", score.digit()).put("samples", score.truths());
            row.set("precision", Json.number(score.precision()));
            row.set("recall", Json.number(score.recall()));
            row.set("f1", Json.number(score.f1()));
        }
        return rows;
    }

    private static ArrayNode confusions(ConfusionRanking ranking) {
        ArrayNode rows = Json.array();
        for (Confusion confusion : ranking.confusions()) {
            rows.addObject()
                    .put("truth", confusion.truth())
                    .put("prediction", confusion.prediction())
                    .put("count", confusion.count())
                    .set("share", Json.number(confusion.share()));
        }
        return rows;
    }

    private static ArrayNode pairs(ConfusionRanking ranking) {
        ArrayNode rows = Json.array();
        for (ConfusedPair pair : ranking.pairs()) {
            ObjectNode row = rows.addObject();
            row.putArray("digits").add(pair.lower()).add(pair.higher());
            row.put("count", pair.count()).put("rank", pair.rank());
        }
        return rows;
    }

    private static ObjectNode calibration(Calibration calibration) {
        ObjectNode object = Json.object().put("samples", calibration.samples());
        object.set("expectedError", Json.number(calibration.expectedError()));
        object.set("maximumError", Json.number(calibration.maximumError()));
        object.set("overconfidence", Json.number(calibration.overconfidence()));
        ArrayNode bins = object.putArray("bins");
        for (Calibration.Bin bin : calibration.bins()) {
            ObjectNode row = bins.addObject();
            row.set("from", Json.number(bin.from()));
            row.set("to", Json.number(bin.to()));
            row.put("samples", bin.count());
            row.set("confidence", Json.number(bin.confidence()));
            row.set("accuracy", Json.number(bin.accuracy()));
        }
        return object;
    }
}
