package digitpad.image.decoding;

import digitpad.image.GrayImage;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;

/**
 * What a decoder left, as grey values. Grey samples are taken as they stand in the file: {@link BufferedImage#getRGB} takes
 * them for linear light and makes 0.5 a 0.74.
 */
final class DecodedPixels {
    private DecodedPixels() {}

    /** @return 0 black, 1 white */
    static GrayImage toGray(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (!isGray(image.getColorModel())) {
            return GrayImages.ofArgb(argb(image), width, height);
        }
        float[] grey = samples(image, 0);
        if (!image.getColorModel().hasAlpha()) {
            return GrayImage.owning(width, height, grey);
        }
        float[] opacity = samples(image, 1);
        boolean multiplied = image.isAlphaPremultiplied();
        int[] argb = new int[grey.length];
        boolean opaque = true;
        for (int i = 0; i < argb.length; i++) {
            float own = multiplied && opacity[i] > 0 ? Math.min(1, grey[i] / opacity[i]) : grey[i];
            argb[i] = Math.round(255 * opacity[i]) << 24 | Math.round(255 * own) * 0x010101;
            opaque &= opacity[i] == 1;
        }
        // Opaque pixels keep all of their bits.
        return opaque ? GrayImage.owning(width, height, grey) : GrayImages.ofArgb(argb, width, height);
    }

    private static int[] argb(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (image.getType() != BufferedImage.TYPE_3BYTE_BGR) {
            return image.getRGB(0, 0, width, height, null, 0, width);
        }
        // Photos are of this kind, of which the platform asks each pixel for its colour in a roundabout way.
        byte[] bytes = PixelBlocks.bytes(image);
        int[] argb = new int[width * height];
        for (int i = 0, at = 0; i < argb.length; i++, at += 3) {
            argb[i] = 0xff000000 | (bytes[at + 2] & 0xff) << 16 | (bytes[at + 1] & 0xff) << 8 | (bytes[at] & 0xff);
        }
        return argb;
    }

    private static boolean isGray(ColorModel model) {
        return !(model instanceof IndexColorModel) && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** One band as shares of its largest value. */
    private static float[] samples(BufferedImage image, int band) {
        Raster raster = image.getRaster();
        int width = raster.getWidth();
        float most = mostOf(raster, band);
        float[] values = new float[width * raster.getHeight()];
        float[] row = new float[width];
        for (int y = 0; y < raster.getHeight(); y++) {
            raster.getSamples(raster.getMinX(), raster.getMinY() + y, width, 1, band, row);
            for (int x = 0; x < width; x++) {
                float value = row[x] / most;
                // Floating-point files may hold anything, and what is no number.
                values[y * width + x] = value > 0 ? Math.min(1, value) : 0;
            }
        }
        return values;
    }

    private static float mostOf(Raster raster, int band) {
        int type = raster.getDataBuffer().getDataType();
        boolean fraction = type == DataBuffer.TYPE_FLOAT || type == DataBuffer.TYPE_DOUBLE;
        return fraction ? 1 : (float) (Math.pow(2, raster.getSampleModel().getSampleSize(band)) - 1);
    }
}
