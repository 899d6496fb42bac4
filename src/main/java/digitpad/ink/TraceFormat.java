package digitpad.ink;

import digitpad.ink.InkMlReader.MalformedInkException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which of a trace's channels are the coordinates.
 *
 * @param channels their names in order
 */
record TraceFormat(List<String> channels) {
    /** What InkML means without a {@code traceFormat}. */
    static final TraceFormat PLAIN = new TraceFormat(List.of("X", "Y"));

    /** The start of a {@code traceFormat}, whose channels follow. */
    static final TraceFormat EMPTY = new TraceFormat(List.of());

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?(\\d{1,40}(\\.\\d{0,400})?|\\.\\d{1,400})([eE][+-]?\\d{1,3})?");

    TraceFormat {
        channels = List.copyOf(channels);
    }

    TraceFormat with(String channel) {
        List<String> more = new ArrayList<>(channels);
        more.add(channel);
        return new TraceFormat(more);
    }

    /**
     * The points of one trace.
     *
     * @param traceNumber counted from 1, for the sentence
     * @param mostPoints that are left of the file's allowance
     */
    List<Point> read(String text, int traceNumber, int mostPoints) throws MalformedInkException {
        int x = channels.indexOf("X");
        int y = channels.indexOf("Y");
        if (x < 0 || y < 0) {
            throw new MalformedInkException("has a trace format without the channels X and Y.");
        }
        List<Point> points = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int comma = text.indexOf(',', start);
            int end = comma < 0 ? text.length() : comma;
            String sample = text.substring(start, end).strip();
            if (points.size() == mostPoints) {
                throw new MalformedInkException("holds more than " + InkMl.MOST_POINTS + " points.");
            }
            boolean afterLastComma = comma < 0 && sample.isEmpty() && !points.isEmpty();
            if (!afterLastComma) {
                points.add(point(sample, x, y, traceNumber));
            }
            start = end + 1;
        }
        return points;
    }

    private static Point point(String sample, int x, int y, int traceNumber) throws MalformedInkException {
        if (sample.isEmpty()) {
            throw new MalformedInkException("has an empty point in trace " + traceNumber + ".");
        }
        if (sample.indexOf('\'') >= 0 || sample.indexOf('"') >= 0 || sample.indexOf('!') >= 0) {
            throw new MalformedInkException("gives trace " + traceNumber
                    + " as differences (', \" or !), which DigitPad does not read: save it with absolute coordinates.");
        }
        String[] values = SPACE.split(sample, -1);
        if (values.length <= Math.max(x, y)) {
            throw new MalformedInkException("has the point \"" + shortened(sample)
                    + "\" without both coordinates in trace " + traceNumber + ".");
        }
        return new Point(coordinate(values[x], traceNumber), coordinate(values[y], traceNumber));
    }

    private static double coordinate(String value, int traceNumber) throws MalformedInkException {
        return number(value)
                .filter(coordinate -> Math.abs(coordinate) <= InkMl.LARGEST_COORDINATE)
                .orElseThrow(() -> new MalformedInkException(
                        "has the wrong number \"" + shortened(value) + "\" in trace " + traceNumber + "."));
    }

    /** A decimal number of bounded length; empty for anything else, such as the hexadecimal and NaN that Java knows. */
    static Optional<Double> number(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(Double.parseDouble(text)) : Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
