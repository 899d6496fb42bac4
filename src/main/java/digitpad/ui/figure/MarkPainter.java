package digitpad.ui.figure;

import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureMark;
import digitpad.explanation.figure.Palette;
import digitpad.explanation.figure.Tone;
import digitpad.ui.look.Typeface;
import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;

/** Lines and texts of figures; numbers and fills lie below, as pixels. */
final class MarkPainter {

    private MarkPainter() {}

    static void paint(Figure figure, Palette palette, GraphicsContext graphics) {
        Map<Tone, Color> colours = new EnumMap<>(Tone.class);
        for (Tone tone : Tone.values()) {
            int colour = palette.colour(tone);
            colours.put(tone, Color.rgb(colour >> 16 & 0xff, colour >> 8 & 0xff, colour & 0xff));
        }
        graphics.setTextBaseline(VPos.BASELINE);
        for (FigureMark mark : figure.marks()) {
            if (mark instanceof FigureMark.Frame frame) {
                graphics.setStroke(colours.get(frame.tone()));
                graphics.setLineWidth(frame.thickness());
                graphics.setLineJoin(StrokeLineJoin.MITER);
                double half = frame.thickness() / 2;
                graphics.strokeRect(
                        frame.x() + half,
                        frame.y() + half,
                        Math.max(0, frame.width() - frame.thickness()),
                        Math.max(0, frame.height() - frame.thickness()));
            } else if (mark instanceof FigureMark.Line line) {
                graphics.setStroke(colours.get(line.tone()));
                graphics.setLineWidth(line.thickness());
                graphics.setLineCap(StrokeLineCap.ROUND);
                graphics.strokeLine(line.fromX(), line.fromY(), line.toX(), line.toY());
            } else if (mark instanceof FigureMark.Text text) {
                paint(text, colours, graphics);
            } else if (mark instanceof FigureMark.Over over) {
                graphics.setFill(colours.get(palette.over(over.shade(), over.value())));
                graphics.setFont(Typeface.font(over.size(), false));
                graphics.setTextAlign(TextAlignment.CENTER);
                graphics.fillText(over.text(), over.x(), over.baseline());
            }
        }
    }

    private static void paint(FigureMark.Text text, Map<Tone, Color> colours, GraphicsContext graphics) {
        graphics.setFill(colours.get(text.tone()));
        graphics.setFont(Typeface.font(text.size(), text.bold()));
        graphics.setTextAlign(
                switch (text.side()) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
        graphics.fillText(text.text(), text.x(), text.baseline());
    }
}
