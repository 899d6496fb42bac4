package digitpad.image.decoding;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import digitpad.image.GrayImage;
import digitpad.image.QuarterTurns;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera was held, as EXIF says it.
 *
 * @param mirrored whether left and right are exchanged, before turning
 * @param quarterTurns clockwise turns that bring the picture upright, 0…3
 */
record Orientation(boolean mirrored, int quarterTurns) {
    private static final Orientation UPRIGHT = new Orientation(false, 0);

    /** The orientation that the image file in {@code bytes} states; upright where it states none that makes sense. */
    static Orientation of(byte[] bytes) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes), bytes.length);
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? ofExif(exif.getInt(ExifIFD0Directory.TAG_ORIENTATION))
                    : UPRIGHT;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException e) {
            // The picture itself was decoded: broken remarks about it are no reason to refuse it.
            return UPRIGHT;
        }
    }

    private static Orientation ofExif(int code) {
        return switch (code) {
            case 2 -> new Orientation(true, 0);
            case 3 -> new Orientation(false, 2);
            case 4 -> new Orientation(true, 2);
            case 5 -> new Orientation(true, 3);
            case 6 -> new Orientation(false, 1);
            case 7 -> new Orientation(true, 1);
            case 8 -> new Orientation(false, 3);
            default -> UPRIGHT;
        };
    }

    GrayImage upright(GrayImage image) {
        return QuarterTurns.turned(mirrored ? mirrored(image) : image, quarterTurns);
    }

    private static GrayImage mirrored(GrayImage image) {
        float[] pixels = new float[image.width() * image.height()];
        for (int y = 0, i = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++, i++) {
                pixels[i] = image.at(image.width() - 1 - x, y);
            }
        }
        return GrayImage.owning(image.width(), image.height(), pixels);
    }
}
