package digitpad.recognition;

import digitpad.image.page.Candidate;
import java.util.Optional;

/**
 * How much tells for a candidate being a symbol: the exponent of a log-linear model of all ways to part the ink
 * (docs/decisions/0015-read-while-cutting.md says what its weights were fitted on). Scores of symbols beside each other are
 * added; only differences between ways to part the same ink mean anything.
 */
final class CandidateScore {
    // The weights, in the order in which they are added.
    private static final double SYMBOL = -0.444;
    private static final double LOG_PROBABILITY = 0.135;
    private static final double CERTAINTY = 3.327;
    private static final double WIDTH = -1.222;
    private static final double LOWNESS = 1.709;
    private static final double GAP = -0.374;
    private static final double APART = -0.455;
    private static final double SHARED = -0.610;
    private static final double PIECE = -0.170;
    private static final double CUT_LINE = -0.323;
    private static final double CROSSED = -0.173;
    private static final double PAUSE = -1.274;
    private static final double IS_ONE = -0.710;
    private static final double IS_CUT = -0.207;
    private static final double IS_NARROW = -0.103;
    private static final double SHARED_OF_WIDTH = -1.476;
    private static final double IS_ONE_AND_CUT = -0.047;
    private static final double ONE_SHARED = -0.756;
    private static final double WIDE_SHAPE = -0.952;

    /** Of what a network is not to read it knows as little as of a non-digit. */
    private static final double NOTHING_KNOWN = 1.0 / Prediction.DIGITS;

    /** Nearer to 1 than this, probabilities say the same. */
    private static final double CERTAIN = 1e-4;

    /** Digits are hardly wider than this share of the height around them. */
    private static final double WIDE = 0.8;

    /** No digit but a 1 is narrower than this share of its height. */
    private static final double NARROW = 0.35;

    /** More ink of others in a candidate's place says nothing more; also as a multiple of the candidate's own width. */
    private static final double MOST_SHARED = 1.5;

    private static final double MOST_SHARED_OF_WIDTH = 2;

    /** Widths are not told apart below this share of the height around. */
    private static final double NARROWEST = 0.05;

    /** The digit that half of another looks like. */
    private static final int ONE = 1;

    private CandidateScore() {}

    /** @param prediction empty where there is nothing to read */
    static double of(Candidate candidate, Optional<Prediction> prediction) {
        Candidate.Shape shape = candidate.shape();
        double likely = prediction.map(Prediction::confidence).orElse(NOTHING_KNOWN);
        boolean one = prediction.filter(is -> is.label() == ONE).isPresent();
        double sharedOfWidth = shape.shared() / Math.max(NARROWEST, shape.width());
        boolean cut = shape.cuts() > 0;
        boolean narrow = shape.width() < NARROW * shape.height();
        double score = SYMBOL;
        score += LOG_PROBABILITY * Math.log(Math.max(NOTHING_KNOWN, likely));
        score += CERTAINTY * Math.log10(1 - likely + CERTAIN) / Math.log10(CERTAIN);
        score += WIDTH * Math.max(0, shape.width() - WIDE);
        score += LOWNESS * Math.log(Math.min(1, shape.height()));
        score += GAP * shape.gap();
        score += APART * shape.apart();
        score += SHARED * Math.min(MOST_SHARED, shape.shared());
        score += PIECE * (shape.pieces() - 1);
        score += CUT_LINE * shape.cuts();
        score += CROSSED * shape.crossed();
        score += PAUSE * shape.pauses();
        score += one ? IS_ONE + ONE_SHARED * Math.min(1, sharedOfWidth) : 0;
        score += cut ? IS_CUT : 0;
        score += one && cut ? IS_ONE_AND_CUT : 0;
        score += narrow && !one ? IS_NARROW : 0;
        score += SHARED_OF_WIDTH * Math.min(MOST_SHARED_OF_WIDTH, sharedOfWidth);
        score += WIDE_SHAPE * Math.max(0, shape.width() / shape.height() - 1);
        return score;
    }
}
