package digitpad.explanation.attribution;

import digitpad.model.network.LayerSummary;
import java.util.Optional;

/** What the pixels say for an answer, in plain English. */
public final class WhyWords {
    private WhyWords() {}

    /** What is shown, with its own numbers. */
    public static String of(Evidence evidence) {
        StringBuilder words = new StringBuilder();
        evidence.paper().ifPresent(paper -> words.append(paper(paper, evidence.digit())));
        evidence.ink().ifPresent(ink -> words.append(ink(ink, evidence.digit())));
        words.append(maps(evidence));
        return words.toString().strip();
    }

    /** The same as formulas. */
    public static String formula() {
        return """
                Cover (pixel) = mean, over the squares that cover it, of z(digit) − z(covered)
                Add ink (pixel) = mean, over the squares that cover it, of z(inked) − z(digit)
                Grad-CAM (cell) = sum over maps k of a(k) × A(k, cell), where a(k) = mean over cells of dz / dA(k, cell)""";
    }

    private static String paper(OcclusionMaps maps, int digit) {
        AttributionMap map = maps.of(digit);
        String how = "A square of paper, " + square(maps) + ", is laid on the digit at "
                + maps.how().places() + " places, and each time the network reads it again. ";
        if (map.isNearZero()) {
            return how + "Nowhere does that change the logit of " + digit
                    + " by a tenth: no part of the ink matters to it. ";
        }
        StringBuilder words = new StringBuilder(how);
        if (map.isNowhereFor()) {
            words.append("No ink speaks for ").append(digit).append(". ");
        } else {
            words.append("It matters most around ")
                    .append(place(map, map.extreme(true)))
                    .append(": without the ink there the logit of ")
                    .append(digit)
                    .append(" falls by ")
                    .append(LogitText.of(map.most()))
                    .append(". ");
        }
        if (map.least() <= -OcclusionMaps.NOISE) {
            words.append("The ink around ")
                    .append(place(map, map.extreme(false)))
                    .append(" speaks against it: without that the logit rises by ")
                    .append(LogitText.of(-map.least()))
                    .append(". ");
        }
        return words.toString();
    }

    private static String ink(OcclusionMaps maps, int digit) {
        AttributionMap map = maps.of(digit);
        if (map.isNearZero()) {
            return "Ink added anywhere changes the logit of " + digit + " by less than a tenth. ";
        }
        String words = "A square full of ink would ";
        if (map.least() <= -OcclusionMaps.NOISE) {
            words += "harm " + digit + " most around " + place(map, map.extreme(false)) + " ("
                    + LogitText.signed(map.least()) + ")";
            if (map.most() >= OcclusionMaps.NOISE) {
                words += " and ";
            }
        }
        if (map.most() >= OcclusionMaps.NOISE) {
            words += "help it most around " + place(map, map.extreme(true)) + " (" + LogitText.signed(map.most()) + ")";
        }
        return words + ". ";
    }

    private static String maps(Evidence evidence) {
        Optional<GradCamMap> maps = evidence.maps();
        if (maps.isEmpty()) {
            return GradCam.problem(evidence.trace().network());
        }
        GradCamMap map = maps.get();
        LayerSummary layer = evidence.trace().layers().get(map.layer());
        String how = "Grad-CAM asks the " + layer.output().channels() + " maps of layer " + (map.layer() + 1)
                + ", " + map.place().side() + "×" + map.place().side()
                + " cells each: a map counts as much as the logit of "
                + map.digit() + " grows with it. ";
        if (map.raw().isNearZero()) {
            return how + "All cells together come to less than a tenth: the maps say next to nothing about "
                    + map.digit() + ".";
        }
        if (map.raw().isNowhereFor()) {
            return how + "No cell speaks for " + map.digit() + ".";
        }
        double sum = 0;
        for (float cell : map.cells()) {
            sum += cell;
        }
        return how + "Its cells add up to " + LogitText.signed(sum) + ".";
    }

    /** What is known of the pixel that somebody points at; the row and the column count from 0. */
    public static String ofPixel(OcclusionMaps maps, int digit, int row, int column) {
        float change = maps.of(digit).at(row, column);
        String where = "Row " + (row + 1) + ", column " + (column + 1) + ": ";
        String what = maps.how().filling() == Occlusion.Filling.PAPER ? "without the ink here" : "with ink here";
        double rises = maps.how().filling() == Occlusion.Filling.PAPER ? -change : change;
        String how = Math.abs(rises) < 0.005
                ? " stays as it is"
                : (rises > 0 ? " rises by " : " falls by ") + LogitText.of(Math.abs(rises));
        return where + what + " the logit of " + digit + how + ".";
    }

    private static String square(OcclusionMaps maps) {
        return maps.how().window() + "×" + maps.how().window() + " pixels";
    }

    private static String place(AttributionMap map, int index) {
        return "row " + (index / map.columns() + 1) + ", column " + (index % map.columns() + 1);
    }
}
