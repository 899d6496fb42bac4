package digitpad.explanation.attribution;

import digitpad.image.DigitImage;

/**
 * What the maps of a layer say for one class and against it.
 *
 * @param digit the class
 * @param layer whose maps were weighed, from 0
 * @param place where their cells lie on the picture
 * @param cells a number for each place of the maps, row by row; not to be changed. Where nothing but a mean over the maps and
 *     one dense layer follows, they add up to the logit less its bias
 * @param weights a number for each map: the mean of the logit's gradient over it; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
public record GradCamMap(int digit, int layer, MapPlace place, float[] cells, double[] weights) {
    /** As the layer has it. */
    public AttributionMap raw() {
        return new AttributionMap(place.side(), cells, OcclusionMaps.NOISE, total());
    }

    /** Brought to the picture's 28×28 pixels. */
    public AttributionMap smooth() {
        return new AttributionMap(DigitImage.SIZE, place.pixels(cells), OcclusionMaps.NOISE, total());
    }

    /** Only cells together can be compared with logits, however many there are. */
    private double total() {
        double total = 0;
        for (float cell : cells) {
            total += Math.abs(cell);
        }
        return total;
    }
}
