package digitpad.dataset.pen;

import digitpad.files.BadFileException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The UNIPEN-style text of the UCI pen digits: {@code .SEGMENT DIGIT i ? "7"}, {@code .COMMENT label writer sample}, then
 * {@code .PEN_DOWN}, a position a line with y up, {@code .PEN_UP}. Other keywords are passed over.
 */
final class PendigitsReader {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final PenSampleCollector collector;

    private String label = "";
    private String writer = "";
    private boolean penIsDown;
    private int line;

    PendigitsReader(Path file) {
        this.collector = new PenSampleCollector(file);
    }

    List<PenSample> read(BufferedReader text) throws IOException {
        for (String content = text.readLine(); content != null; content = text.readLine()) {
            line++;
            String trimmed = content.strip();
            if (trimmed.startsWith(".")) {
                keyword(trimmed);
            } else if (!trimmed.isEmpty()) {
                position(trimmed);
            }
        }
        if (penIsDown) {
            throw collector.bad(line, "its end while the pen is down: it is cut short");
        }
        endSample();
        return collector.samples();
    }

    private void keyword(String content) throws BadFileException {
        String[] words = SPACES.split(content, -1);
        switch (words[0]) {
            case ".SEGMENT" -> {
                endSample();
                label = words[words.length - 1].replace("\"", "");
                writer = "";
            }
            case ".COMMENT" -> {
                // Only the comment of a segment says who wrote it: label, writer, sample.
                if (words.length == 4 && !label.isEmpty()) {
                    writer = words[2];
                }
            }
            case ".PEN_DOWN" -> penIsDown = true;
            case ".PEN_UP" -> {
                penIsDown = false;
                collector.penUp();
            }
            default -> {
                // .INCLUDE, .LEXICON, .HIERARCHY and .DT say nothing about the ink.
            }
        }
    }

    private void position(String content) throws BadFileException {
        String[] coordinates = SPACES.split(content, -1);
        if (!penIsDown || label.isEmpty() || coordinates.length != 2) {
            throw collector.bad(line, "something else than a pen position within a stroke of a segment");
        }
        try {
            // On the tablet y points up.
            collector.point(line, Double.parseDouble(coordinates[0]), -Double.parseDouble(coordinates[1]));
        } catch (NumberFormatException e) {
            throw collector.bad(line, "a pen position that is no number");
        }
    }

    private void endSample() throws BadFileException {
        if (!label.isEmpty()) {
            collector.sample(line, label, writer);
        }
    }
}
