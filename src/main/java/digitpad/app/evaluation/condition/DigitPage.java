package digitpad.app.evaluation.condition;

import digitpad.image.DigitImage;
import digitpad.image.GrayImage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * Pictures with a digit of MNIST's somewhere in them, for measuring. They are drawn with the platform's own bilinear scaling,
 * which shares nothing with the preprocessing.
 */
public final class DigitPage {
    private static final double SMALLEST = 0.5;
    private static final double LARGEST = 8;

    /** Least and most paper beside a pasted digit, in pixels. */
    private static final int LEAST_PAPER = 20;

    private static final int MOST_PAPER = 170;

    /** How much larger a turned digit is drawn, so that turning it costs no sharpness. */
    private static final int TURNED_SCALE = 4;

    private DigitPage() {}

    /** The digit anywhere on a page, at half to eight times its size, dark on light or light on dark. */
    public static GrayImage pasted(DigitImage digit, SplittableRandom random) {
        double scale = SMALLEST * Math.pow(LARGEST / SMALLEST, random.nextDouble());
        boolean inkIsDark = random.nextBoolean();
        int side = Math.max(2, (int) Math.round(DigitImage.SIZE * scale));
        int width = side + random.nextInt(LEAST_PAPER, MOST_PAPER);
        int height = side + random.nextInt(LEAST_PAPER, MOST_PAPER);
        int x = random.nextInt(width - side + 1);
        int y = random.nextInt(height - side + 1);
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale((double) side / DigitImage.SIZE, (double) side / DigitImage.SIZE);
        return draw(digit, place, width, height, inkIsDark);
    }

    /**
     * The digit in the middle of a page and turned about its own, dark on light.
     *
     * @param degrees clockwise
     */
    public static GrayImage turned(DigitImage digit, double degrees) {
        int side = 2 * TURNED_SCALE * DigitImage.SIZE;
        AffineTransform place = AffineTransform.getRotateInstance(Math.toRadians(degrees), side / 2.0, side / 2.0);
        place.translate(side / 4.0, side / 4.0);
        place.scale(TURNED_SCALE, TURNED_SCALE);
        return draw(digit, place, side, side, true);
    }

    /** The digit's ink at so many times its size; 0 paper, 1 ink. */
    static GrayImage enlarged(DigitImage digit, double scale) {
        int side = Math.max(2, (int) Math.round(DigitImage.SIZE * scale));
        return draw(digit, AffineTransform.getScaleInstance(scale, scale), side, side, false);
    }

    private static GrayImage draw(DigitImage digit, AffineTransform place, int width, int height, boolean inkIsDark) {
        BufferedImage source = new BufferedImage(DigitImage.SIZE, DigitImage.SIZE, BufferedImage.TYPE_BYTE_GRAY);
        for (int i = 0; i < DigitImage.AREA; i++) {
            int ink = Math.round(digit.at(i / DigitImage.SIZE, i % DigitImage.SIZE) * 255);
            source.getRaster().setSample(i % DigitImage.SIZE, i / DigitImage.SIZE, 0, inkIsDark ? 255 - ink : ink);
        }
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(inkIsDark ? Color.WHITE : Color.BLACK);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(source, place, null);
        graphics.dispose();
        float[] pixels = new float[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = page.getRaster().getSample(i % width, i / width, 0) / 255f;
        }
        return new GrayImage(width, height, pixels);
    }
}
