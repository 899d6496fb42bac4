package digitpad.image.paper;

import digitpad.image.DistanceField;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The connected pieces of ink in a picture; pixels that touch at a corner belong together. */
public final class InkComponents {
    /** Fainter pixels join nothing. */
    private static final float FAINTEST = 0.05f;

    /** A piece with less ink than this share of the one with most … */
    private static final double SPECK = 0.03;

    /** … and shorter than this share of the longest is a speck: a digit may be an eighth as large as the one beside it. */
    private static final double SHORT = 0.1;

    /** A piece at the picture's edge that reaches no farther in than this share of its shorter side … */
    private static final double SLIVER = 0.02;

    /** … and is this many times as long is a sliver. */
    private static final double LONG = 3;

    /** Full pixels of ink that are noise. */
    private static final double NOISE = 3;

    /** Peaks of pieces that are no faint ones, and of those that are. */
    private static final float DARK = 0.5f;

    private static final float FAINT = 0.3f;

    /** A faint piece with a smaller share of a dark one's ink is a stain. */
    private static final double STAIN = 0.1;

    private final GrayImage ink;
    private final int[] labels;
    private final List<Component> components;
    private final Projection onPicture;
    private final Set<LeftOut> leftOut;

    /**
     * One piece.
     *
     * @param label of its pixels
     * @param box around its pixels
     * @param mass sum of its pixels' ink
     * @param peak its darkest pixel
     */
    public record Component(int label, PixelBox box, double mass, float peak) {}

    private InkComponents(
            GrayImage ink, int[] labels, List<Component> components, Projection onPicture, Set<LeftOut> leftOut) {
        this.ink = ink;
        this.labels = labels;
        this.components = List.copyOf(components);
        this.onPicture = onPicture;
        this.leftOut = leftOut;
    }

    /** @param onPicture where places of {@code ink} lie on the picture that it was found in */
    static InkComponents of(GrayImage ink, Projection onPicture) {
        int[] labels = new int[ink.width() * ink.height()];
        List<Component> components = new ArrayList<>();
        int[] pending = new int[labels.length];
        float[] pixels = ink.pixels();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0 && pixels[i] >= FAINTEST) {
                components.add(flood(ink, labels, pending, i, components.size() + 1));
            }
        }
        return new InkComponents(ink, labels, components, onPicture, Set.of());
    }

    private static Component flood(GrayImage ink, int[] labels, int[] pending, int start, int label) {
        int width = ink.width();
        float[] pixels = ink.pixels();
        int left = width;
        int top = ink.height();
        int right = 0;
        int bottom = 0;
        double mass = 0;
        float peak = 0;
        int count = 0;
        pending[count++] = start;
        labels[start] = label;
        while (count > 0) {
            int pixel = pending[--count];
            int x = pixel % width;
            int y = pixel / width;
            left = Math.min(left, x);
            right = Math.max(right, x + 1);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y + 1);
            mass += pixels[pixel];
            peak = Math.max(peak, pixels[pixel]);
            for (int row = Math.max(0, y - 1); row <= Math.min(ink.height() - 1, y + 1); row++) {
                for (int column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
                    int near = row * width + column;
                    if (labels[near] == 0 && pixels[near] >= FAINTEST) {
                        labels[near] = label;
                        pending[count++] = near;
                    }
                }
            }
        }
        return new Component(label, new PixelBox(left, top, right, bottom), mass, peak);
    }

    public List<Component> components() {
        return components;
    }

    /** The whole picture, with the ink of pieces that were left out meanwhile. */
    public GrayImage ink() {
        return ink;
    }

    /**
     * Where places of the ink lie on the picture as it came: ink is smaller than a large picture, and upright and level where that
     * is turned or tilted. Boxes are told on the picture by it, and what is said of places of the picture is asked of the ink by its
     * inverse.
     */
    public Projection onPicture() {
        return onPicture;
    }

    /** What was seen and is none of the pieces, for people to know. */
    public Set<LeftOut> leftOut() {
        return leftOut;
    }

    /** The same pieces, beside which that was seen as well. */
    InkComponents without(Set<LeftOut> seen) {
        Set<LeftOut> all = new HashSet<>(leftOut);
        all.addAll(seen);
        return new InkComponents(ink, labels, components, onPicture, Set.copyOf(all));
    }

    /** Without the pieces that are nowhere as dark as {@code certain}: stains, lines and noise of the paper. */
    InkComponents darkerThan(float certain) {
        return with(components.stream()
                .filter(component -> component.peak > certain)
                .toList());
    }

    /** Without the faint pieces that have far less ink than the dark ones beside them: a faint digit is no smaller than others. */
    InkComponents withoutStains() {
        double[] masses = components.stream()
                .filter(component -> component.peak >= DARK)
                .mapToDouble(Component::mass)
                .filter(mass -> mass >= NOISE)
                .sorted()
                .toArray();
        double usual = masses.length == 0 ? 0 : masses[masses.length / 2];
        return with(components.stream()
                .filter(component -> component.peak >= FAINT || component.mass >= STAIN * usual)
                .toList());
    }

    /** By label, how many of a piece's pixels lie along the picture's edges. */
    int[] contactWithEdges() {
        int[] contact =
                new int[1 + components.stream().mapToInt(Component::label).max().orElse(0)];
        int width = ink.width();
        int height = ink.height();
        for (int x = 0; x < width; x++) {
            count(labels[x], contact);
            count(labels[(height - 1) * width + x], contact);
        }
        for (int y = 0; y < height; y++) {
            count(labels[y * width], contact);
            count(labels[(y + 1) * width - 1], contact);
        }
        return contact;
    }

    private static void count(int label, int[] counts) {
        if (label < counts.length) {
            counts[label]++;
        }
    }

    /** Without the pieces that have less ink than {@code mass} full pixels. */
    public InkComponents heavierThan(double mass) {
        return with(
                components.stream().filter(component -> component.mass > mass).toList());
    }

    /** Without the slivers along the picture's edge: what lies under the paper shows there, and no digit is so low. */
    public InkComponents withoutEdges() {
        return with(components.stream()
                .filter(component -> !isSliver(component.box))
                .toList());
    }

    private boolean isSliver(PixelBox box) {
        double thin = SLIVER * Math.min(ink.width(), ink.height());
        boolean level = box.top() == 0 || box.bottom() == ink.height();
        boolean upright = box.left() == 0 || box.right() == ink.width();
        return (level && box.height() <= thin && box.width() >= LONG * box.height())
                || (upright && box.width() <= thin && box.height() >= LONG * box.width());
    }

    /** Without the pieces that are no writing beside the largest. */
    public InkComponents withoutSpecks() {
        return with(withoutSpecks(components));
    }

    /**
     * Those that are writing, of pieces that belong together: less ink than a share of the most that one has, and shorter
     * than a share of the longest, is a speck.
     */
    public static List<Component> withoutSpecks(List<Component> components) {
        double mass = components.stream().mapToDouble(Component::mass).max().orElse(0);
        double longest = components.stream()
                .mapToDouble(component -> component.box.longestSide())
                .max()
                .orElse(0);
        return components.stream()
                .filter(component -> component.mass >= SPECK * mass || component.box.longestSide() >= SHORT * longest)
                .toList();
    }

    /** The components {@code kept} of this alone. */
    InkComponents with(List<Component> kept) {
        return new InkComponents(ink, labels, kept, onPicture, leftOut);
    }

    public boolean isEmpty() {
        return components.isEmpty();
    }

    /** The picture with the ink of {@code chosen} alone. */
    public GrayImage only(List<Component> chosen) {
        return cut(chosen, new PixelBox(0, 0, ink.width(), ink.height()));
    }

    /** The ink of {@code chosen} alone, on a picture that is as large as their box: a page may hold a thousand of them. */
    public GrayImage cut(List<Component> chosen) {
        return cut(chosen, box(chosen));
    }

    /** As {@link #cut}, with a rim of paper wherever the page has paper there: what fills a picture to its edges was stretched. */
    public GrayImage cutWithRim(List<Component> chosen) {
        PixelBox around = box(chosen).grown(1);
        return cut(
                chosen,
                new PixelBox(
                        Math.max(0, around.left()),
                        Math.max(0, around.top()),
                        Math.min(ink.width(), around.right()),
                        Math.min(ink.height(), around.bottom())));
    }

    private GrayImage cut(List<Component> chosen, PixelBox box) {
        BitSet wanted = labels(chosen);
        int left = (int) box.left();
        int width = (int) box.width();
        int height = (int) box.height();
        float[] cut = new float[width * height];
        for (int y = 0, i = 0; y < height; y++) {
            int pixel = ((int) box.top() + y) * ink.width() + left;
            for (int x = 0; x < width; x++, i++, pixel++) {
                if (wanted.get(labels[pixel])) {
                    cut[i] = ink.pixels()[pixel];
                }
            }
        }
        return GrayImage.owning(width, height, cut);
    }

    /** The box around {@code chosen}, of which there is one at least. */
    public static PixelBox box(List<Component> chosen) {
        return chosen.stream().map(Component::box).reduce(PixelBox::with).orElseThrow();
    }

    /** The longest side that half of the ink is in pieces no larger than, in pixels; 0 where there is none. */
    static double usualSize(List<Component> components) {
        List<Component> bySize = components.stream()
                .sorted(Comparator.comparingDouble(component -> component.box.longestSide()))
                .toList();
        double half = bySize.stream().mapToDouble(Component::mass).sum() / 2;
        double below = 0;
        for (Component component : bySize) {
            below += component.mass;
            if (below >= half) {
                return component.box.longestSide();
            }
        }
        return 0;
    }

    /** How far the pixels of {@code one} are from those of {@code other}; {@code reach} where they are as far or farther. */
    public double gap(List<Component> one, List<Component> other, double reach) {
        PixelBox around = box(one).grown(Math.ceil(reach));
        int left = (int) Math.max(0, around.left());
        int top = (int) Math.max(0, around.top());
        int width = (int) Math.min(ink.width(), around.right()) - left;
        int height = (int) Math.min(ink.height(), around.bottom()) - top;
        BitSet own = labels(one);
        BitSet others = labels(other);
        float[] pixels = new float[width * height];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = own.get(labels[(top + i / width) * ink.width() + left + i % width]) ? 1 : 0;
        }
        float[] distances = DistanceField.signed(GrayImage.owning(width, height, pixels));
        double gap = reach;
        for (int i = 0; i < pixels.length; i++) {
            if (others.get(labels[(top + i / width) * ink.width() + left + i % width])) {
                // Half a pixel less: from edge to edge.
                gap = Math.min(gap, -distances[i] - 0.5);
            }
        }
        return gap;
    }

    private static BitSet labels(List<Component> chosen) {
        BitSet labels = new BitSet();
        chosen.forEach(component -> labels.set(component.label));
        return labels;
    }

    /**
     * What became of components that were taken apart.
     *
     * @param pieces the picture with its parts in the components' places
     * @param parts for every former component the places of its parts
     */
    public record Division(InkComponents pieces, List<List<Integer>> parts) {}

    /**
     * Takes components apart.
     *
     * @param paths for each that is to be, from its box's top to its bottom the columns, counted from the box's left edge,
     *     at which the next part begins; parts without ink are left out
     */
    public Division divided(Map<Component, List<List<Integer>>> paths) {
        int[] relabelled = paths.isEmpty() ? labels : labels.clone();
        // Pixels of pieces that were left out keep their labels.
        int next = Arrays.stream(labels).max().orElse(0) + 1;
        List<Component> pieces = new ArrayList<>();
        List<List<Integer>> parts = new ArrayList<>();
        for (Component component : components) {
            List<Component> own = paths.containsKey(component)
                    ? divide(component, paths.get(component), relabelled, next)
                    : List.of(component);
            parts.add(IntStream.range(pieces.size(), pieces.size() + own.size())
                    .boxed()
                    .toList());
            pieces.addAll(own);
            next += own.size();
        }
        return new Division(new InkComponents(ink, relabelled, pieces, onPicture, leftOut), parts);
    }

    private List<Component> divide(Component component, List<List<Integer>> paths, int[] relabelled, int firstLabel) {
        PixelBox box = component.box;
        List<List<Integer>> pixels = new ArrayList<>();
        for (int part = 0; part <= paths.size(); part++) {
            pixels.add(new ArrayList<>());
        }
        for (int y = 0; y < (int) box.height(); y++) {
            for (int x = 0; x < (int) box.width(); x++) {
                int pixel = ((int) box.top() + y) * ink.width() + (int) box.left() + x;
                if (labels[pixel] == component.label) {
                    int part = 0;
                    for (List<Integer> path : paths) {
                        part += path.get(y) <= x ? 1 : 0;
                    }
                    pixels.get(part).add(pixel);
                }
            }
        }
        List<Component> divided = new ArrayList<>();
        for (List<Integer> own : pixels) {
            if (!own.isEmpty()) {
                divided.add(component(own, firstLabel + divided.size(), relabelled));
            }
        }
        return divided;
    }

    private Component component(List<Integer> own, int label, int[] relabelled) {
        PixelBox box = null;
        double mass = 0;
        float peak = 0;
        for (int pixel : own) {
            int x = pixel % ink.width();
            int y = pixel / ink.width();
            PixelBox place = new PixelBox(x, y, x + 1, y + 1);
            box = box == null ? place : box.with(place);
            mass += ink.pixels()[pixel];
            peak = Math.max(peak, ink.pixels()[pixel]);
            relabelled[pixel] = label;
        }
        return new Component(label, Objects.requireNonNull(box), mass, peak);
    }

    /** Every component as a piece measured along and across {@code direction}; its part is its place in the list. */
    public List<InkPiece> pieces(RowDirection direction) {
        int count = components.stream().mapToInt(Component::label).max().orElse(0) + 1;
        double[][] extents = new double[count][];
        for (int label = 0; label < count; label++) {
            extents[label] = new double[] {
                Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY
            };
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] > 0 && labels[i] < count) {
                double column = i % ink.width() + 0.5;
                int row = i / ink.width();
                double along = direction.along(column, row + 0.5);
                double across = direction.across(column, row + 0.5);
                double[] extent = extents[labels[i]];
                extent[0] = Math.min(extent[0], along - 0.5);
                extent[1] = Math.max(extent[1], along + 0.5);
                extent[2] = Math.min(extent[2], across - 0.5);
                extent[3] = Math.max(extent[3], across + 0.5);
            }
        }
        List<InkPiece> pieces = new ArrayList<>();
        for (int part = 0; part < components.size(); part++) {
            double[] extent = extents[components.get(part).label];
            pieces.add(InkPiece.of(extent[0], extent[1], extent[2], extent[3], components.get(part).mass, part));
        }
        return pieces;
    }
}
