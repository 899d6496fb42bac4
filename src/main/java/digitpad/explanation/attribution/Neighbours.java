package digitpad.explanation.attribution;

import digitpad.explanation.ActivationTrace;
import digitpad.explanation.Activations;
import digitpad.explanation.OpenNetwork;
import digitpad.model.network.LayerSummary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/**
 * Known digits as a network describes them, by the values that its last layer reads. Made once, asked quickly, by any thread.
 */
public final class Neighbours {
    /** Most values that are kept: 64 MiB of float32. */
    private static final int MOST_VALUES = 16 << 20;

    /** Digits between two looks at whether somebody still waits. */
    private static final int BATCH = 64;

    private final LabelledDigits known;
    private final int all;
    private final int values;
    private final float[] descriptions;

    private Neighbours(LabelledDigits known, int all, int values) {
        this.known = known;
        this.all = all;
        this.values = values;
        this.descriptions = new float[known.size() * values];
    }

    /**
     * Runs the network over all digits, or as many of them, evenly, as find room.
     *
     * @param cancelled looked at between batches
     * @param progress hears which share is done, 0…1
     * @return empty where it was cancelled
     */
    public static Optional<Neighbours> of(
            OpenNetwork network, LabelledDigits digits, BooleanSupplier cancelled, DoubleConsumer progress) {
        List<LayerSummary> layers = network.stored().card().network().summaries();
        int values = layers.get(layers.size() - 1).input().size();
        LabelledDigits known = digits.thinned(MOST_VALUES / values);
        Neighbours neighbours = new Neighbours(known, digits.size(), values);
        for (int from = 0; from < known.size(); from += BATCH) {
            if (cancelled.getAsBoolean()) {
                return Optional.empty();
            }
            int to = Math.min(known.size(), from + BATCH);
            float[] batch = network.lastHidden(known.images().subList(from, to));
            System.arraycopy(batch, 0, neighbours.descriptions, from * values, batch.length);
            progress.accept((double) to / known.size());
        }
        return Optional.of(neighbours);
    }

    /** Name of the collection. */
    public String name() {
        return known.name();
    }

    /** How many digits are compared with. */
    public int size() {
        return known.size();
    }

    /** How many digits the collection has; more than are compared with where they do not find room. */
    public int all() {
        return all;
    }

    /** How many values a digit is described by. */
    public int values() {
        return values;
    }

    /**
     * The known digits that lie nearest, the nearest first.
     *
     * @param trace what the same network makes of a digit
     * @param count how many; fewer where there are fewer
     * @throws IllegalArgumentException where the network is another, as far as can be seen
     */
    public List<NearDigit> nearest(ActivationTrace trace, int count) {
        Activations description = trace.input(trace.layers().size() - 1);
        if (description.values().length != values) {
            throw new IllegalArgumentException("The digits were described by another network.");
        }
        Comparator<Candidate> farthestFirst =
                Comparator.comparingDouble(Candidate::squared).reversed();
        PriorityQueue<Candidate> best = new PriorityQueue<>(farthestFirst);
        double bound = Double.POSITIVE_INFINITY;
        for (int digit = 0; digit < known.size(); digit++) {
            double squared = squaredDistance(description.values(), digit * values, bound);
            if (squared < bound) {
                best.add(new Candidate(digit, squared));
                if (best.size() > count) {
                    best.remove();
                }
                bound = best.size() < count ? bound : best.element().squared();
            }
        }
        List<Candidate> sorted = new ArrayList<>(best);
        sorted.sort(Comparator.comparingDouble(Candidate::squared));
        return sorted.stream()
                .map(candidate -> new NearDigit(
                        known.images().get(candidate.digit()),
                        known.labels()[candidate.digit()],
                        Math.sqrt(candidate.squared())))
                .toList();
    }

    private record Candidate(int digit, double squared) {}

    /** Given up as soon as it is no smaller than the bound. */
    private double squaredDistance(float[] description, int from, double bound) {
        double squared = 0;
        for (int i = 0; i < values && squared < bound; i++) {
            double difference = description[i] - descriptions[from + i];
            squared += difference * difference;
        }
        return squared;
    }
}
