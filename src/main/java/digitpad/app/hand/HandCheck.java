package digitpad.app.hand;

import digitpad.image.DigitImage;
import digitpad.image.Preprocessor;
import digitpad.recognition.Prediction;
import digitpad.recognition.Recognizer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A look at the personal digits before a network learns from them. What a digit is remains its writer's to say: what looks
 * wrong is shown and told, and refused is nothing but an empty set.
 *
 * @param refusal why nothing can be learned; empty where something can
 * @param warnings sentences about what may go wrong
 * @param contradicted digits that the network reads as others and is sure of it, the surest first
 */
public record HandCheck(Optional<String> refusal, List<String> warnings, List<Contradiction> contradicted) {
    /** Fewer digits than this teach little. */
    public static final int FEW = 10;

    /** A network this sure of another digit makes a look worth while: it is wrong about one in a hundred of them at most. */
    static final double SURE = 0.99;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    public HandCheck {
        warnings = List.copyOf(warnings);
        contradicted = List.copyOf(contradicted);
    }

    /** A digit and what the network says of it. */
    public record Contradiction(PersonalDigit digit, Prediction prediction) {}

    /**
     * Looks at digits.
     *
     * @param reader of the network that is to learn
     * @param zone in which people are told when a digit was written
     */
    public static HandCheck of(List<PersonalDigit> digits, Recognizer reader, ZoneId zone) {
        if (digits.isEmpty()) {
            return new HandCheck(
                    Optional.of("There is nothing to learn from yet: write a few digits, or correct what was misread."),
                    List.of(),
                    List.of());
        }
        List<String> warnings = new ArrayList<>();
        if (digits.size() < FEW) {
            warnings.add(
                    digits.size() == 1
                            ? "One digit teaches little: thirty, three of each, are a good beginning."
                            : digits.size() + " digits teach little: thirty, three of each, are a good beginning.");
        }
        int label = digits.get(0).label();
        if (digits.size() > 1 && digits.stream().allMatch(digit -> digit.label() == label)) {
            warnings.add("All " + digits.size() + " digits are a " + label
                    + ": a network that is shown nothing else may come to see it everywhere.");
        }
        List<Contradiction> contradicted = contradicted(digits, reader);
        if (!contradicted.isEmpty()) {
            warnings.add(sentence(contradicted, zone));
        }
        return new HandCheck(Optional.empty(), warnings, contradicted);
    }

    private static List<Contradiction> contradicted(List<PersonalDigit> digits, Recognizer reader) {
        List<PersonalDigit> seen = new ArrayList<>();
        List<DigitImage> images = new ArrayList<>();
        for (PersonalDigit digit : digits) {
            Preprocessor.digit(digit.drawing(), Preprocessor.MEDIAN_STROKE_WIDTH)
                    .ifPresent(image -> {
                        seen.add(digit);
                        images.add(image);
                    });
        }
        List<Prediction> predictions = reader.recognize(images);
        List<Contradiction> contradicted = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            Prediction prediction = predictions.get(i);
            if (prediction.label() != seen.get(i).label() && prediction.confidence() >= SURE) {
                contradicted.add(new Contradiction(seen.get(i), prediction));
            }
        }
        contradicted.sort(Comparator.comparingDouble(
                        (Contradiction each) -> each.prediction().confidence())
                .reversed());
        return contradicted;
    }

    private static String sentence(List<Contradiction> contradicted, ZoneId zone) {
        Contradiction first = contradicted.get(0);
        String many = contradicted.size() == 1
                ? "One of your digits looks wrongly labelled: the "
                : contradicted.size() + " of your digits look wrongly labelled: the ";
        return many + first.digit().label() + " of "
                + TIME.format(first.digit().when().atZone(zone)) + " reads as "
                + first.prediction().label() + " at "
                + percent(first.prediction().confidence())
                + ". Look at " + (contradicted.size() == 1 ? "it" : "them")
                + " first; what is right, learn all the same.";
    }

    /** Rounded down, so that only certainty itself is 100 %. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", Math.floor(Math.min(1, share) * 1000 + 1e-9) / 10);
    }
}
