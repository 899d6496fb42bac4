package digitpad.app.reading;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.builtin.HandWriting;
import digitpad.image.GrayImage;
import digitpad.image.PixelBox;
import digitpad.image.Projection;
import digitpad.image.QuarterTurns;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;

/** Photos of pages as people take them, made by chance: of MNIST's training digits where they are at hand, and of drawn ones. */
final class WrittenPages {
    /** Full ink beside white paper. */
    private static final float INK = 0.85f;

    private final Optional<DigitDataset> mnist;

    /** What is special about a page. */
    enum Kind {
        PLAIN,
        BOXES,
        SEPARATE_BOXES,
        SUDOKU,
        RULED,
        SQUARED,
        DARK_EDGE,
        DESK,
        TURNED,
        TILTED,
        TILTED_RULED,
        PERSPECTIVE,
        HALVES,
        STICKER,
        UNEVEN_LIGHT,
        STRUCK_OUT,
        STRUCK_OUT_RULED,
        CROSSED_OUT,
        SCRIBBLED_OUT,
        CROSSED_DIGIT
    }

    /** @param label digits of all rows */
    record Page(GrayImage picture, String label) {}

    WrittenPages(Optional<DigitDataset> mnist) {
        this.mnist = mnist;
    }

    Page page(Kind kind, SplittableRandom random) {
        return switch (kind) {
            case PLAIN -> photo(sheet(random, random.nextInt(1, 4), 0), random);
            case UNEVEN_LIGHT -> photo(sheet(random, random.nextInt(1, 4), 0), random, 0.65);
            case BOXES -> photo(boxes(random, false), random);
            case SEPARATE_BOXES -> photo(boxes(random, true), random);
            case SUDOKU -> photo(sudoku(random), random);
            case RULED -> photo(sheet(random, random.nextInt(1, 4), 1), random);
            case SQUARED -> photo(sheet(random, random.nextInt(1, 3), 2), random);
            case DARK_EDGE -> edge(photo(sheet(random, random.nextInt(1, 4), 0), random), random);
            case DESK -> desk(sheet(random, random.nextInt(1, 4), 0), random, random.nextDouble(-0.2, 0.2));
            case TURNED -> turned(photo(sheet(random, random.nextInt(1, 4), 0), random), random.nextInt(1, 4));
            case TILTED -> tilted(sheet(random, random.nextInt(1, 4), 0), random);
            case TILTED_RULED -> tilted(sheet(random, random.nextInt(1, 4), 1), random);
            case PERSPECTIVE -> perspective(sheet(random, random.nextInt(1, 4), 0), random);
            case HALVES -> halves(random);
            case STICKER -> desk(sheet(random, 1, 0), random, random.nextDouble(-0.05, 0.05));
            case STRUCK_OUT -> photo(struckOut(random, kind), random);
            case STRUCK_OUT_RULED -> photo(struckOut(random, kind), random);
            case CROSSED_OUT, SCRIBBLED_OUT, CROSSED_DIGIT -> photo(struckOut(random, kind), random);
        };
    }

    private record Sheet(PageCanvas canvas, String label) {}

    /** @param lines 0 none, 1 ruled, 2 squared */
    private Sheet sheet(SplittableRandom random, int rows, int lines) {
        double size = random.nextDouble(34, 80);
        int most = random.nextInt(3, 9);
        double pitch = size * random.nextDouble(1.35, 2);
        double margin = size * random.nextDouble(0.6, 1.6);
        PageCanvas canvas = new PageCanvas(
                (int) (2 * margin + most * size * 1.45), (int) (2 * margin + (rows - 1) * pitch + size * 1.1));
        if (lines == 1) {
            ruled(canvas, random, margin + size, pitch);
        } else if (lines == 2) {
            squared(canvas, random, size * random.nextDouble(0.5, 1));
        }
        StringBuilder label = new StringBuilder();
        HandWriting hand = HandWriting.of(random);
        for (int row = 0; row < rows; row++) {
            int count = random.nextInt(2, most + 1);
            double x = margin;
            double spacing = random.nextDouble(0.2, 0.6);
            for (int i = 0; i < count && x < canvas.width - margin - size * 0.8; i++) {
                double height = size * random.nextDouble(0.85, 1.1);
                double y = margin + row * pitch + size - height + size * random.nextDouble(-0.06, 0.06);
                int digit = random.nextInt(10);
                PixelBox box = digit(canvas, digit, x, y, height, hand, random);
                label.append(digit);
                x = box.right() + spacing * size;
            }
        }
        return new Sheet(canvas, label.toString());
    }

    private PixelBox digit(
            PageCanvas canvas,
            int digit,
            double x,
            double y,
            double height,
            HandWriting hand,
            SplittableRandom random) {
        if (mnist.isPresent() && random.nextInt(3) > 0) {
            DigitDataset digits = mnist.get();
            int index = random.nextInt(digits.size());
            while (digits.label(index) != digit) {
                index = (index + 1) % digits.size();
            }
            return canvas.draw(digits.image(index), x, y, height);
        }
        return canvas.draw(
                hand.digit(digit, random), x, y, height, Math.max(2, height * random.nextDouble(0.06, 0.12)));
    }

    private static void ruled(PageCanvas canvas, SplittableRandom random, double first, double pitch) {
        float dark = (float) random.nextDouble(0.25, 0.9);
        double thick = random.nextDouble(1, 2.5);
        double off = random.nextDouble(-0.1, 0.25) * pitch;
        for (double y = first + off - 3 * pitch; y < canvas.height; y += pitch) {
            canvas.line(-5, y, canvas.width + 5, y, thick, dark);
        }
    }

    private static void squared(PageCanvas canvas, SplittableRandom random, double pitch) {
        float dark = (float) random.nextDouble(0.2, 0.7);
        double thick = random.nextDouble(1, 2);
        for (double y = random.nextDouble(pitch); y < canvas.height; y += pitch) {
            canvas.line(-5, y, canvas.width + 5, y, thick, dark);
        }
        for (double x = random.nextDouble(pitch); x < canvas.width; x += pitch) {
            canvas.line(x, -5, x, canvas.height + 5, thick, dark);
        }
    }

    private Sheet boxes(SplittableRandom random, boolean apart) {
        double size = random.nextDouble(18, 60);
        double side = size * random.nextDouble(1.3, 1.9);
        int count = random.nextInt(3, 11);
        double gap = apart ? side * random.nextDouble(0.15, 0.5) : 0;
        double left = side * random.nextDouble(0.2, 1);
        boolean heading = random.nextBoolean();
        double top = heading ? side * 1.5 : side * random.nextDouble(0.3, 1);
        PageCanvas canvas = new PageCanvas((int) (2 * left + count * (side + gap)), (int) (top + side * 1.6));
        double thick = random.nextDouble(1, Math.max(1.5, size / 14));
        if (heading) {
            print(canvas, random, left, top - side * 0.5, (float) (size * random.nextDouble(0.6, 0.9)));
        }
        HandWriting hand = HandWriting.of(random);
        StringBuilder label = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double x = left + i * (side + gap);
            canvas.line(x, top, x + side, top, thick, 1);
            canvas.line(x, top + side, x + side, top + side, thick, 1);
            canvas.line(x, top, x, top + side, thick, 1);
            canvas.line(x + side, top, x + side, top + side, thick, 1);
            int digit = random.nextInt(10);
            double height = size * random.nextDouble(0.85, 1.1);
            digit(
                    canvas,
                    digit,
                    x + side * 0.5 - height * 0.35 + side * random.nextDouble(-0.1, 0.1),
                    top + (side - height) * random.nextDouble(0.1, 0.9),
                    height,
                    hand,
                    random);
            label.append(digit);
        }
        return new Sheet(canvas, label.toString());
    }

    private static void print(PageCanvas canvas, SplittableRandom random, double x, double y, float size) {
        String[] words = {"Phone Number", "Date of Birth", "Order No.", "Amount", "Postcode", "Your Student Number"};
        BufferedImage image = new BufferedImage(canvas.width, canvas.height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.setFont(new Font(Font.SANS_SERIF, random.nextBoolean() ? Font.BOLD : Font.PLAIN, 1).deriveFont(size));
        graphics.drawString(words[random.nextInt(words.length)], (float) x, (float) y);
        graphics.dispose();
        for (int i = 0; i < canvas.width * canvas.height; i++) {
            int column = i % canvas.width;
            int row = i / canvas.width;
            canvas.darken(column, row, image.getRaster().getSample(column, row, 0) / 255f);
        }
    }

    private Sheet sudoku(SplittableRandom random) {
        double size = random.nextDouble(24, 48);
        double side = size * random.nextDouble(1.35, 1.8);
        double left = side * random.nextDouble(0.1, 1);
        PageCanvas canvas = new PageCanvas((int) (2 * left + 9 * side), (int) (2 * left + 9 * side));
        for (int i = 0; i <= 9; i++) {
            double thick = i % 3 == 0 ? 3.5 : 1.5;
            canvas.line(left, left + i * side, left + 9 * side, left + i * side, thick, 1);
            canvas.line(left + i * side, left, left + i * side, left + 9 * side, thick, 1);
        }
        HandWriting hand = HandWriting.of(random);
        StringBuilder label = new StringBuilder();
        for (int cell = 0; cell < 81; cell++) {
            if (random.nextInt(3) == 0) {
                int digit = random.nextInt(1, 10);
                double height = size * random.nextDouble(0.9, 1.05);
                double x = left + (cell % 9 + 0.5) * side - 0.35 * height;
                double y = left + (Math.floorDiv(cell, 9) + 0.5) * side - 0.5 * height;
                digit(canvas, digit, x + side * random.nextDouble(-0.1, 0.1), y, height, hand, random);
                label.append(digit);
            }
        }
        return new Sheet(canvas, label.toString());
    }

    /** The first row is struck out in one way or another, the second holds. */
    private Sheet struckOut(SplittableRandom random, Kind kind) {
        double size = random.nextDouble(34, 80);
        PageCanvas canvas = new PageCanvas((int) (size * 9), (int) (size * 4.2));
        if (kind == Kind.STRUCK_OUT_RULED) {
            ruled(canvas, random, 1.8 * size, 1.7 * size);
        }
        HandWriting hand = HandWriting.of(random);
        StringBuilder label = new StringBuilder();
        for (int row = 0; row < 2; row++) {
            double x = size;
            int count = kind == Kind.CROSSED_DIGIT && row == 0 ? 1 : random.nextInt(2, 6);
            for (int i = 0; i < count; i++) {
                int digit = random.nextInt(10);
                x = digit(canvas, digit, x, size * (0.7 + 1.7 * row), size, hand, random)
                                .right()
                        + size * 0.4;
                if (row == 1) {
                    label.append(digit);
                }
            }
            if (row == 0) {
                strike(canvas, random, kind, size, x);
            }
        }
        return new Sheet(canvas, label.toString());
    }

    /** A line through the first row, two or three, a cross, or a pen that goes to and fro. */
    private static void strike(PageCanvas canvas, SplittableRandom random, Kind kind, double size, double end) {
        double left = size * 0.7;
        double right = end - size * 0.1;
        double middle = size * 1.2;
        double pen = size * random.nextDouble(0.06, 0.1);
        if (kind == Kind.SCRIBBLED_OUT) {
            double x = left;
            double y = middle + size * random.nextDouble(-0.4, 0.4);
            double step = size * random.nextDouble(0.12, 0.3);
            while (x < right) {
                double next = y < middle
                        ? middle + size * random.nextDouble(0.2, 0.5)
                        : middle - size * random.nextDouble(0.2, 0.5);
                canvas.line(x, y, x + step, next, pen, 1);
                x += step;
                y = next;
            }
            return;
        }
        if (kind == Kind.CROSSED_OUT || kind == Kind.CROSSED_DIGIT) {
            if (random.nextBoolean()) {
                canvas.line(left, middle - size * 0.5, right, middle + size * 0.5, pen, 1);
                canvas.line(left, middle + size * 0.5, right, middle - size * 0.5, pen, 1);
                return;
            }
            canvas.line(left, middle - size * 0.1, right, middle - size * 0.15, pen, 1);
            canvas.line(left, middle + size * 0.15, right, middle + size * 0.1, pen, 1);
            return;
        }
        canvas.line(
                left,
                middle + size * random.nextDouble(-0.12, 0.12),
                right,
                middle + size * random.nextDouble(-0.12, 0.12),
                pen,
                1);
    }

    private static Page photo(Sheet sheet, SplittableRandom random) {
        return photo(sheet, random, 0.15);
    }

    /** @param uneven how much darker one side may be */
    private static Page photo(Sheet sheet, SplittableRandom random, double uneven) {
        GrayImage ink = sheet.canvas.ink();
        GrayImage paper = new GrayImage(ink.width(), ink.height(), ones(ink.pixels().length));
        return new Page(taken(ink, paper, 0, random, uneven), sheet.label);
    }

    private static float[] ones(int count) {
        float[] ones = new float[count];
        java.util.Arrays.fill(ones, 1);
        return ones;
    }

    /** Light, noise and 256 greys. {@code paper} is 0 where there is none and the ground shows. */
    private static GrayImage taken(
            GrayImage ink, GrayImage paper, double ground, SplittableRandom random, double uneven) {
        Random noise = new Random(random.nextLong());
        double light = random.nextDouble(0.7, 0.98);
        double slopeX = random.nextDouble(-uneven, uneven);
        double slopeY = random.nextDouble(-uneven, uneven);
        double grain = random.nextDouble(0, 0.015);
        float[] pixels = new float[ink.pixels().length];
        double wood = random.nextDouble(3, 12);
        for (int i = 0; i < pixels.length; i++) {
            double x = (double) (i % ink.width()) / ink.width() - 0.5;
            double y = (double) Math.floorDiv(i, ink.width()) / ink.height() - 0.5;
            double own = paper.pixels()[i];
            double under = ground * (1 + 0.1 * Math.sin(wood * 7 * y + 3 * Math.sin(wood * x)));
            double reflected = own * (1 - INK * ink.pixels()[i]) + (1 - own) * under;
            double value = reflected * light * (1 + slopeX * x + slopeY * y) + grain * noise.nextGaussian();
            pixels[i] = Math.round(255 * Math.max(0, Math.min(1, value))) / 255f;
        }
        return new GrayImage(ink.width(), ink.height(), pixels);
    }

    /** A dark wedge along one edge or in one corner. */
    private static Page edge(Page page, SplittableRandom random) {
        GrayImage picture = page.picture;
        float[] pixels = picture.toArray();
        double from = random.nextDouble(-0.02, 0.06);
        double to = random.nextDouble(-0.02, 0.06);
        int side = random.nextInt(4);
        float dark = (float) random.nextDouble(0.05, 0.35);
        for (int i = 0; i < pixels.length; i++) {
            double x = (double) (i % picture.width()) / picture.width();
            double y = (double) Math.floorDiv(i, picture.width()) / picture.height();
            double along = side % 2 == 0 ? x : y;
            double across = side == 0 ? y : side == 1 ? x : side == 2 ? 1 - y : 1 - x;
            if (across < from + (to - from) * along) {
                pixels[i] = dark;
            }
        }
        return new Page(new GrayImage(picture.width(), picture.height(), pixels), page.label);
    }

    private static Page turned(Page page, int turns) {
        return new Page(QuarterTurns.turned(page.picture, turns), page.label);
    }

    private static Page tilted(Sheet sheet, SplittableRandom random) {
        double angle = Math.toRadians(random.nextDouble(5, 40) * (random.nextBoolean() ? 1 : -1));
        GrayImage ink = sheet.canvas.ink();
        PixelBox box = Projection.turned(angle).box(new PixelBox(0, 0, ink.width(), ink.height()));
        Projection back = Projection.moved(box.left(), box.top()).then(Projection.turned(-angle));
        GrayImage turned = back.of(ink, (int) box.width() + 1, (int) box.height() + 1);
        return new Page(
                taken(
                        turned,
                        new GrayImage(turned.width(), turned.height(), ones(turned.pixels().length)),
                        0,
                        random,
                        0.15),
                sheet.label);
    }

    /** A camera held askew over paper that goes on beyond the picture. */
    private static Page perspective(Sheet sheet, SplittableRandom random) {
        GrayImage ink = sheet.canvas.ink();
        Projection back = askew(random, ink.width(), ink.height(), 0.18);
        GrayImage seen = back.of(ink, ink.width(), ink.height());
        return new Page(
                taken(seen, new GrayImage(seen.width(), seen.height(), ones(seen.pixels().length)), 0, random, 0.15),
                sheet.label);
    }

    /** From picture to sheet. */
    private static Projection askew(SplittableRandom random, double width, double height, double most) {
        double x = random.nextDouble(-most, most);
        double y = random.nextDouble(-most, most);
        return Projection.moved(-width / 2, -height / 2)
                .then(Projection.scaled(1.15, 1.15))
                .then(Projection.leaning(x / width, y / height))
                .then(Projection.moved(width / 2, height / 2));
    }

    /** A sheet on a dark desk. */
    private static Page desk(Sheet sheet, SplittableRandom random, double angle) {
        GrayImage ink = sheet.canvas.ink();
        int around = (int) (random.nextDouble(0.05, 0.5) * ink.height());
        int width = ink.width() + 2 * around;
        int height = ink.height() + 2 * around;
        Projection back = Projection.moved(-width / 2.0, -height / 2.0)
                .then(Projection.turned(-angle))
                .then(Projection.moved(ink.width() / 2.0, ink.height() / 2.0));
        GrayImage paper = back.of(new GrayImage(ink.width(), ink.height(), ones(ink.pixels().length)), width, height);
        GrayImage seen = back.of(ink, width, height);
        return new Page(taken(seen, paper, random.nextDouble(0.05, 0.45), random, 0.15), sheet.label);
    }

    /** Dark on light on the left, light on dark on the right. */
    private Page halves(SplittableRandom random) {
        Sheet sheet = sheet(random, 1, 0);
        Sheet other = sheet(random, 1, 0);
        int height = Math.max(sheet.canvas.height, other.canvas.height);
        int width = sheet.canvas.width + other.canvas.width;
        float[] pixels = new float[width * height];
        Random noise = new Random(random.nextLong());
        float light = (float) random.nextDouble(0.8, 1);
        float dark = (float) random.nextDouble(0, 0.2);
        for (int i = 0; i < pixels.length; i++) {
            int x = i % width;
            int y = i / width;
            boolean left = x < sheet.canvas.width;
            PageCanvas canvas = left ? sheet.canvas : other.canvas;
            int column = left ? x : x - sheet.canvas.width;
            float ink = y < canvas.height ? canvas.at(column, y) : 0;
            float value = left ? light + (dark - light) * ink : dark + (light - dark) * ink;
            pixels[i] = Math.max(0, Math.min(1, value + 0.005f * (float) noise.nextGaussian()));
        }
        return new Page(new GrayImage(width, height, pixels), sheet.label + other.label);
    }
}
