package digitpad.ui.hand;

import digitpad.app.hand.PersonalDigit;
import digitpad.image.DigitImage;
import digitpad.image.page.DigitInk;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds personal digits by what their pictures show. A picture that is opened on the pad is told from its paper anew, which
 * leaves its edges a little other than they were: what counts is the image that a network gets of it. For any thread.
 */
final class KnownPictures {
    /**
     * Ink by which two images of the same picture differ at most, on average of their pixels. Of 350 digits of photos and pages,
     * kept and then found again on the pad, 98 % differ less; of 4,000 digits of MNIST no two are as alike.
     */
    private static final double SAME = 0.006;

    private final Map<DigitInk, float[]> images = Collections.synchronizedMap(new IdentityHashMap<>());

    /** Makes the images of pictures ahead of time: many take long. */
    void look(List<PersonalDigit> digits) {
        digits.stream().filter(KnownPictures::isPicture).parallel().forEach(digit -> image(digit.ink()));
    }

    /** Forgets all pictures but those of {@code digits}. */
    void retain(List<PersonalDigit> digits) {
        Set<DigitInk> used = Collections.newSetFromMap(new IdentityHashMap<>());
        digits.forEach(digit -> used.add(digit.ink()));
        images.keySet().removeIf(ink -> !used.contains(ink));
    }

    /** The one of {@code digits} whose picture shows {@code image}; empty where none does. */
    Optional<PersonalDigit> find(List<PersonalDigit> digits, DigitImage image) {
        float[] wanted = image.toArray();
        double least = SAME * DigitImage.AREA;
        Optional<PersonalDigit> found = Optional.empty();
        for (PersonalDigit digit : digits) {
            double difference = isPicture(digit) ? difference(wanted, image(digit.ink()), least) : least;
            if (difference < least) {
                least = difference;
                found = Optional.of(digit);
            }
        }
        return found;
    }

    private static boolean isPicture(PersonalDigit digit) {
        return digit.drawing().isEmpty();
    }

    private float[] image(DigitInk ink) {
        float[] known = images.get(ink);
        if (known == null) {
            known = ink.image().orElseThrow().toArray();
            images.put(ink, known);
        }
        return known;
    }

    /** Summed over the pixels; where it is {@code most} or more, no more of it. */
    private static double difference(float[] one, float[] other, double most) {
        double sum = 0;
        for (int i = 0; i < one.length && sum < most; i++) {
            sum += Math.abs(one[i] - other[i]);
        }
        return sum;
    }
}
