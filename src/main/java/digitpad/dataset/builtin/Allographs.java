package digitpad.dataset.builtin;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** The allographs that DigitPad knows, from {@code allographs.txt} beside this class. */
final class Allographs {
    private static final List<List<Allograph>> BY_DIGIT = byDigit();

    private Allographs() {}

    /** All allographs of {@code digit}. */
    static List<Allograph> of(int digit) {
        return BY_DIGIT.get(digit);
    }

    /** One of them, by weight. */
    static Allograph choose(int digit, SplittableRandom random) {
        List<Allograph> allographs = of(digit);
        double left = random.nextDouble()
                * allographs.stream().mapToDouble(Allograph::weight).sum();
        for (Allograph allograph : allographs) {
            left -= allograph.weight();
            if (left < 0) {
                return allograph;
            }
        }
        return allographs.get(allographs.size() - 1);
    }

    private static List<List<Allograph>> byDigit() {
        List<Allograph> all = AllographFile.parse(TemplateFile.lines(Allographs.class, "allographs.txt"));
        return IntStream.range(0, 10)
                .mapToObj(digit -> all.stream()
                        .filter(allograph -> allograph.label() == digit)
                        .toList())
                .toList();
    }
}
