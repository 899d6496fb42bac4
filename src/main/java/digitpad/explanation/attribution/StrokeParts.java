package digitpad.explanation.attribution;

import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Which parts of a drawing are left out to see what they are for: strokes, and what lies between the corners of a stroke. */
final class StrokeParts {
    /** More parts than these are no help. */
    private static final int MOST = 12;

    /** A stroke without corners is cut where it is so many times as long as its pen is wide. */
    private static final double LONG = 3;

    private StrokeParts() {}

    /**
     * The parts, in the order of writing, each stroke before its own parts; of very many strokes the longest. None where
     * nothing can be left out without leaving nothing.
     */
    static List<StrokePart> of(Drawing drawing) {
        double size = drawing.bounds().map(InkBox::longestSide).orElse(0.0);
        int strokes = drawing.strokes().size();
        List<Integer> longest = IntStream.range(0, strokes)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer index) ->
                                new StrokePath(drawing.strokes().get(index)).length())
                        .reversed())
                .limit(MOST)
                .sorted()
                .toList();
        List<StrokePart> parts = new ArrayList<>();
        int room = MOST - longest.size();
        for (int index : longest) {
            if (strokes > 1) {
                parts.add(new StrokePart(
                        StrokePart.Kind.WHOLE, 0, drawing.strokes().get(index), drawing.without(index)));
            }
            List<StrokePart> own = partsOf(drawing, index, size);
            if (strokes == 1 || own.size() <= room) {
                parts.addAll(own);
                room -= own.size();
            }
        }
        return parts;
    }

    private static List<StrokePart> partsOf(Drawing drawing, int index, double size) {
        StrokePath path = new StrokePath(drawing.strokes().get(index));
        List<Double> cuts = new ArrayList<>(StrokeCorners.of(path, size));
        StrokePart.Kind kind = StrokePart.Kind.BETWEEN_CORNERS;
        if (cuts.isEmpty()) {
            if (drawing.strokes().size() > 1 || path.length() < LONG * path.penWidth()) {
                return List.of();
            }
            kind = StrokePart.Kind.THIRD;
            cuts.add(path.length() / 3);
            cuts.add(path.length() * 2 / 3);
        }
        cuts.add(0, 0.0);
        cuts.add(path.length());
        List<StrokePart> parts = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            parts.add(new StrokePart(
                    kind, i - 1, path.between(cuts.get(i - 1), cuts.get(i)), without(drawing, index, path, cuts, i)));
        }
        return parts;
    }

    /** The drawing without the stretch of a stroke that ends at a cut. */
    private static Drawing without(Drawing drawing, int index, StrokePath path, List<Double> cuts, int cut) {
        List<Stroke> rest = new ArrayList<>(drawing.strokes());
        rest.remove(index);
        int last = cuts.size() - 1;
        if (cut < last) {
            rest.add(index, path.between(cuts.get(cut), cuts.get(last)));
        }
        if (cut > 1) {
            rest.add(index, path.between(0, cuts.get(cut - 1)));
        }
        return new Drawing(rest);
    }
}
