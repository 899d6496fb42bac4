package digitpad.app.evaluation.condition;

import digitpad.dataset.DigitDataset;
import digitpad.image.GrayImage;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A picture with a number of two to eight digits of MNIST's: each 0.4 to 1 times as large as the largest may be, on a line that
 * wobbles by a sixth of a digit's height, with random gaps; one in ten touches the digit before it. Dark on light or light on dark.
 *
 * @param label the number
 */
public record NumberPage(String label, GrayImage picture) {
    private static final int FEWEST = 2;
    private static final int MOST = 8;

    /** How many times as large as in MNIST the largest digits are. */
    private static final double SMALLEST_PAGE = 2;

    private static final double LARGEST_PAGE = 5;
    private static final double SMALLEST_DIGIT = 0.4;
    private static final double WOBBLE = 1.0 / 6;
    private static final double TOUCHING = 0.1;

    /** Paper between digits, as shares of the smaller one's height. */
    private static final double LEAST_GAP = 0.08;

    private static final double MOST_GAP = 0.8;

    /** How far touching digits run into each other, likewise. */
    private static final double DEEPEST = 0.05;

    /** Ink from here on can be touched. */
    private static final float DARK = 0.5f;

    private record Placed(GrayImage ink, int x, int y) {}

    /** @param random all chance: which digits and how they stand */
    public static NumberPage of(DigitDataset digits, SplittableRandom random) {
        return of(digits, random.nextInt(FEWEST, MOST + 1), TOUCHING, random);
    }

    /** Two digits that touch. */
    public static NumberPage touching(DigitDataset digits, SplittableRandom random) {
        return of(digits, FEWEST, 1, random);
    }

    private static NumberPage of(DigitDataset digits, int count, double touching, SplittableRandom random) {
        double page = SMALLEST_PAGE * Math.pow(LARGEST_PAGE / SMALLEST_PAGE, random.nextDouble());
        StringBuilder label = new StringBuilder();
        List<Placed> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int digit = random.nextInt(digits.size());
            label.append(digits.label(digit));
            GrayImage ink =
                    cropped(DigitPage.enlarged(digits.image(digit), page * random.nextDouble(SMALLEST_DIGIT, 1)));
            int y = (int) Math.round(ink.height() * (random.nextDouble(-WOBBLE, WOBBLE) - 1));
            row.add(new Placed(ink, row.isEmpty() ? 0 : place(row.get(row.size() - 1), ink, y, touching, random), y));
        }
        return new NumberPage(label.toString(), drawn(row, random));
    }

    private static int place(Placed before, GrayImage ink, int y, double share, SplittableRandom random) {
        double height = Math.min(before.ink.height(), ink.height());
        boolean touching = random.nextDouble() < share;
        int gap = (int) Math.round(height * random.nextDouble(LEAST_GAP, MOST_GAP));
        int deep = 1 + (int) (height * random.nextDouble() * DEEPEST);
        int beside = before.x + before.ink.width();
        return touching ? beside - paper(before, ink, y) - deep : beside + Math.max(1, gap);
    }

    /** The paper between the two in the line where there is least, with their boxes beside each other. */
    private static int paper(Placed before, GrayImage ink, int y) {
        int paper = before.ink.width() + ink.width();
        for (int line = Math.max(before.y, y);
                line < Math.min(before.y + before.ink.height(), y + ink.height());
                line++) {
            int right = 0;
            while (right < before.ink.width()
                    && before.ink.at(before.ink.width() - 1 - right, line - before.y) < DARK) {
                right++;
            }
            int left = 0;
            while (left < ink.width() && ink.at(left, line - y) < DARK) {
                left++;
            }
            boolean any = right < before.ink.width() && left < ink.width();
            paper = any ? Math.min(paper, right + left) : paper;
        }
        return paper == before.ink.width() + ink.width() ? 0 : paper;
    }

    private static GrayImage cropped(GrayImage ink) {
        int left = ink.width();
        int top = ink.height();
        int right = 0;
        int bottom = 0;
        for (int i = 0; i < ink.pixels().length; i++) {
            if (ink.pixels()[i] >= DARK) {
                left = Math.min(left, i % ink.width());
                right = Math.max(right, i % ink.width() + 1);
                top = Math.min(top, i / ink.width());
                bottom = Math.max(bottom, i / ink.width() + 1);
            }
        }
        if (right <= left) {
            return ink;
        }
        float[] pixels = new float[(right - left) * (bottom - top)];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = ink.at(left + i % (right - left), top + i / (right - left));
        }
        return new GrayImage(right - left, bottom - top, pixels);
    }

    private static GrayImage drawn(List<Placed> row, SplittableRandom random) {
        int margin = row.stream().mapToInt(placed -> placed.ink.height()).max().orElseThrow() / 2;
        int top = row.stream().mapToInt(Placed::y).min().orElseThrow() - margin;
        int left = row.stream().mapToInt(Placed::x).min().orElseThrow() - margin;
        int width = row.stream()
                        .mapToInt(placed -> placed.x + placed.ink.width())
                        .max()
                        .orElseThrow()
                + margin
                - left;
        int height = row.stream()
                        .mapToInt(placed -> placed.y + placed.ink.height())
                        .max()
                        .orElseThrow()
                + margin
                - top;
        float[] pixels = new float[width * height];
        for (Placed placed : row) {
            for (int i = 0; i < placed.ink.pixels().length; i++) {
                int x = placed.x - left + i % placed.ink.width();
                int pixel = (placed.y - top + i / placed.ink.width()) * width + x;
                pixels[pixel] = Math.max(pixels[pixel], placed.ink.pixels()[i]);
            }
        }
        GrayImage ink = new GrayImage(width, height, pixels);
        return random.nextBoolean() ? ink.inverted() : ink;
    }
}
