package digitpad.app.evaluation.condition;

import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.Resampler;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A whole picture made harder to read, as worse photos of the same page would be.
 *
 * @param name what was done to it, for people; "" for nothing
 * @param change grey values as decoded, 0 black and 1 white, and after the change; the same each time
 */
public record ChangedPicture(String name, UnaryOperator<GrayImage> change) {
    /** Standard deviation of the blur, as a share of the picture's longer side. */
    private static final double BLUR = 0.003;

    /** Standard deviation of the noise, of white's distance from black. */
    private static final double NOISE = 0.05;

    private static final float JPEG_QUALITY = 0.3f;

    /** How light the dark side is, as a share of the light one. */
    private static final double SHADE = 0.5;

    private static final List<Integer> TILTS = List.of(-15, 15);

    /** How much smaller the far edge of a leaning page is than the near one. */
    private static final double LEANING = 0.2;

    private static final ChangedPicture UNCHANGED = new ChangedPicture("", UnaryOperator.identity());

    /** The ways in which a picture is to be read: one where nothing is changed. */
    public static List<ChangedPicture> variants(Conditions conditions, int sample) {
        Optional<Change> change = conditions.change();
        if (change.isEmpty()) {
            return List.of(UNCHANGED);
        }
        long chance = conditions.random(sample).nextLong();
        return switch (change.get()) {
            case BLURRED -> one("blurred", ChangedPicture::blurred);
            case NOISY -> one("made noisy", picture -> noisy(picture, new Random(chance)));
            case COMPRESSED -> one("compressed", picture -> JpegCopy.of(picture, JPEG_QUALITY));
            case SHADED -> one("shaded", picture -> shaded(picture, new Random(chance)));
            case HALVED -> one("halved", ChangedPicture::halved);
            case TILTED ->
                TILTS.stream()
                        .map(degrees -> new ChangedPicture(
                                "tilted by " + degrees + "°", picture -> tilted(picture, Math.toRadians(degrees))))
                        .toList();
            case LEANING ->
                Stream.of(
                                new Lean("upwards", 0, -1),
                                new Lean("downwards", 0, 1),
                                new Lean("left", -1, 0),
                                new Lean("right", 1, 0))
                        .map(lean -> new ChangedPicture("leaning " + lean.name, lean::of))
                        .toList();
            case PASTED, NUMBERS, JAGGED, ROTATED, HALF_DRAWN ->
                throw new IllegalArgumentException(change.get() + " is not for whole pictures.");
        };
    }

    private static List<ChangedPicture> one(String name, UnaryOperator<GrayImage> change) {
        return List.of(new ChangedPicture(name, change));
    }

    /** Each axis by itself; beyond the edges goes on what is at them. */
    private static GrayImage blurred(GrayImage picture) {
        double deviation = BLUR * Math.max(picture.width(), picture.height());
        int reach = (int) Math.ceil(3 * deviation);
        double[] weights = new double[2 * reach + 1];
        double sum = 0;
        for (int i = -reach; i <= reach; i++) {
            weights[i + reach] = Math.exp(-i * i / (2 * deviation * deviation));
            sum += weights[i + reach];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        float[] level = blurred(picture.toArray(), picture.width(), picture.width(), 1, weights);
        float[] both = blurred(level, picture.width(), picture.height(), picture.width(), weights);
        return new GrayImage(picture.width(), picture.height(), both);
    }

    /** @param step from one pixel to the next along the axis, which is {@code length} long */
    private static float[] blurred(float[] pixels, int width, int length, int step, double[] weights) {
        int reach = weights.length / 2;
        float[] blurred = new float[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            int place = step == 1 ? i % width : i / width;
            double value = 0;
            for (int k = -reach; k <= reach; k++) {
                int near = Math.max(0, Math.min(length - 1, place + k));
                value += weights[k + reach] * pixels[i + (near - place) * step];
            }
            blurred[i] = (float) Math.max(0, Math.min(1, value));
        }
        return blurred;
    }

    private static GrayImage noisy(GrayImage picture, Random random) {
        float[] pixels = picture.toArray();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (float) Math.max(0, Math.min(1, pixels[i] + NOISE * random.nextGaussian()));
        }
        return new GrayImage(picture.width(), picture.height(), pixels);
    }

    /** The light falls off evenly from one side to the other. */
    private static GrayImage shaded(GrayImage picture, Random random) {
        double angle = random.nextDouble() * 2 * Math.PI;
        double across = Math.abs(Math.cos(angle)) * picture.width() + Math.abs(Math.sin(angle)) * picture.height();
        float[] pixels = picture.toArray();
        for (int i = 0; i < pixels.length; i++) {
            double x = i % picture.width() - picture.width() / 2.0;
            double y = Math.floorDiv(i, picture.width()) - picture.height() / 2.0;
            double place = 0.5 + (x * Math.cos(angle) + y * Math.sin(angle)) / across;
            pixels[i] *= (float) (1 - (1 - SHADE) * Math.max(0, Math.min(1, place)));
        }
        return new GrayImage(picture.width(), picture.height(), pixels);
    }

    private static GrayImage halved(GrayImage picture) {
        int longer = Math.max(picture.width(), picture.height());
        return Resampler.shrunk(picture, Math.max(1, longer / 2));
    }

    /** The whole picture, with paper around it. */
    private static GrayImage tilted(GrayImage picture, double radians) {
        PixelBox box = Projection.turned(radians).box(new PixelBox(0, 0, picture.width(), picture.height()));
        Projection back = Projection.moved(box.left(), box.top()).then(Projection.turned(-radians));
        return EndlessPaper.seen(picture, back, (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
    }

    /**
     * A page that leans.
     *
     * @param x 1 where its right edge is far, −1 where its left edge is
     * @param y likewise downwards
     */
    private record Lean(String name, int x, int y) {
        GrayImage of(GrayImage picture) {
            double width = picture.width();
            double height = picture.height();
            // Sizes at both edges are as 1 − share to 1 + share.
            double share = LEANING / (2 - LEANING);
            Projection onPicture = Projection.moved(-width / 2, -height / 2)
                    .then(Projection.leaning(2 * share * x / width, 2 * share * y / height))
                    .then(Projection.moved(width / 2, height / 2));
            PixelBox box = onPicture.box(new PixelBox(0, 0, width, height));
            Projection back = Projection.moved(box.left(), box.top()).then(onPicture.inverse());
            return EndlessPaper.seen(picture, back, (int) Math.ceil(box.width()), (int) Math.ceil(box.height()));
        }
    }
}
