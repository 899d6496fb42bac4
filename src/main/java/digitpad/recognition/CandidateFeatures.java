package digitpad.recognition;

import digitpad.image.page.Candidate;
import digitpad.image.page.SymbolKind;
import java.util.Optional;

/** What tells for or against a candidate being a symbol besides its look, in numbers of the size of 1. */
final class CandidateFeatures {
    /** Numbers of its shape, its kind and its place, and of how sure a network is; the probabilities follow. */
    private static final int OF_SHAPE = 28;

    static final int COUNT = OF_SHAPE + Prediction.DIGITS;

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

    private CandidateFeatures() {}

    /**
     * {@link #COUNT} numbers; the first is 1.
     *
     * @param prediction empty where there is nothing to read
     */
    static float[] of(Candidate candidate, Optional<Prediction> prediction) {
        Candidate.Shape shape = candidate.shape();
        SymbolKind kind = candidate.symbol().kind();
        double likely = prediction.map(Prediction::confidence).orElse(NOTHING_KNOWN);
        boolean one = prediction.filter(is -> is.label() == ONE).isPresent();
        double sharedOfWidth = shape.shared() / Math.max(NARROWEST, shape.width());
        boolean cut = shape.cuts() > 0;
        boolean narrow = shape.width() < NARROW * shape.height();
        double[] ofShape = {
            1,
            Math.log(Math.max(NOTHING_KNOWN, likely)),
            Math.log10(1 - likely + CERTAIN) / Math.log10(CERTAIN),
            Math.max(0, shape.width() - WIDE),
            Math.log(Math.min(1, shape.height())),
            shape.gap(),
            shape.apart(),
            Math.min(MOST_SHARED, shape.shared()),
            shape.pieces() - 1,
            shape.cuts(),
            shape.crossed(),
            shape.pauses(),
            one ? 1 : 0,
            one ? Math.min(1, sharedOfWidth) : 0,
            cut ? 1 : 0,
            one && cut ? 1 : 0,
            narrow && !one ? 1 : 0,
            Math.min(MOST_SHARED_OF_WIDTH, sharedOfWidth),
            Math.max(0, shape.width() / shape.height() - 1),
            kind.isReadable() && kind != SymbolKind.DIGIT ? 1 : 0,
            kind == SymbolKind.POINT ? 1 : 0,
            kind == SymbolKind.COMMA ? 1 : 0,
            kind == SymbolKind.DASH ? 1 : 0,
            kind == SymbolKind.UNKNOWN ? 1 : 0,
            shape.beside().isPresent() ? 1 : 0,
            shape.beside().map(Candidate.Beside::size).orElse(0.0),
            shape.beside().map(Candidate.Beside::top).orElse(0.0),
            shape.beside().map(Candidate.Beside::bottom).orElse(0.0)
        };
        float[] features = new float[COUNT];
        for (int i = 0; i < OF_SHAPE; i++) {
            features[i] = (float) ofShape[i];
        }
        for (int digit = 0; digit < Prediction.DIGITS; digit++) {
            int is = digit;
            features[OF_SHAPE + digit] = (float) prediction
                    .map(each -> each.probability(is))
                    .orElse(NOTHING_KNOWN)
                    .doubleValue();
        }
        return features;
    }
}
