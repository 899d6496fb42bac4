package digitpad.recognition;

import digitpad.image.DigitImage;
import digitpad.image.page.Candidate;
import digitpad.image.page.FoundPage;
import digitpad.image.page.FoundSymbol;
import digitpad.image.page.Stretch;
import digitpad.image.page.SymbolKind;
import digitpad.image.paper.LeftOut;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Decides by what a network makes of them which of a page's candidates are its symbols, and between digits and marks where
 * the eye alone cannot: a small thing is a digit only if the network is sure of it.
 */
public final class SymbolReader {
    /**
     * A network has to be this sure to make a digit of a small thing, a mark of what may be a digit, or several rows of what is one by
     * its shape; more where it says itself when it is unsure.
     */
    private static final double SURE = 0.9;

    /** Ink of which nothing is known is as likely dirt as writing. */
    private static final double NOTHING_KNOWN = 0.5;

    /** The digit that a bar looks like. */
    private static final int ONE = 1;

    /** The digit that two rings above each other are, and the one that a ring is. */
    private static final int EIGHT = 8;

    private static final int ZERO = 0;

    /** Pieces above each other that are so many times as tall as wide are more than one digit, or a 1. */
    private static final double TALL = 2.2;

    private SymbolReader() {}

    /**
     * The reading of a page.
     *
     * @param predictions of the {@linkplain FoundPage#images() candidates' images}, in their order; as many are taken
     * @param doubt of the network that made them
     */
    public static Reading read(FoundPage found, Iterator<Prediction> predictions, Doubt doubt) {
        List<ReadingRow> rows = new ArrayList<>();
        for (int i = 0; i < found.rows().size(); i++) {
            ReadingRow row = new ReadingRow(found.rows().get(i).stream()
                    .flatMap(stretch -> symbols(stretch, predictions, doubt).stream())
                    .toList());
            List<ReadingRow> several = Optional.ofNullable(found.severalRows().get(i))
                    .map(page -> read(page, predictions, doubt).rows())
                    .orElse(List.of());
            boolean parted = !several.isEmpty()
                    && areSeveral(
                            several.stream()
                                    .flatMap(each -> each.symbols().stream())
                                    .toList(),
                            row.symbols(),
                            found.rows().get(i),
                            doubt);
            rows.addAll(parted ? several : List.of(row));
        }
        return new Reading(rows, found.leftOut().stream().map(LeftOut::sentence).toList());
    }

    private static List<Symbol> symbols(Stretch stretch, Iterator<Prediction> predictions, Doubt doubt) {
        List<Candidate> candidates = stretch.candidates();
        List<Optional<Prediction>> read = new ArrayList<>();
        for (Candidate candidate : candidates) {
            read.add(candidate.symbol().image().map(image -> predictions.next()));
        }
        if (candidates.size() == 1) {
            return List.of(symbol(candidates.get(0).symbol(), read.get(0), 1, doubt));
        }
        Cover cover = new Cover(
                candidates.stream().mapToLong(Candidate::atoms).toArray(),
                IntStream.range(0, candidates.size())
                        .mapToDouble(i -> CandidateNetwork.bundled().score(candidates.get(i), read.get(i)))
                        .toArray(),
                IntStream.range(0, candidates.size())
                        .map(i -> says(candidates.get(i).symbol().kind(), read.get(i)))
                        .toArray());
        List<Symbol> best = symbols(cover.best(), candidates, read, doubt);
        boolean oneByShape = stretch.byShape().size() == 1;
        if (oneByShape && best.size() > 1 && areBars(best)) {
            // The bars of H, U and Λ look like 1s.
            int one = candidates.indexOf(stretch.byShape().get(0));
            return symbols(cover.way(List.of(one)), candidates, read, doubt);
        }
        return best;
    }

    private static List<Symbol> symbols(
            Cover.Way way, List<Candidate> candidates, List<Optional<Prediction>> read, Doubt doubt) {
        return IntStream.range(0, way.candidates().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        i -> candidates.get(way.candidates().get(i)).along()))
                .map(i -> {
                    int candidate = way.candidates().get(i);
                    double certainty = way.certainty().get(i);
                    return symbol(
                            candidates.get(candidate).symbol(),
                            read.get(candidate).map(prediction -> prediction.asFarAs(certainty)),
                            certainty,
                            doubt);
                })
                .toList();
    }

    /** What a candidate is read as, as one character: a digit, or the text of a mark. */
    static char says(SymbolKind kind, Optional<Prediction> prediction) {
        return switch (kind) {
            case DIGIT, SMALL_DIGIT ->
                prediction
                        .map(is -> Character.forDigit(is.label(), Prediction.DIGITS))
                        .orElseThrow();
            case POINT_OR_DIGIT, POINT -> Mark.POINT.text().charAt(0);
            case COMMA -> Mark.COMMA.text().charAt(0);
            case DASH -> Mark.DASH.text().charAt(0);
            case UNKNOWN -> Mark.UNKNOWN.text().charAt(0);
        };
    }

    private static Symbol symbol(FoundSymbol found, Optional<Prediction> prediction, double certainty, Doubt doubt) {
        return symbol(
                found,
                prediction.flatMap(is -> found.image().map(image -> digit(found, image, is))),
                certainty,
                doubt,
                box(found));
    }

    private static Symbol symbol(
            FoundSymbol found, Optional<Symbol.Digit> digit, double certainty, Doubt doubt, Symbol.Box box) {
        return switch (found.kind()) {
            case DIGIT -> digit.orElseThrow();
            case SMALL_DIGIT -> small(digit.orElseThrow(), doubt);
            case POINT_OR_DIGIT -> point(digit.orElseThrow());
            case POINT -> sign(Mark.POINT, certainty, box);
            case COMMA -> sign(Mark.COMMA, certainty, box);
            case DASH -> sign(Mark.DASH, certainty, box);
            case UNKNOWN -> unknown(box);
        };
    }

    private static Symbol.Digit digit(FoundSymbol found, DigitImage image, Prediction prediction) {
        return new Symbol.Digit(prediction, image, found.ink(), box(found));
    }

    private static Symbol.Box box(FoundSymbol found) {
        return new Symbol.Box(found.x(), found.y(), found.width(), found.height());
    }

    private static Symbol small(Symbol.Digit digit, Doubt doubt) {
        return isSure(digit, doubt) ? digit : unknown(digit.box());
    }

    /**
     * Whether what is one row by its shape is several: all are sure to be digits, and the one is not, or is too tall. The pieces of a
     * broken 1 are 1s as well, the stem of a broken 9 is one, and the rings of an 8 are 0s.
     */
    private static boolean areSeveral(List<Symbol> several, List<Symbol> one, List<Stretch> row, Doubt doubt) {
        boolean tall = row.stream()
                .flatMap(stretch -> stretch.byShape().stream())
                .map(Candidate::shape)
                .anyMatch(shape -> shape.pieces() > 1 && shape.height() > TALL * shape.width());
        return areSure(several, doubt)
                && !areBars(several)
                && !(areAll(EIGHT, one) && areAll(ZERO, several))
                && (!areSure(one, doubt) || (tall && several.stream().noneMatch(symbol -> is(ONE, symbol))));
    }

    private static boolean areBars(List<Symbol> symbols) {
        return areAll(ONE, symbols);
    }

    private static boolean areAll(int label, List<Symbol> symbols) {
        return symbols.stream().allMatch(symbol -> is(label, symbol));
    }

    private static boolean is(int label, Symbol symbol) {
        return symbol instanceof Symbol.Digit digit && digit.prediction().label() == label;
    }

    private static boolean areSure(List<Symbol> symbols, Doubt doubt) {
        return symbols.stream().allMatch(symbol -> isSure(symbol, doubt));
    }

    private static boolean isSure(Symbol symbol, Doubt doubt) {
        return symbol.confidence() >= SURE && !symbol.isUnsure(doubt);
    }

    private static Symbol point(Symbol.Digit digit) {
        double confidence = 1 - digit.confidence();
        return confidence > NOTHING_KNOWN ? new Symbol.Sign(Mark.POINT, confidence, digit.box()) : unknown(digit.box());
    }

    private static Symbol sign(Mark mark, double certainty, Symbol.Box box) {
        return certainty >= SURE ? new Symbol.Sign(mark, certainty, box) : unknown(box);
    }

    private static Symbol unknown(Symbol.Box box) {
        return new Symbol.Sign(Mark.UNKNOWN, NOTHING_KNOWN, box);
    }
}
