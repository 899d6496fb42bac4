package digitpad.recognition;

import digitpad.image.page.Candidate;
import digitpad.image.page.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Ink that can be parted in several ways, with what is written there.
 *
 * @param right what the right ways to part it say
 * @param atoms of each candidate, as bits
 * @param features of each candidate
 * @param views of each candidate
 */
record PartingExample(Ways.Goal right, List<Long> atoms, List<float[]> features, List<Optional<Candidate.View>> views) {
    private static final char UNKNOWN = Mark.UNKNOWN.text().charAt(0);

    /**
     * Digits and marks.
     *
     * @param text what is written
     * @param predictions of the stretch's candidates; empty where there is nothing to read
     */
    static PartingExample digits(String text, Stretch stretch, List<Optional<Prediction>> predictions) {
        return of(Ways.Goal.text(text, said(stretch, predictions)), stretch, predictions);
    }

    /** Something else: right is what is in doubt somewhere. Empty where nothing can be. */
    static Optional<PartingExample> nonDigit(Stretch stretch, List<Optional<Prediction>> predictions, Doubt doubt) {
        List<Character> said = said(stretch, predictions);
        List<Boolean> unsure = IntStream.range(0, said.size())
                .mapToObj(i -> predictions.get(i).map(doubt::isUnsure).orElse(said.get(i) == UNKNOWN))
                .toList();
        return Optional.of(of(Ways.Goal.any(unsure), stretch, predictions))
                .filter(example -> new Ways(example.atoms).canReach(example.right));
    }

    private static PartingExample of(Ways.Goal right, Stretch stretch, List<Optional<Prediction>> predictions) {
        List<Candidate> candidates = stretch.candidates();
        return new PartingExample(
                right,
                candidates.stream().map(Candidate::atoms).toList(),
                IntStream.range(0, candidates.size())
                        .mapToObj(i -> CandidateFeatures.of(candidates.get(i), predictions.get(i)))
                        .toList(),
                candidates.stream().map(Candidate::view).toList());
    }

    private static List<Character> said(Stretch stretch, List<Optional<Prediction>> predictions) {
        return IntStream.range(0, predictions.size())
                .mapToObj(i ->
                        SymbolReader.says(stretch.candidates().get(i).symbol().kind(), predictions.get(i)))
                .toList();
    }

    int size() {
        return atoms.size();
    }

    /**
     * Where in {@code truth} a stretch can end that begins at {@code start}, if it is parted so that it reads as the truth does.
     */
    static Set<Integer> ends(Stretch stretch, List<Optional<Prediction>> predictions, String truth, int start) {
        Set<Integer> ends = new TreeSet<>();
        Ways ways = new Ways(stretch.candidates().stream().map(Candidate::atoms).toList());
        List<Character> said = said(stretch, predictions);
        for (int end = start; end <= truth.length(); end++) {
            if (ways.canReach(Ways.Goal.text(truth.substring(start, end), said))) {
                ends.add(end);
            }
        }
        return ends;
    }
}
