package digitpad.ui.reading;

import digitpad.app.reading.LiveResult;
import digitpad.app.reading.Sheet;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import digitpad.recognition.Mark;
import digitpad.recognition.Prediction;
import digitpad.recognition.Reading;
import digitpad.recognition.ReadingRow;
import digitpad.recognition.Symbol;
import digitpad.ui.FakeModels;
import java.util.List;
import java.util.Optional;

/** Numbers as they are read, made up: strokes from left to right, each of them a digit. */
public final class NumberModels {
    private static final double WIDTH = 40;

    private NumberModels() {}

    /** A stroke from top to bottom. */
    public static Stroke stroke(double x) {
        return new Stroke(List.of(new Point(x, 100), new Point(x + WIDTH, 200)), 20);
    }

    /** Strokes at these places across, in the order of writing. */
    public static Sheet.Ink sheet(double... places) {
        Drawing drawing = Drawing.EMPTY;
        for (double x : places) {
            drawing = drawing.with(stroke(x));
        }
        return new Sheet.Ink(drawing);
    }

    /** A digit that stands at {@code x}, whose ink is {@link #stroke}. */
    public static Symbol digit(Prediction prediction, double x) {
        return new Symbol.Digit(
                prediction,
                new DigitImage(new float[DigitImage.AREA]),
                Optional.of(new DigitInk.Strokes(Drawing.EMPTY.with(stroke(x)))),
                box(x));
    }

    /** Ink of which nothing is known. */
    public static Symbol unknown(double x) {
        return new Symbol.Sign(Mark.UNKNOWN, 0.5, box(x));
    }

    /** What was read of {@code sheet} in one row. */
    public static LiveResult read(Sheet sheet, Symbol... symbols) {
        return new LiveResult(sheet, Reading.ofRow(List.of(symbols)), Optional.empty(), 0);
    }

    /** What was read in several rows. */
    public static LiveResult rows(Sheet sheet, List<List<Symbol>> rows) {
        return new LiveResult(
                sheet, new Reading(rows.stream().map(ReadingRow::new).toList()), Optional.empty(), 0);
    }

    /** Lets a model read by a network that says when it does not know. */
    public static void makeReady(ReadingModel model) {
        model.modelReady(new FakeModels(() -> FakeModels.always(1)).bundledCard(), Optional.empty());
    }

    private static Symbol.Box box(double x) {
        return new Symbol.Box(x - 10, 90, WIDTH + 20, 120);
    }
}
