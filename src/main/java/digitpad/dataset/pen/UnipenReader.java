package digitpad.dataset.pen;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.files.BadFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A JSON object a line: {@code {"label":"46","writer":"f01304b5","strokes":[[[x,y],…],…]}} with y down; more keys may stand there. */
final class UnipenReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PenSampleCollector collector;

    private int line;

    UnipenReader(Path file) {
        this.collector = new PenSampleCollector(file);
    }

    List<PenSample> read(BufferedReader text) throws IOException {
        for (String content = text.readLine(); content != null; content = text.readLine()) {
            line++;
            if (!content.isBlank()) {
                sample(parse(content));
            }
        }
        return collector.samples();
    }

    private JsonNode parse(String content) throws BadFileException {
        try {
            return JSON.readTree(content);
        } catch (JsonProcessingException e) {
            throw collector.bad(line, "something that is no JSON, or cut short,");
        }
    }

    private void sample(JsonNode sample) throws BadFileException {
        for (JsonNode stroke : sample.path("strokes")) {
            for (JsonNode position : stroke) {
                if (!position.path(0).isNumber() || !position.path(1).isNumber()) {
                    throw collector.bad(line, "a pen position that is no pair of numbers");
                }
                collector.point(
                        line, position.get(0).doubleValue(), position.get(1).doubleValue());
            }
            collector.penUp();
        }
        collector.sample(
                line, sample.path("label").asText(), sample.path("writer").asText());
    }
}
