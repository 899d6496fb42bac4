package digitpad.recognition;

import digitpad.app.evaluation.condition.DigitPage;
import digitpad.app.evaluation.condition.NumberPage;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.Seeds;
import digitpad.dataset.nondigit.NonDigits;
import digitpad.dataset.pen.PenSample;
import digitpad.image.page.DigitFinder;
import digitpad.image.page.FoundPage;
import digitpad.image.page.Stretch;
import digitpad.ink.Drawing;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Pages made by chance of digits whose labels are known, as examples of how ink is to be parted. */
final class PartingExamples {
    /** How many pages are made before a network reads them together. */
    private static final int TOGETHER = 400;

    /** More atoms in a stretch take long, and are rare. */
    private static final int MOST_ATOMS = 14;

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final DigitDataset digits;
    private final WrittenNumbers numbers;
    private final Recognizer recognizer;
    private final Doubt doubt;

    /** What is on a page. */
    enum Kind {
        /** A number of MNIST's digits, a tenth of which touch. */
        NUMBER,
        /** Two of MNIST's digits that touch. */
        TOUCHING,
        /** One of MNIST's digits. */
        DIGIT,
        /** A number written with a pen. */
        STROKES,
        /** A digit written with a pen. */
        STROKE_DIGIT,
        /** A picture of a number written with a pen. */
        PICTURE,
        /** Something drawn that is no digit. */
        NON_DIGIT
    }

    /** @param label empty where there is no digit */
    private record Page(String label, FoundPage found) {}

    /**
     * @param digits that pictures are made of
     * @param writers digits of each writer
     * @param doubt of the network that reads
     */
    PartingExamples(DigitDataset digits, List<List<PenSample>> writers, Recognizer recognizer, Doubt doubt) {
        this.digits = digits;
        this.numbers = new WrittenNumbers(writers);
        this.recognizer = recognizer;
        this.doubt = doubt;
    }

    /** The examples on {@code pages} pages; none of those whose ink cannot be parted so that it reads as is written. */
    List<PartingExample> of(Kind kind, int pages, long seed) {
        List<PartingExample> examples = new ArrayList<>();
        for (int start = 0; start < pages; start += TOGETHER) {
            List<Page> made = IntStream.range(start, Math.min(pages, start + TOGETHER))
                    .parallel()
                    .mapToObj(i -> page(kind, Seeds.ofSample(KINDS.size() * seed + KINDS.indexOf(kind), i)))
                    .filter(page -> page.found.rows().size() == 1)
                    .toList();
            Iterator<Prediction> predictions = recognizer
                    .recognize(made.stream()
                            .flatMap(page -> page.found.images().stream())
                            .toList())
                    .iterator();
            made.forEach(page -> examples.addAll(examples(page, predictions)));
        }
        return examples;
    }

    private Page page(Kind kind, SplittableRandom random) {
        return switch (kind) {
            case NUMBER -> page(NumberPage.of(digits, random));
            case TOUCHING -> page(NumberPage.touching(digits, random));
            case DIGIT -> {
                int digit = random.nextInt(digits.size());
                yield new Page(
                        Integer.toString(digits.label(digit)),
                        DigitFinder.find(DigitPage.pasted(digits.image(digit), random)));
            }
            case STROKES -> page(numbers.number(random));
            case STROKE_DIGIT -> page(numbers.digit(random));
            case PICTURE -> {
                WrittenNumbers.Written written = numbers.number(random);
                yield new Page(written.label(), DigitFinder.find(WrittenNumbers.picture(written.drawing(), random)));
            }
            case NON_DIGIT ->
                new Page(
                        "",
                        DigitFinder.find(NonDigits.forTraining(1, random.nextLong())
                                .get(0)
                                .drawing()));
        };
    }

    private static Page page(NumberPage number) {
        return new Page(number.label(), DigitFinder.find(number.picture()));
    }

    private static Page page(WrittenNumbers.Written written) {
        Drawing drawing = written.drawing();
        return new Page(written.label(), DigitFinder.find(drawing));
    }

    private List<PartingExample> examples(Page page, Iterator<Prediction> predictions) {
        List<Stretch> row = page.found.rows().get(0);
        List<List<Optional<Prediction>>> read = row.stream()
                .map(stretch -> stretch.candidates().stream()
                        .map(candidate -> candidate.symbol().image().map(image -> predictions.next()))
                        .toList())
                .toList();
        if (row.stream().anyMatch(stretch -> Long.bitCount(stretch.atoms()) > MOST_ATOMS)) {
            return List.of();
        }
        if (page.label.isEmpty()) {
            // Whether something of the whole is in doubt cannot be told from a stretch of several.
            return row.size() > 1 || row.get(0).candidates().size() == 1
                    ? List.of()
                    : PartingExample.nonDigit(row.get(0), read.get(0), doubt).stream()
                            .toList();
        }
        List<Set<Integer>> starts = new ArrayList<>(List.of(Set.of(0)));
        for (int i = 0; i < row.size(); i++) {
            int stretch = i;
            Set<Integer> next = new TreeSet<>();
            starts.get(i)
                    .forEach(start ->
                            next.addAll(PartingExample.ends(row.get(stretch), read.get(stretch), page.label, start)));
            starts.add(next);
        }
        return starts.get(row.size()).contains(page.label.length())
                ? examples(page.label, row, read, starts)
                : List.of();
    }

    /** From the end back, since only there it is known where the text of a stretch stops; none where it may begin at several places. */
    private static List<PartingExample> examples(
            String label, List<Stretch> row, List<List<Optional<Prediction>>> read, List<Set<Integer>> starts) {
        List<PartingExample> examples = new ArrayList<>();
        int stop = label.length();
        for (int i = row.size() - 1; i >= 0; i--) {
            Stretch stretch = row.get(i);
            List<Optional<Prediction>> predictions = read.get(i);
            int end = stop;
            List<Integer> possible = starts.get(i).stream()
                    .filter(start -> PartingExample.ends(stretch, predictions, label, start)
                            .contains(end))
                    .toList();
            if (possible.size() != 1) {
                return List.of();
            }
            stop = possible.get(0);
            if (stretch.candidates().size() > 1) {
                examples.add(PartingExample.digits(label.substring(stop, end), stretch, predictions));
            }
        }
        return examples;
    }
}
