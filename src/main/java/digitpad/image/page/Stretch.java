package digitpad.image.page;

import digitpad.image.DigitImage;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Part of a row of which it is decided at once what its symbols are: some of the candidates, so that every atom (a stroke, a
 * component, or a part of one that may hold several digits) belongs to exactly one of them.
 *
 * @param candidates ordered by their first atoms
 * @param byShape the candidates that are symbols where nobody reads them, from left to right
 */
public record Stretch(List<Candidate> candidates, List<Candidate> byShape) {
    /** The most atoms of one stretch. */
    static final int MOST_ATOMS = 48;

    public Stretch {
        candidates = List.copyOf(candidates);
        byShape = List.copyOf(byShape);
    }

    /** A symbol of which there is no doubt where it begins and ends. */
    static Stretch of(FoundSymbol symbol) {
        List<Candidate> only = List.of(new Candidate(symbol, 0, 1, Candidate.Shape.CERTAIN, Optional.empty()));
        return new Stretch(only, only);
    }

    /** All atoms, as the bits of a set. */
    public long atoms() {
        return candidates.stream().mapToLong(Candidate::atoms).reduce(0, (one, other) -> one | other);
    }

    /** What a network is to read, in the order of the candidates. */
    public List<DigitImage> images() {
        return candidates.stream()
                .flatMap(candidate -> candidate.symbol().image().stream())
                .toList();
    }

    /** The same with each symbol changed, which keeps its candidate's place. */
    Stretch changed(UnaryOperator<FoundSymbol> change) {
        return new Stretch(changed(candidates, change), changed(byShape, change));
    }

    private static List<Candidate> changed(List<Candidate> candidates, UnaryOperator<FoundSymbol> change) {
        return candidates.stream()
                .map(candidate -> new Candidate(
                        change.apply(candidate.symbol()),
                        candidate.along(),
                        candidate.atoms(),
                        candidate.shape(),
                        candidate.view()))
                .toList();
    }
}
