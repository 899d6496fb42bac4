package digitpad.image.paper;

import digitpad.image.DistanceField;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.paper.InkComponents.Component;
import java.util.BitSet;
import java.util.List;

/**
 * What a photo shows beside the paper: the desk, a dark corner, a hand. It lies at the picture's edge, and is lower or thicker than
 * what is written away from the edge.
 */
final class Surroundings {
    /** Ink at the edge that would be seen. */
    private static final float DARK = 0.3f;

    /** Share of a piece's longest side along which it touches the edge where it lies along it. */
    private static final double ALONG = 0.5;

    /** What lies along the edge and reaches no farther in than this share of what is written is no writing. */
    private static final double LOW = 0.5;

    /** Share of an edge that a border fills. */
    private static final double BORDER = 0.75;

    /** What touches the edge and is this many times as thick as strokes are is no stroke. */
    private static final double THICK = 2.2;

    /** A piece of ink has more mass than this share of the largest away from the edge, or says nothing. */
    private static final double SOMETHING = 0.1;

    /** The soft edge of what is left out, in pixels. */
    private static final int SOFT = 3;

    private final InkComponents pieces;
    private final int[] contact;

    private Surroundings(InkComponents pieces) {
        this.pieces = pieces;
        this.contact = pieces.contactWithEdges();
    }

    /** Whether anything dark lies at the picture's edge. */
    static boolean areLikely(GrayImage ink) {
        for (int x = 0; x < ink.width(); x++) {
            if (ink.at(x, 0) >= DARK || ink.at(x, ink.height() - 1) >= DARK) {
                return true;
            }
        }
        for (int y = 0; y < ink.height(); y++) {
            if (ink.at(0, y) >= DARK || ink.at(ink.width() - 1, y) >= DARK) {
                return true;
            }
        }
        return false;
    }

    /** The pixels that are none of the paper's; none marked where there are no surroundings. */
    static BitSet of(InkComponents pieces) {
        return new Surroundings(pieces).find();
    }

    private BitSet find() {
        List<Component> away = writing();
        if (away.isEmpty()) {
            return new BitSet();
        }
        double size = away.stream()
                .mapToDouble(component -> component.box().longestSide())
                .sorted()
                .skip(away.size() / 2)
                .findFirst()
                .orElseThrow();
        double radius = away.stream().mapToDouble(this::radius).max().orElseThrow();
        List<Component> beside = pieces.components().stream()
                .filter(component -> contact[component.label()] > 0)
                .filter(component ->
                        isLow(component, size) || isBorder(component) || radius(component) > THICK * radius + 1)
                .toList();
        return beside.isEmpty() ? new BitSet() : marked(beside);
    }

    /** What does not touch the edge, and is no speck. */
    private List<Component> writing() {
        List<Component> away = pieces.components().stream()
                .filter(component -> contact[component.label()] == 0)
                .toList();
        double most = away.stream().mapToDouble(Component::mass).max().orElse(0);
        return away.stream()
                .filter(component -> component.mass() >= SOMETHING * most)
                .toList();
    }

    private boolean isLow(Component component, double size) {
        PixelBox box = component.box();
        return contact[component.label()] >= ALONG * box.longestSide()
                && Math.min(box.width(), box.height()) <= LOW * size;
    }

    /** Whether it fills nearly all of an edge. */
    private boolean isBorder(Component component) {
        PixelBox box = component.box();
        GrayImage ink = pieces.ink();
        int touched = contact[component.label()];
        boolean level = box.width() >= BORDER * ink.width() && touched >= BORDER * ink.width();
        boolean upright = box.height() >= BORDER * ink.height() && touched >= BORDER * ink.height();
        return level || upright;
    }

    /** Of the largest disc in the component's ink, in pixels; of paper beyond the picture's edge there is none. */
    private double radius(Component component) {
        float farthest = 0;
        for (float distance : DistanceField.signed(pieces.cutWithRim(List.of(component)))) {
            farthest = Math.max(farthest, distance);
        }
        return farthest;
    }

    private BitSet marked(List<Component> beside) {
        PixelMarks marks = new PixelMarks(pieces.ink().width(), pieces.ink().height());
        float[] theirs = pieces.only(beside).pixels();
        for (int i = 0; i < theirs.length; i++) {
            if (theirs[i] > 0) {
                marks.mark(i, SOFT);
            }
        }
        return marks.bits();
    }
}
