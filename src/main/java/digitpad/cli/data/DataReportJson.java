package digitpad.cli.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import digitpad.app.Json;
import digitpad.app.data.DataReport;

/** What a data set holds, for programs. */
final class DataReportJson {
    private DataReportJson() {}

    static String of(DataReport report) {
        ObjectNode object = Json.object();
        object.put("source", report.source());
        object.put("digits", report.digits());
        object.put("testDigits", report.testDigits());
        ArrayNode counts = object.putArray("counts");
        report.counts().forEach(counts::add);
        if (report.writers().isPresent()) {
            object.put("writers", report.writers().getAsInt());
        } else {
            object.putNull("writers");
        }
        object.put("sha256", report.digest());
        object.put("failures", report.failures().size());
        object.put("skipped", report.skipped());
        return Json.line(object);
    }
}
