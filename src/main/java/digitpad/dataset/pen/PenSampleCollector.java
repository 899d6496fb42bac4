package digitpad.dataset.pen;

import digitpad.files.BadFileException;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gathers pen positions into strokes and strokes into samples, and keeps their number within bounds. */
final class PenSampleCollector {
    /** Longest number that a label may say. */
    private static final int LONGEST_LABEL = 64;

    /** A pen as wide as this share of a digit's height looks like one. */
    private static final double PEN_SHARE = 0.08;

    private final Path file;
    private final List<PenSample> samples = new ArrayList<>();
    private final List<List<Point>> strokes = new ArrayList<>();
    private List<Point> stroke = new ArrayList<>();
    private int points;

    PenSampleCollector(Path file) {
        this.file = file;
    }

    /** @param line where it stands, counted from 1 */
    void point(int line, double x, double y) throws BadFileException {
        if (!Double.isFinite(x) || !Double.isFinite(y) || Math.max(Math.abs(x), Math.abs(y)) > 1e9) {
            throw bad(line, "a pen position that is no number within a thousand million");
        }
        if (++points > PenStrokeSource.MOST_POINTS) {
            throw new BadFileException(file, "holds more than " + PenStrokeSource.MOST_POINTS + " pen positions.");
        }
        stroke.add(new Point(x, y));
    }

    /** Ends the stroke; one without a position is none. */
    void penUp() {
        if (!stroke.isEmpty()) {
            strokes.add(stroke);
            stroke = new ArrayList<>();
        }
    }

    /** Ends the sample that the strokes so far make. */
    void sample(int line, String label, String writer) throws BadFileException {
        penUp();
        if (!label.matches("[0-9]{1," + LONGEST_LABEL + "}")) {
            throw bad(line, "a label that is no whole number");
        }
        if (strokes.isEmpty()) {
            throw bad(line, "a sample without a stroke");
        }
        if (samples.size() == PenStrokeSource.MOST_SAMPLES) {
            throw new BadFileException(file, "holds more than " + PenStrokeSource.MOST_SAMPLES + " samples.");
        }
        samples.add(new PenSample(label, writer, drawing(label.length())));
        strokes.clear();
    }

    /** @throws BadFileException where nothing was gathered */
    List<PenSample> samples() throws BadFileException {
        if (samples.isEmpty()) {
            throw new BadFileException(file, "holds no samples.");
        }
        return samples;
    }

    BadFileException bad(int line, String what) {
        return new BadFileException(file, "has " + what + " in line " + line + ".");
    }

    private Drawing drawing(int digits) {
        Drawing thin = new Drawing(
                strokes.stream().map(places -> new Stroke(places, 1)).toList());
        InkBox box = thin.bounds().orElseThrow();
        double height = Math.max(box.height(), box.width() / digits);
        double width = height > 0 ? PEN_SHARE * height : 1;
        return new Drawing(
                thin.strokes().stream().map(each -> each.withWidth(width)).toList());
    }
}
