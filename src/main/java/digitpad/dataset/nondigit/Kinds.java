package digitpad.dataset.nondigit;

import digitpad.dataset.builtin.HandWriting;
import digitpad.ink.Drawing;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a set of non-digits is made of.
 *
 * @param kinds with their shares
 */
record Kinds(List<Kind> kinds) {
    /** What is trained on. */
    static final Kinds TRAINING = new Kinds(List.of(
            new Kind("scribble", 22, 2.6, Scribbles.TRAINING),
            new Kind("letter", 26, 3.6, templates("letter", false)),
            new Kind("cross", 9, 3.6, templates("cross", false)),
            new Kind("face", 4, 2.4, templates("face", false)),
            new Kind("dot", 6, 3.6, new Dots(false)),
            new Kind("half-drawn digit", 10, 3.6, Kinds::halfDrawn),
            new Kind("dash", 3, 3.6, templates("dash", false)),
            new Kind("symbol", 16, 3.6, templates("symbol", false)),
            new Kind("two digits", 3, 3, NeighbouringDigits::draw)));

    /** What is tested. */
    static final Kinds TESTING = new Kinds(List.of(
            new Kind("scribble", 20, 2.6, Scribbles.TESTING),
            new Kind("letter", 20, 3.6, templates("letter", true)),
            new Kind("cross", 15, 3.6, templates("cross", true)),
            new Kind("face", 10, 3.6, templates("face", true)),
            new Kind("dot", 10, 3.6, new Dots(true)),
            new Kind("half-drawn digit", 15, 3.6, Kinds::halfDrawn),
            new Kind("symbol", 10, 3.6, templates("symbol", true))));

    /** How far signs are turned, standard deviation in degrees, on top of the slant of the hand. */
    private static final double TURN = 6;

    Kinds {
        kinds = List.copyOf(kinds);
    }

    /**
     * One kind of non-digits.
     *
     * @param name for people
     * @param share of the set, against the other kinds' shares
     * @param widest line in pixels of the digit image that leaves it recognisable: a scribble of wide lines is a blot, and
     *     could be a thick 1
     */
    record Kind(String name, double share, double widest, Maker maker) {}

    /** One of the kinds by its share. */
    Kind choose(SplittableRandom random) {
        double left =
                random.nextDouble() * kinds.stream().mapToDouble(Kind::share).sum();
        for (Kind kind : kinds) {
            left -= kind.share();
            if (left < 0) {
                return kind;
            }
        }
        return kinds.get(kinds.size() - 1);
    }

    private static Maker templates(String kind, boolean heldOut) {
        List<Template> templates = Templates.of(kind, heldOut);
        return (hand, random) -> {
            double angle = Math.toRadians(TURN * random.nextGaussian());
            double cosine = Math.cos(angle);
            double sine = Math.sin(angle);
            return hand.draw(
                    templates
                            .get(random.nextInt(templates.size()))
                            .choose(random)
                            .mapped(knot ->
                                    knot.at(cosine * knot.x() - sine * knot.y(), sine * knot.x() + cosine * knot.y())),
                    random);
        };
    }

    private static Drawing halfDrawn(HandWriting hand, SplittableRandom random) {
        while (true) {
            int label = random.nextInt(10);
            var half = PartialDigit.of(label, hand.digit(label, random), random);
            if (half.isPresent()) {
                return half.get();
            }
        }
    }
}
