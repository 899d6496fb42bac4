package digitpad.explanation.view;

import digitpad.explanation.attribution.AttributionMap;
import digitpad.explanation.attribution.Evidence;
import digitpad.explanation.attribution.GradCam;
import digitpad.explanation.attribution.GradCamMap;
import digitpad.explanation.attribution.LogitText;
import digitpad.explanation.attribution.OcclusionMaps;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.FigureBuilder;
import digitpad.explanation.figure.Shade;
import digitpad.explanation.figure.Spot;
import digitpad.explanation.figure.Target;
import digitpad.explanation.figure.Tone;
import digitpad.image.DigitImage;
import java.util.List;
import java.util.Optional;

/**
 * Which pixels speak for an answer and which against it, over the grey digit: covered with paper, with ink added, and by the
 * maps of the last convolution. Each pair has one scale, for its numbers mean the same.
 */
public final class WhyFigure {
    /** Names of the grids that can be pointed at, each over the whole digit, 28×28. */
    public static final String PAPER = "paper";

    public static final String INK = "ink";
    public static final String SMOOTH = "Grad-CAM";
    public static final String CELLS = "Grad-CAM cells";

    /** From this width on all four stand in a row. */
    private static final double WIDE = 860;

    private static final double GAP = 16;

    /** Room for the frames' outer edges. */
    private static final double EDGE = 1;

    private static final double BETWEEN_PAIRS = 24;
    private static final double MOST_SIDE = 280;
    private static final double HEAD = 38;
    private static final double REMARK = 26;
    private static final double LEGEND = 44;
    private static final double LINE = 15;

    /** Steps of the legend's colours on either side of zero. */
    private static final int STEPS = 20;

    /** The scale where there is next to nothing to show: one logit, far above it. */
    private static final double EMPTY_REACH = 1;

    /** What is below this share of the strongest colour is not seen. */
    private static final double FAINT = 0.03;

    /** The digit's own ink is less than half as dark as ink, so that colours are seen over it. */
    private static final Shade GREY = new Shade(Shade.Scale.INK, 2.5);

    private final Evidence evidence;
    private final boolean onlyFor;
    private final double width;
    private final double side;
    private final FigureBuilder figure = new FigureBuilder();

    private WhyFigure(Evidence evidence, boolean onlyFor, double width) {
        this.evidence = evidence;
        this.onlyFor = onlyFor;
        this.width = width;
        double free = width - 2 * EDGE - GAP;
        double room = width >= WIDE ? (free - GAP - BETWEEN_PAIRS) / 4 : free / 2;
        this.side = Math.min(MOST_SIDE, DigitImage.SIZE * Math.floor(room / DigitImage.SIZE));
    }

    /** One picture of a pair: empty where its numbers are not known yet. */
    private record Panel(String name, String title, String subtitle, Optional<AttributionMap> map) {}

    /**
     * The figure.
     *
     * @param onlyFor whether what speaks against the answer is left out
     * @param width in logical pixels, from 480 on
     */
    public static Figure of(Evidence evidence, boolean onlyFor, double width) {
        return new WhyFigure(evidence, onlyFor, width).draw();
    }

    private Figure draw() {
        double pair = HEAD + side + REMARK + LEGEND;
        boolean wide = width >= WIDE;
        occlusions(EDGE, 0);
        maps(EDGE + (wide ? 2 * side + GAP + BETWEEN_PAIRS : 0), wide ? 0 : pair + GAP);
        return figure.build(width, wide ? pair : 2 * pair + GAP, words());
    }

    private String words() {
        return "Which pixels speak for " + evidence.digit()
                + " and which against it: by covering parts of the digit, by adding"
                + " ink, and by the maps of the last convolution.";
    }

    private void occlusions(double x, double y) {
        List<Panel> panels = List.of(
                new Panel(PAPER, "Covered with paper", "what the ink there does", map(evidence.paper())),
                new Panel(INK, "Ink added", "what ink there would do", map(evidence.ink())));
        double reach = reach(panels);
        double left = x;
        for (Panel panel : panels) {
            panel(panel, left, y);
            if (panel.map().isPresent()) {
                float[] values = shown(panel.map().get());
                Shade shade = Shade.attribution(reach);
                figure.numbers(panel.name(), left, y + HEAD, side, side, values, DigitImage.SIZE, shade);
            }
            frame(panel, left, y);
            left += side + GAP;
        }
        legend(x, y + HEAD + side + REMARK, reach, "change of the logit of " + evidence.digit());
    }

    private Optional<AttributionMap> map(Optional<OcclusionMaps> maps) {
        return maps.map(known -> known.of(evidence.digit()));
    }

    private void maps(double x, double y) {
        if (evidence.maps().isEmpty()) {
            figure.title(x, y + 13, "Grad-CAM");
            double line = y + HEAD + LINE;
            String problem = GradCam.problem(evidence.trace().network());
            for (String words : Lines.wrapped(
                    problem.isEmpty() ? "Not known yet." : problem,
                    FigureBuilder.SMALL,
                    Math.min(340, 2 * side + GAP))) {
                figure.text(x, line, words, FigureBuilder.SMALL, Tone.QUIET);
                line += LINE;
            }
            return;
        }
        GradCamMap map = evidence.maps().get();
        String cells = map.place().side() + "×" + map.place().side() + " cells as they are";
        Panel smooth = new Panel(SMOOTH, "Grad-CAM", "maps of layer " + (map.layer() + 1), Optional.of(map.smooth()));
        Panel raw = new Panel(CELLS, "Grad-CAM, cells", cells, Optional.of(map.raw()));
        double reach = map.raw().isNearZero() ? EMPTY_REACH : map.raw().reach();
        panel(smooth, x, y);
        figure.numbers(SMOOTH, x, y + HEAD, side, side, shown(map.smooth()), DigitImage.SIZE, Shade.attribution(reach));
        frame(smooth, x, y);
        double left = x + side + GAP;
        double pixel = side / DigitImage.SIZE;
        double length = (map.place().to() - map.place().from()) * pixel;
        panel(raw, left, y);
        figure.numbers(
                CELLS,
                left + map.place().from() * pixel,
                y + HEAD + map.place().from() * pixel,
                length,
                length,
                shown(map.raw()),
                map.place().side(),
                Shade.attribution(reach));
        frame(raw, left, y);
        legend(x, y + HEAD + side + REMARK, reach, "part in the logit of " + evidence.digit() + ", a cell");
    }

    private float[] shown(AttributionMap map) {
        float[] values = map.values();
        if (onlyFor) {
            values = values.clone();
            for (int i = 0; i < values.length; i++) {
                values[i] = Math.max(0, values[i]);
            }
        }
        return values;
    }

    /** One scale for what is worth colours. */
    private static double reach(List<Panel> panels) {
        return panels.stream()
                .flatMap(panel -> panel.map().stream())
                .filter(map -> !map.isNearZero())
                .mapToDouble(AttributionMap::reach)
                .max()
                .orElse(EMPTY_REACH);
    }

    /** Its head, the grey digit, and what is to be said of it below. */
    private void panel(Panel panel, double x, double y) {
        figure.title(x, y + 13, panel.title());
        figure.text(x, y + 29, panel.subtitle(), FigureBuilder.SMALL, Tone.QUIET);
        figure.numbers("", x, y + HEAD, side, side, evidence.trace().digit().toArray(), DigitImage.SIZE, GREY);
        figure.text(x, y + HEAD + side + 14, remark(panel), FigureBuilder.SMALL, Tone.QUIET);
    }

    private String remark(Panel panel) {
        if (panel.map().isEmpty()) {
            return "being computed …";
        }
        AttributionMap map = panel.map().get();
        if (map.isNearZero()) {
            return "next to nothing: below " + LogitText.of(map.noise(), 1);
        }
        if (map.isNowhereFor() || (onlyFor && map.most() < FAINT * map.reach())) {
            return INK.equals(panel.name())
                    ? "ink would help " + evidence.digit() + " nowhere"
                    : "nothing speaks for " + evidence.digit();
        }
        return "";
    }

    private void frame(Panel panel, double x, double y) {
        figure.frame(x - 1, y + HEAD - 1, side + 2, side + 2, 1, Tone.EDGE);
        figure.spot(new Spot(
                x,
                y + HEAD,
                side,
                side,
                DigitImage.SIZE,
                DigitImage.SIZE,
                new Target.OfGrid(panel.name()),
                panel.title() + ": " + panel.subtitle()));
    }

    /** The colours from −reach over 0 to reach, and what they are of. */
    private void legend(double x, double y, double reach, String what) {
        int first = onlyFor ? 0 : -STEPS;
        int steps = STEPS - first + 1;
        float[] values = new float[steps];
        for (int i = 0; i < steps; i++) {
            values[i] = (float) (reach * (first + i) / STEPS);
        }
        double length = Math.min(200, side);
        int decimals = reach < 0.1 ? 4 : 2;
        figure.numbers("", x, y, length, 10, values, steps, Shade.attribution(reach));
        figure.frame(x - 1, y - 1, length + 2, 12, 1, Tone.EDGE);
        figure.text(x, y + 24, onlyFor ? "0" : LogitText.of(-reach, decimals), FigureBuilder.SMALL, Tone.QUIET);
        if (!onlyFor) {
            figure.centred(x + length / 2, y + 24, "0", FigureBuilder.SMALL, Tone.QUIET);
        }
        figure.ending(x + length, y + 24, "+" + LogitText.of(reach, decimals), FigureBuilder.SMALL, Tone.QUIET);
        figure.text(x + length + 12, y + 9, what, FigureBuilder.SMALL, Tone.TEXT);
        figure.text(x + length + 12, y + 24, "blue for it", FigureBuilder.SMALL, Tone.PLUS);
        if (!onlyFor) {
            figure.text(x + length + 76, y + 24, "orange against", FigureBuilder.SMALL, Tone.MINUS);
        }
    }
}
