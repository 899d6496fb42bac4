package digitpad.ink;

import static java.nio.charset.StandardCharsets.UTF_8;

import digitpad.files.AtomicFile;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Writes InkML by hand: numbers need no escaping, and there is nothing else in it. */
final class InkMlWriter {
    private InkMlWriter() {}

    static void write(Path file, Drawing drawing) throws IOException {
        byte[] bytes = text(drawing).getBytes(UTF_8);
        AtomicFile.write(file, stream -> stream.write(bytes));
    }

    private static String text(Drawing drawing) {
        List<Double> widths =
                drawing.strokes().stream().map(Stroke::width).distinct().toList();
        StringBuilder text = new StringBuilder(64 + 20 * drawing.pointCount());
        text.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ink xmlns=\"http://www.w3.org/2003/InkML\">\n");
        if (!widths.isEmpty()) {
            text.append("  <definitions>\n");
            for (int pen = 0; pen < widths.size(); pen++) {
                text.append("    <brush xml:id=\"pen").append(pen).append("\"><brushProperty name=\"width\" value=\"");
                text.append(widths.get(pen)).append("\"/></brush>\n");
            }
            text.append("  </definitions>\n");
        }
        for (Stroke stroke : drawing.strokes()) {
            text.append("  <trace brushRef=\"#pen").append(widths.indexOf(stroke.width()));
            text.append("\">").append(positions(stroke)).append("</trace>\n");
        }
        return text.append("</ink>\n").toString();
    }

    private static String positions(Stroke stroke) {
        return stroke.points().stream()
                .map(point -> number(point.x()) + " " + number(point.y()))
                .collect(Collectors.joining(", "));
    }

    /** Short and exact; the decimals of InkML know no exponent. */
    private static String number(double value) {
        String shortest = Double.toString(value);
        if (shortest.indexOf('E') >= 0) {
            return new BigDecimal(shortest).toPlainString();
        }
        return shortest.endsWith(".0") ? shortest.substring(0, shortest.length() - 2) : shortest;
    }
}
