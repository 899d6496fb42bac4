package digitpad.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A data set in two: one to learn from and one to choose by. Where writers are known, no writer is in both, so that the
 * choice rewards reading new hands and not remembering known ones.
 */
public record Split(DigitDataset training, DigitDataset validation) {
    /**
     * Puts aside writers in random order until they have {@code share} of the digits, passing over those who would make it
     * more than twice as much; single digits where any writer is unknown.
     *
     * @param share of the digits for validation, 0 &lt; share &lt; 1
     * @param seed the same seed gives the same split
     * @throws UnfitDataException where a part would be empty
     * @throws IllegalArgumentException where the share lies outside
     */
    public static Split of(DigitDataset data, double share, long seed) {
        return beside(data, new int[0], share, seed);
    }

    /**
     * How {@code data} falls apart where {@code share} of it and of other digits after it are put aside together.
     *
     * @param others a writer for each of the other digits; known, if the writers of {@code data} are
     * @param share of all the digits for validation, 0 &lt; share &lt; 1
     * @param seed the same seed gives the same split
     * @throws UnfitDataException where a part would be empty
     * @throws IllegalArgumentException where the share lies outside
     */
    public static Split beside(DigitDataset data, int[] others, double share, long seed) {
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("The validation share must be above 0 and below 1, not " + share + ".");
        }
        int[] own = IntStream.range(0, data.size()).map(data::writer).toArray();
        int firstOther = IntStream.of(own).max().orElse(-1) + 1;
        int[] writers = IntStream.concat(IntStream.of(own), IntStream.of(others).map(writer -> firstOther + writer))
                .toArray();
        boolean[] aside = new boolean[writers.length];
        int wanted = Math.max(1, (int) Math.round(share * writers.length));
        Random random = new Random(seed);
        if (data.writerCount().isPresent()) {
            setWritersAside(writers, aside, wanted, random);
        } else {
            List<Integer> order =
                    IntStream.range(0, writers.length).boxed().collect(Collectors.toCollection(ArrayList::new));
            Collections.shuffle(order, random);
            order.subList(0, wanted).forEach(i -> aside[i] = true);
        }
        int[] training = IntStream.range(0, data.size()).filter(i -> !aside[i]).toArray();
        int[] validation = IntStream.range(0, data.size()).filter(i -> aside[i]).toArray();
        if (training.length == 0 || validation.length == 0) {
            throw new UnfitDataException(data.size() + " digits are too few to learn from some and choose by others.");
        }
        return new Split(
                data.subset(data.name() + ", training part", training),
                data.subset(data.name() + ", validation part", validation));
    }

    private static void setWritersAside(int[] writers, boolean[] aside, int wanted, Random random) {
        List<Integer> order =
                Arrays.stream(writers).distinct().sorted().boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, random);
        if (order.size() < 2) {
            throw new UnfitDataException(
                    "All " + writers.length + " digits are by one writer: add digits by at least one"
                            + " other, for a network is chosen by how well it reads hands that it did not learn from.");
        }
        Map<Integer, Integer> digits = new HashMap<>();
        for (int writer : writers) {
            digits.merge(writer, 1, Integer::sum);
        }
        Set<Integer> chosen = new HashSet<>();
        int count = 0;
        for (int writer : order) {
            int more = digits.getOrDefault(writer, 0);
            if (count < wanted && count + more <= 2 * (long) wanted && count + more < writers.length) {
                chosen.add(writer);
                count += more;
            }
        }
        if (chosen.isEmpty()) {
            // Everybody wrote a lot: the one who wrote least will do.
            chosen.add(Collections.min(order, Comparator.comparing(digits::get)));
        }
        for (int i = 0; i < writers.length; i++) {
            aside[i] = chosen.contains(writers[i]);
        }
    }
}
