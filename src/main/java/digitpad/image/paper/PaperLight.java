package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.paper.Grounds.Ground;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How dark a picture is beside its paper, where it may show several papers, and a desk as well. */
final class PaperLight {
    /** Writing on another ground stands out of it by this share of what it does where it does most. */
    private static final double AS_CLEAR = 0.5;

    /** Smaller grounds hold no writing: share of the picture. */
    private static final double WITH_WRITING = 0.03;

    /** What takes this share of the picture's edge is no stroke that ends there. */
    private static final double BESIDE = 0.06;

    private PaperLight() {}

    /** A ground with writing on it. */
    private record Written(Ground ground, Darkness darkness, float contrast) {}

    static Darkness of(GrayImage picture) {
        List<Ground> grounds = Grounds.of(picture, PaperLight::isGround);
        if (grounds.isEmpty()) {
            return Darkness.of(picture);
        }
        List<Written> written = new ArrayList<>();
        for (Ground ground : grounds) {
            if (ground.share() >= WITH_WRITING) {
                written(ground).ifPresent(written::add);
            }
        }
        written.sort(Comparator.comparingDouble(each -> -each.contrast()));
        if (written.isEmpty()) {
            return Darkness.of(picture);
        }
        double clear = AS_CLEAR * written.get(0).contrast();
        return Darkness.together(written.stream()
                .filter(each -> each.contrast() >= clear)
                .map(Written::darkness)
                .toList());
    }

    /** A thick stroke is none: it lies amid its paper, and there is nothing on it but its own soft edge. */
    private static boolean isGround(Ground ground) {
        return ground.edge() >= BESIDE
                || (ground.isWide() && written(ground, ground.notAmid()).isPresent());
    }

    private static Optional<Written> written(Ground ground) {
        return written(ground, ground.outside());
    }

    private static Optional<Written> written(Ground ground, BitSet leftOut) {
        Darkness darkness = Darkness.of(ground.picture()).without(leftOut);
        return PaperInk.contrast(darkness).map(contrast -> new Written(ground, darkness, contrast));
    }
}
