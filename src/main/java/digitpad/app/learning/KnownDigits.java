package digitpad.app.learning;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.Seeds;
import digitpad.dataset.Split;
import digitpad.dataset.builtin.BuiltInDigits;
import digitpad.dataset.pen.PenDigits;
import digitpad.dataset.pen.PenSample;
import digitpad.training.plan.PresetPlans;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Other people's digits for a lesson.
 *
 * @param pools to choose those from that are replayed
 * @param checks to measure by; no writer of theirs is in a pool, where writers are known
 */
record KnownDigits(List<DigitDataset> pools, List<DigitDataset> checks) {
    /** What digits of pen strokes are called. */
    static final String OTHER_WRITERS = "other writers";

    private static final String MNIST = "MNIST";
    private static final int MNIST_POOL = 2400;
    private static final int MNIST_CHECK = 3000;
    private static final int STROKES_POOL = 1500;
    private static final int STROKES_CHECK = 1000;
    private static final int DRAWN_POOL = 1000;
    private static final int DRAWN_CHECK = 1000;

    /** How many times as many digits are drawn where there are no others. */
    private static final int ALONE = 3;

    /** Values a digit up to which all digits' come to less than 300 MB. */
    private static final int MOST_FEATURES = 8192;

    private static final long POOL_SEED = 1;
    private static final long CHECK_SEED = 2;

    /**
     * Takes some digits of each kind at random, fewer where each needs much memory.
     *
     * @param featureCount values that are kept of each digit
     */
    static KnownDigits of(Others others, int featureCount, long seed) {
        double size = Math.min(1, (double) MOST_FEATURES / featureCount);
        List<DigitDataset> pools = new ArrayList<>();
        List<DigitDataset> checks = new ArrayList<>();
        others.mnist().ifPresent(digits -> {
            Split split = split(digits);
            pools.add(some(MNIST, split.training(), 0, scaled(MNIST_POOL, size), seed));
            checks.add(some(MNIST, split.validation(), 0, scaled(MNIST_CHECK, size), seed));
        });
        List<String> writers = others.strokes().stream()
                .map(PenSample::writer)
                .distinct()
                .sorted()
                .toList();
        if (writers.size() > 1) {
            pools.add(ofEverySecond(others.strokes(), writers, 0, scaled(STROKES_POOL, size), seed));
            checks.add(ofEverySecond(others.strokes(), writers, 1, scaled(STROKES_CHECK, size), seed));
        }
        int times = pools.isEmpty() ? ALONE : 1;
        pools.add(BuiltInDigits.of(scaled(times * DRAWN_POOL, size), Seeds.of(seed, POOL_SEED)));
        checks.add(BuiltInDigits.of(scaled(times * DRAWN_CHECK, size), Seeds.of(seed, CHECK_SEED)));
        return new KnownDigits(List.copyOf(pools), List.copyOf(checks));
    }

    /**
     * Those of MNIST's digits that lessons neither learn from nor measure by, and that are not by writers whom they learn
     * from, where writers are known.
     */
    static DigitDataset unused(DigitDataset mnist, long seed) {
        return some(MNIST, split(mnist).validation(), MNIST_CHECK, Integer.MAX_VALUE, seed);
    }

    /**
     * As in the bundled network's training, which had the drawn digits beside MNIST's: MNIST's writers to measure by are those
     * that it was chosen by.
     */
    private static Split split(DigitDataset mnist) {
        return Split.beside(
                mnist,
                BuiltInDigits.writers(BuiltInDigits.DEFAULT_SIZE),
                PresetPlans.VALIDATION_SHARE,
                PresetPlans.SEED);
    }

    private static int scaled(int usual, double size) {
        return Math.max(1, (int) Math.round(usual * size));
    }

    private static DigitDataset some(String name, DigitDataset digits, int from, int count, long seed) {
        List<Integer> order =
                IntStream.range(0, digits.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(seed));
        return digits.subset(
                name,
                order.stream()
                        .skip(from)
                        .limit(count)
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /** Chosen before they are rendered, which takes longer than all else. */
    private static DigitDataset ofEverySecond(
            List<PenSample> samples, List<String> writers, int first, int count, long seed) {
        List<PenSample> chosen = samples.stream()
                .filter(sample -> writers.indexOf(sample.writer()) % 2 == first)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(chosen, new Random(seed));
        return PenDigits.asRead(OTHER_WRITERS, chosen.subList(0, Math.min(count, chosen.size())));
    }
}
