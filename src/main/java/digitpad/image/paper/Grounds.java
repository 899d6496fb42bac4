package digitpad.image.paper;

import digitpad.image.GrayImage;
import digitpad.image.Resampler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The grounds that a picture shows beside each other: a sheet and the desk under it, a light half and a dark one, a label on a box. A
 * ground is what a picture looks like from afar, without ink: light changes slowly on it, and where the next one begins it jumps.
 */
final class Grounds {
    /** Grounds are looked at on a picture this small. */
    private static final int SIDE = 96;

    /** Ink is thinner than twice this, in pixels of the small picture. */
    private static final int REACH = 3;

    /** Neighbours on one ground differ by less: light that changes by half across a picture is a seventh of it. */
    private static final float SAME = 0.035f;

    /** A cell whose neighbours differ by more lies where the next ground begins, be it ever so slowly along the edge. */
    private static final float CALM = 0.1f;

    /** A smaller share of the picture is no ground. */
    private static final double SMALLEST = 0.01;

    /** Grounds that differ by less are one, in other light. */
    private static final float APART = 0.22f;

    /** A ground's pixels differ by less from what they are from afar, most of them: noise and grain. */
    private static final float EVEN = 0.15f;

    /** Pictures with a shorter longest side are looked at as a whole: ink is too much of them. */
    private static final int SMALLEST_PICTURE = 100;

    /** Twice as many pixels of the small picture wide is no stroke. */
    private static final int WIDE = 5;

    /** How soft the edge between two grounds is, in pixels of the picture. */
    private static final int SOFT = 3;

    private final GrayImage picture;
    private final GrayImage far;
    private final int[] labels;
    private final List<Integer> sizes = new ArrayList<>();

    private Grounds(GrayImage picture) {
        this.picture = picture;
        this.far = moved(medians(moved(Resampler.shrunk(picture, SIDE), REACH)), -REACH);
        this.labels = new int[far.width() * far.height()];
    }

    /**
     * The picture of each ground alone, as if it went on beyond its edges.
     *
     * @param picture with the other grounds replaced
     * @param outside where they are
     * @param share of the picture that it takes
     * @param edge share of the picture's edge that it takes
     * @param isWide whether it is wider somewhere than strokes are
     * @param notAmid where its edge, however soft, and the other grounds are
     */
    record Ground(GrayImage picture, BitSet outside, double share, double edge, boolean isWide, BitSet notAmid) {}

    /**
     * The largest first; none where the picture shows one ground alone.
     *
     * @param isGround whether what looks like one from afar is one
     */
    static List<Ground> of(GrayImage picture, Predicate<Ground> isGround) {
        if (Math.max(picture.width(), picture.height()) < SMALLEST_PICTURE) {
            return List.of();
        }
        return new Grounds(picture).find(isGround);
    }

    private List<Ground> find(Predicate<Ground> isGround) {
        grow();
        List<Integer> large = new ArrayList<>();
        for (int label = 1; label <= sizes.size(); label++) {
            if (sizes.get(label - 1) >= SMALLEST * labels.length) {
                large.add(label);
            }
        }
        large.sort((one, other) -> sizes.get(other - 1) - sizes.get(one - 1));
        if (large.size() < 2) {
            return List.of();
        }
        float first = mean(large.get(0));
        List<Integer> grounds = large.stream()
                .filter(label ->
                        label.equals(large.get(0)) || (Math.abs(mean(label) - first) >= APART && isEven(label)))
                .filter(label -> isGround.test(ground(label, large)))
                .toList();
        return grounds.size() < 2
                ? List.of()
                : grounds.stream().map(label -> ground(label, grounds)).toList();
    }

    private float mean(int label) {
        double sum = 0;
        for (int i = 0; i < labels.length; i++) {
            sum += labels[i] == label ? far.pixels()[i] : 0;
        }
        return (float) (sum / sizes.get(label - 1));
    }

    /** Whether most of its pixels look as it does from afar: what is printed along the edge is grey from afar alone. */
    private boolean isEven(int label) {
        int own = 0;
        int alike = 0;
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            int cell = cell(i);
            if (labels[cell] == label) {
                own++;
                alike += Math.abs(picture.pixels()[i] - far.pixels()[cell]) <= EVEN ? 1 : 0;
            }
        }
        return 2 * alike > own;
    }

    /**
     * Joins neighbours that hardly differ. Along an edge that is tilted a little greys go over into each other in steps as small as light
     * makes: so grounds grow where it is calm, then take what is beside them and like them, and only what is left grows by itself.
     */
    private void grow() {
        boolean[] calm = new boolean[labels.length];
        for (int i = 0; i < calm.length; i++) {
            calm[i] = isCalm(i);
        }
        grow(calm);
        int[] grown = labels.clone();
        for (int i = 0; i < labels.length; i++) {
            if (grown[i] == 0) {
                takeBeside(i, grown);
            }
        }
        boolean[] all = new boolean[labels.length];
        Arrays.fill(all, true);
        grow(all);
    }

    /** Whether nothing jumps beside a cell. */
    private boolean isCalm(int cell) {
        float lowest = far.pixels()[cell];
        float highest = lowest;
        for (int near : neighbours(cell, far.width(), far.height())) {
            lowest = Math.min(lowest, far.pixels()[near]);
            highest = Math.max(highest, far.pixels()[near]);
        }
        return highest - lowest <= CALM;
    }

    /** Joins a cell to the ground beside it that it is most like, where it is like one. */
    private void takeBeside(int cell, int[] grown) {
        float least = SAME;
        for (int near : neighbours(cell, far.width(), far.height())) {
            float difference = Math.abs(far.pixels()[near] - far.pixels()[cell]);
            if (grown[near] != 0 && difference <= least) {
                least = difference;
                labels[cell] = grown[near];
            }
        }
        if (labels[cell] != 0) {
            sizes.set(labels[cell] - 1, sizes.get(labels[cell] - 1) + 1);
        }
    }

    /** Gives labels to those of {@code among} that have none yet. */
    private void grow(boolean[] among) {
        int[] pending = new int[labels.length];
        for (int start = 0; start < labels.length; start++) {
            if (labels[start] != 0 || !among[start]) {
                continue;
            }
            int label = sizes.size() + 1;
            int size = 0;
            int count = 0;
            pending[count++] = start;
            labels[start] = label;
            while (count > 0) {
                int cell = pending[--count];
                size++;
                for (int near : neighbours(cell, far.width(), far.height())) {
                    boolean isFree = labels[near] == 0 && among[near];
                    if (isFree && Math.abs(far.pixels()[near] - far.pixels()[cell]) <= SAME) {
                        labels[near] = label;
                        pending[count++] = near;
                    }
                }
            }
            sizes.add(size);
        }
    }

    /** Above, below, left and right; itself where there is none. */
    private static int[] neighbours(int cell, int width, int height) {
        int column = cell % width;
        return new int[] {
            column > 0 ? cell - 1 : cell,
            column < width - 1 ? cell + 1 : cell,
            cell >= width ? cell - width : cell,
            cell < width * (height - 1) ? cell + width : cell
        };
    }

    private Ground ground(int label, List<Integer> large) {
        float[] own = spread(label);
        BitSet outside = outside(label, large, own);
        float[] pixels = picture.toArray();
        for (int i = 0; i < pixels.length; i++) {
            if (outside.get(i)) {
                pixels[i] = own[cell(i)];
            }
        }
        return new Ground(
                GrayImage.owning(picture.width(), picture.height(), pixels),
                outside,
                (double) sizes.get(label - 1) / labels.length,
                edge(label),
                isWide(label),
                notAmid(label));
    }

    private BitSet notAmid(int label) {
        boolean[] amid = inside(label);
        for (int i = 1; i < REACH; i++) {
            amid = eroded(amid);
        }
        BitSet notAmid = new BitSet(picture.width() * picture.height());
        for (int i = 0; i < picture.width() * picture.height(); i++) {
            notAmid.set(i, !amid[cell(i)]);
        }
        return notAmid;
    }

    private double edge(int label) {
        int edge = 0;
        int own = 0;
        for (int i = 0; i < labels.length; i++) {
            int column = i % far.width();
            int row = i / far.width();
            if (column == 0 || row == 0 || column == far.width() - 1 || row == far.height() - 1) {
                edge++;
                own += labels[i] == label ? 1 : 0;
            }
        }
        return (double) own / edge;
    }

    /** The ground's grey in each cell; where it is not, that of the nearest cell of it. */
    private float[] spread(int label) {
        boolean[] marked = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            marked[i] = labels[i] == label;
        }
        float[] greys = new float[labels.length];
        nearest(marked, greys);
        return greys;
    }

    /** The cell of a pixel of the picture. */
    private int cell(int pixel) {
        int column = (int) ((pixel % picture.width() + 0.5) * far.width() / picture.width());
        int row = (int) ((Math.floorDiv(pixel, picture.width()) + 0.5) * far.height() / picture.height());
        return row * far.width() + column;
    }

    /**
     * From well inside the other grounds as far as pixels look more like them: ink that lies near the edge of its own ground and touches
     * no other stays.
     */
    private BitSet outside(int label, List<Integer> large, float[] own) {
        boolean[] core = inside(label);
        boolean[] others = new boolean[labels.length];
        float[] theirs = new float[labels.length];
        for (int other : large) {
            if (other != label) {
                boolean[] inside = inside(other);
                for (int i = 0; i < others.length; i++) {
                    others[i] |= inside[i];
                }
            }
        }
        nearest(others, theirs);
        int count = 0;
        int[] pending = new int[picture.width() * picture.height()];
        boolean[] outside = new boolean[pending.length];
        for (int i = 0; i < pending.length; i++) {
            if (others[cell(i)]) {
                outside[i] = true;
                pending[count++] = i;
            }
        }
        for (int next = 0; next < count; next++) {
            for (int near : neighbours(pending[next], picture.width(), picture.height())) {
                int cell = cell(near);
                if (!outside[near] && !core[cell]) {
                    float grey = picture.pixels()[near];
                    if (Math.abs(grey - theirs[cell]) < 2 * Math.abs(grey - own[cell])) {
                        outside[near] = true;
                        pending[count++] = near;
                    }
                }
            }
        }
        leaveOutEnclosed(label, outside, pending);
        return grown(outside);
    }

    /** What other grounds enclose, like the paper within a 0, is theirs: no way leads to it from the own ground. */
    private void leaveOutEnclosed(int label, boolean[] outside, int[] pending) {
        boolean[] own = new boolean[outside.length];
        int count = 0;
        for (int i = 0; i < own.length; i++) {
            if (!outside[i] && labels[cell(i)] == label) {
                own[i] = true;
                pending[count++] = i;
            }
        }
        for (int next = 0; next < count; next++) {
            for (int near : neighbours(pending[next], picture.width(), picture.height())) {
                if (!outside[near] && !own[near]) {
                    own[near] = true;
                    pending[count++] = near;
                }
            }
        }
        for (int i = 0; i < own.length; i++) {
            outside[i] = !own[i];
        }
    }

    /** Cells of a ground that are surrounded by it. */
    private boolean[] inside(int label) {
        boolean[] own = new boolean[labels.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = labels[i] == label;
        }
        return eroded(own);
    }

    /** Without the cells beside which or at whose corners others lie. */
    private boolean[] eroded(boolean[] marked) {
        boolean[] inside = new boolean[marked.length];
        for (int y = 0, i = 0; y < far.height(); y++) {
            for (int x = 0; x < far.width(); x++, i++) {
                boolean all = true;
                for (int row = Math.max(0, y - 1); row <= Math.min(far.height() - 1, y + 1); row++) {
                    for (int column = Math.max(0, x - 1); column <= Math.min(far.width() - 1, x + 1); column++) {
                        all &= marked[row * far.width() + column];
                    }
                }
                inside[i] = all;
            }
        }
        return inside;
    }

    /** Whether a disc of ink could not be so thick. */
    private boolean isWide(int label) {
        boolean[] left = inside(label);
        for (int i = 1; i < WIDE; i++) {
            left = eroded(left);
        }
        for (boolean cell : left) {
            if (cell) {
                return true;
            }
        }
        return false;
    }

    /** Marks what lies within a few pixels of marked ones as well: where two grounds meet, a photo is soft. */
    private BitSet grown(boolean[] outside) {
        PixelMarks grown = new PixelMarks(picture.width(), picture.height());
        for (int i = 0; i < outside.length; i++) {
            if (outside[i]) {
                grown.mark(i, anyInside(outside, i) ? SOFT : 0);
            }
        }
        return grown.bits();
    }

    private boolean anyInside(boolean[] outside, int pixel) {
        for (int near : neighbours(pixel, picture.width(), picture.height())) {
            if (!outside[near]) {
                return true;
            }
        }
        return false;
    }

    /** Fills in the grey of the nearest marked cell. */
    private void nearest(boolean[] marked, float[] greys) {
        int[] pending = new int[labels.length];
        boolean[] seen = marked.clone();
        int count = 0;
        for (int i = 0; i < marked.length; i++) {
            if (marked[i]) {
                greys[i] = far.pixels()[i];
                pending[count++] = i;
            }
        }
        for (int next = 0; next < count; next++) {
            for (int near : neighbours(pending[next], far.width(), far.height())) {
                if (!seen[near]) {
                    seen[near] = true;
                    greys[near] = greys[pending[next]];
                    pending[count++] = near;
                }
            }
        }
    }

    /**
     * With a border so wide, in which the picture goes on as it is at its edge, or without one: a desk that shows along the edge is narrower than ink, and
     * no ink for that.
     */
    private static GrayImage moved(GrayImage image, int border) {
        int width = image.width() + 2 * border;
        int height = image.height() + 2 * border;
        float[] pixels = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            int row = Math.max(0, Math.min(image.height() - 1, y - border));
            for (int x = 0; x < width; x++, i++) {
                pixels[i] = image.at(Math.max(0, Math.min(image.width() - 1, x - border)), row);
            }
        }
        return GrayImage.owning(width, height, pixels);
    }

    /** Each pixel as the median of those around it. */
    private static GrayImage medians(GrayImage small) {
        float[] medians = new float[small.width() * small.height()];
        float[] around = new float[(2 * REACH + 1) * (2 * REACH + 1)];
        for (int y = 0, i = 0; y < small.height(); y++) {
            for (int x = 0; x < small.width(); x++, i++) {
                int count = 0;
                for (int row = Math.max(0, y - REACH); row <= Math.min(small.height() - 1, y + REACH); row++) {
                    for (int column = Math.max(0, x - REACH);
                            column <= Math.min(small.width() - 1, x + REACH);
                            column++) {
                        around[count++] = small.at(column, row);
                    }
                }
                Arrays.sort(around, 0, count);
                medians[i] = around[count / 2];
            }
        }
        return GrayImage.owning(small.width(), small.height(), medians);
    }
}
