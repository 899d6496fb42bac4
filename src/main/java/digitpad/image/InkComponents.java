package digitpad.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The connected pieces of ink in a picture; pixels that touch at a corner belong together. */
final class InkComponents {
    /** Fainter pixels join nothing. */
    private static final float FAINTEST = 0.02f;

    /** A piece with less ink than this share of the largest is a speck. */
    private static final double SPECK = 0.03;

    private final GrayImage ink;
    private final int[] labels;
    private final List<Component> components;

    /**
     * One piece.
     *
     * @param label of its pixels
     * @param box around its pixels
     * @param mass sum of its pixels' ink
     * @param peak its darkest pixel
     */
    record Component(int label, PixelBox box, double mass, float peak) {}

    private InkComponents(GrayImage ink, int[] labels, List<Component> components) {
        this.ink = ink;
        this.labels = labels;
        this.components = components;
    }

    static InkComponents of(GrayImage ink) {
        int[] labels = new int[ink.width() * ink.height()];
        List<Component> components = new ArrayList<>();
        int[] pending = new int[labels.length];
        float[] pixels = ink.pixels();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == 0 && pixels[i] >= FAINTEST) {
                components.add(flood(ink, labels, pending, i, components.size() + 1));
            }
        }
        return new InkComponents(ink, labels, components);
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

    List<Component> components() {
        return List.copyOf(components);
    }

    GrayImage ink() {
        return ink;
    }

    /**
     * Without the pieces that are no writing: tiny against the largest, or nowhere as dark as {@code certain}.
     *
     * @return empty where nothing is left
     */
    Optional<InkComponents> withoutSpecks(float certain) {
        List<Component> dark = components.stream()
                .filter(component -> component.peak > certain)
                .toList();
        double largest = dark.stream().mapToDouble(Component::mass).max().orElse(0);
        List<Component> kept = dark.stream()
                .filter(component -> component.mass >= SPECK * largest)
                .toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new InkComponents(only(kept), labels, kept));
    }

    /** The picture with the ink of {@code chosen} alone. */
    GrayImage only(List<Component> chosen) {
        boolean[] wanted =
                new boolean[components.stream().mapToInt(Component::label).max().orElse(0) + 1];
        chosen.forEach(component -> wanted[component.label] = true);
        float[] pixels = ink.toArray();
        for (int i = 0; i < pixels.length; i++) {
            if (labels[i] >= wanted.length || !wanted[labels[i]]) {
                pixels[i] = 0;
            }
        }
        return GrayImage.owning(ink.width(), ink.height(), pixels);
    }

    /** Every component as a piece measured along and across {@code direction}; its part is its place in the list. */
    List<InkPiece> pieces(RowDirection direction) {
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
            pieces.add(
                    new InkPiece(extent[0], extent[1], extent[2], extent[3], components.get(part).mass, List.of(part)));
        }
        return pieces;
    }
}
