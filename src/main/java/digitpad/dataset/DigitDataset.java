package digitpad.dataset;

import digitpad.files.Digests;
import digitpad.image.DigitImage;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Labelled digits in memory, a byte a pixel as in MNIST: 784 bytes each. Immutable. */
public final class DigitDataset {
    /** The writer of digits whose writer is not known. */
    public static final int UNKNOWN_WRITER = -1;

    private final String name;
    private final byte[] pixels;
    private final byte[] labels;
    private final int[] writers;

    /** Computed when it is first asked for; whoever asks at the same time computes the same. */
    private volatile @Nullable String digest;

    /**
     * @param name for people
     * @param pixels {@code 784 × labels.length} bytes, 0 paper and 255 ink, handed over
     * @param labels 0…9, handed over
     * @param writers one number a digit, handed over
     * @throws IllegalArgumentException where the lengths do not fit or a label is no digit
     */
    public DigitDataset(String name, byte[] pixels, byte[] labels, int[] writers) {
        if (pixels.length != (long) labels.length * DigitImage.AREA || writers.length != labels.length) {
            throw new IllegalArgumentException(labels.length + " labels and " + writers.length + " writers do not fit "
                    + pixels.length / DigitImage.AREA + " digits.");
        }
        for (byte label : labels) {
            if (label < 0 || label > 9) {
                throw new IllegalArgumentException("A label is a digit from 0 to 9, not " + (label & 0xff) + ".");
            }
        }
        this.name = name;
        this.pixels = pixels;
        this.labels = labels;
        this.writers = writers;
    }

    /** A data set of digits by unknown writers; ink is rounded to a 255th. */
    public static DigitDataset of(String name, List<LabeledDigit> digits) {
        int[] writers = new int[digits.size()];
        Arrays.fill(writers, UNKNOWN_WRITER);
        return of(name, digits, writers);
    }

    /** As above, with the writer of each digit. */
    public static DigitDataset of(String name, List<LabeledDigit> digits, int[] writers) {
        byte[] pixels = new byte[digits.size() * DigitImage.AREA];
        byte[] labels = new byte[digits.size()];
        for (int i = 0; i < digits.size(); i++) {
            float[] ink = digits.get(i).image().toArray();
            for (int pixel = 0; pixel < DigitImage.AREA; pixel++) {
                pixels[i * DigitImage.AREA + pixel] = (byte) Math.round(ink[pixel] * 255);
            }
            labels[i] = (byte) digits.get(i).label();
        }
        return new DigitDataset(name, pixels, labels, writers.clone());
    }

    public String name() {
        return name;
    }

    public int size() {
        return labels.length;
    }

    public DigitImage image(int index) {
        return DigitImage.ofBytes(pixels, index * DigitImage.AREA);
    }

    public int label(int index) {
        return labels[index];
    }

    /** A number that is the same for all digits of a writer, or {@link #UNKNOWN_WRITER}. */
    public int writer(int index) {
        return writers[index];
    }

    /** How many 0s, 1s … 9s there are, ten figures. */
    public List<Integer> counts() {
        int[] counts = new int[10];
        for (byte label : labels) {
            counts[label]++;
        }
        return IntStream.of(counts).boxed().toList();
    }

    /** How many people wrote the digits; empty where that is not known of every digit. */
    public OptionalInt writerCount() {
        return IntStream.of(writers).anyMatch(writer -> writer == UNKNOWN_WRITER)
                ? OptionalInt.empty()
                : OptionalInt.of((int) IntStream.of(writers).distinct().count());
    }

    /** Writes the ink of a digit, 0…1, to {@code target} from {@code offset} on. */
    public void copyInk(int index, float[] target, int offset) {
        int start = index * DigitImage.AREA;
        for (int pixel = 0; pixel < DigitImage.AREA; pixel++) {
            target[offset + pixel] = (pixels[start + pixel] & 0xff) / 255f;
        }
    }

    /** The digits at {@code indices}, in that order. */
    public DigitDataset subset(String newName, int[] indices) {
        byte[] chosen = new byte[indices.length * DigitImage.AREA];
        for (int i = 0; i < indices.length; i++) {
            System.arraycopy(pixels, indices[i] * DigitImage.AREA, chosen, i * DigitImage.AREA, DigitImage.AREA);
        }
        byte[] chosenLabels = new byte[indices.length];
        for (int i = 0; i < indices.length; i++) {
            chosenLabels[i] = labels[indices[i]];
        }
        return new DigitDataset(
                newName,
                chosen,
                chosenLabels,
                IntStream.of(indices).map(i -> writers[i]).toArray());
    }

    /**
     * All digits of several sets, one set after the other. Writers of different sets are different people.
     *
     * @param sets at least one
     */
    public static DigitDataset concat(String name, List<DigitDataset> sets) {
        int size = sets.stream().mapToInt(DigitDataset::size).reduce(0, Math::addExact);
        byte[] pixels = new byte[Math.multiplyExact(size, DigitImage.AREA)];
        byte[] labels = new byte[size];
        int[] writers = new int[size];
        int start = 0;
        int firstWriter = 0;
        for (DigitDataset set : sets) {
            System.arraycopy(set.pixels, 0, pixels, start * DigitImage.AREA, set.pixels.length);
            System.arraycopy(set.labels, 0, labels, start, set.size());
            int most = -1;
            for (int i = 0; i < set.size(); i++) {
                boolean known = set.writers[i] != UNKNOWN_WRITER;
                writers[start + i] = known ? firstWriter + set.writers[i] : UNKNOWN_WRITER;
                most = Math.max(most, set.writers[i]);
            }
            start += set.size();
            firstWriter += most + 1;
        }
        return new DigitDataset(name, pixels, labels, writers);
    }

    /** The same digits, each as it was before {@code turn} happened to it. */
    public DigitDataset turned(Turn turn) {
        int[] places = IntStream.range(0, DigitImage.AREA).map(turn::storedAt).toArray();
        byte[] upright = new byte[pixels.length];
        for (int start = 0; start < pixels.length; start += DigitImage.AREA) {
            for (int pixel = 0; pixel < DigitImage.AREA; pixel++) {
                upright[start + pixel] = pixels[start + places[pixel]];
            }
        }
        return new DigitDataset(name, upright, labels, writers);
    }

    /** The same digits with ink for paper and paper for ink. */
    DigitDataset inverted() {
        byte[] other = pixels.clone();
        InkOnPaper.invert(other);
        return new DigitDataset(name, other, labels, writers);
    }

    /** Adds the border of digit number {@code index} to {@code border}. */
    void addBorder(int index, InkOnPaper.Border border) {
        border.add(pixels, index * DigitImage.AREA);
    }

    /** The same digits with {@code newWriters} as their writers. */
    public DigitDataset withWriters(int[] newWriters) {
        return new DigitDataset(name, pixels, labels, newWriters);
    }

    /** SHA-256 over pixels and labels, in hexadecimal: what a model card names its data by. */
    public String digest() {
        String known = digest;
        if (known == null) {
            MessageDigest sha256 = Digests.sha256();
            sha256.update(pixels);
            known = HexFormat.of().formatHex(sha256.digest(labels));
            digest = known;
        }
        return known;
    }
}
