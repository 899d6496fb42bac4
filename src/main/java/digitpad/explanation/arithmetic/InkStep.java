package digitpad.explanation.arithmetic;

import digitpad.image.GrayImage;
import digitpad.image.InkExtent;
import digitpad.image.PixelBox;
import digitpad.image.StrokeWidth;
import digitpad.image.page.DigitInk;
import digitpad.image.preprocessing.PreprocessTrace;
import digitpad.image.preprocessing.Preprocessor;
import digitpad.ink.Drawing;
import digitpad.ink.InkBox;
import digitpad.ink.Pad;
import digitpad.ink.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One step on the way from ink to the picture that a network reads, with what it did to this very ink.
 *
 * @param title in a few words
 * @param picture after the step, 0 paper and 1 ink
 * @param sentence what was done
 */
public record InkStep(String title, GrayImage picture, String sentence) {
    /** Where MNIST has a digit's centre of mass, in pixels from the left and the top edge. */
    private static final double CENTER = 14.5;

    /** Centres of mass are told to a tenth of a pixel. */
    private static final double TENTH = 0.05;

    /** Pixels of the fine picture along one of the box. */
    private static final double FINE = 8;

    /** Stages of a digit that was brought to MNIST's layout: ink, stroke width, box, centre. */
    private static final int ALL = 4;

    /** The steps of a digit, in order; empty where its ink is too little to read. */
    public static List<InkStep> of(DigitInk ink) {
        PreprocessTrace trace = ink.trace();
        List<PreprocessTrace.Stage> stages = trace.stages();
        if (trace.result().isEmpty()) {
            return List.of();
        }
        GrayImage first = stages.get(0).picture();
        if (stages.size() < ALL) {
            return List.of(new InkStep("As it is", first, asItIs(first)));
        }
        GrayImage lines = stages.get(1).picture();
        GrayImage boxed = stages.get(2).picture();
        GrayImage centred = stages.get(3).picture();
        List<InkStep> steps = new ArrayList<>();
        if (ink instanceof DigitInk.Strokes strokes) {
            steps.add(new InkStep("Your ink", first, drawn(strokes.drawing())));
            steps.add(new InkStep("One pen width", lines, pen(strokes.drawing(), boxed)));
        } else {
            steps.add(new InkStep("The ink of the picture", first, found(first)));
            steps.add(new InkStep("Width of the lines", lines, width(first, lines, boxed)));
        }
        steps.add(new InkStep("Boxed: 20×20", boxed, box(ink, lines, boxed)));
        steps.add(new InkStep("Centred: 28×28", centred, center(boxed, centred)));
        return steps;
    }

    private static String asItIs(GrayImage ink) {
        return "This picture is laid out as MNIST's are: 28×28 pixels, the digit as large as theirs and its centre of mass "
                + place(ink) + ". So it is read as it is, and there is no other step.";
    }

    private static String drawn(Drawing drawing) {
        int count = drawing.strokes().size();
        InkBox box = drawing.smoothed().outline().orElseThrow();
        double least =
                drawing.strokes().stream().mapToDouble(Stroke::width).min().orElseThrow();
        double most =
                drawing.strokes().stream().mapToDouble(Stroke::width).max().orElseThrow();
        String pens = least == most ? number(least) : number(least) + " to " + number(most);
        return (count == 1 ? "One line" : count + " lines") + " on a pad that is " + number(Pad.SIZE) + " units high: "
                + number(box.width()) + " units wide and " + number(box.height()) + " high, with a pen of " + pens
                + " units.";
    }

    /** The positions of the pen, without its width, fill the box but for the width of the new pen. */
    private static String pen(Drawing drawing, GrayImage boxed) {
        double wanted = Preprocessor.MEDIAN_STROKE_WIDTH;
        double widest =
                drawing.strokes().stream().mapToDouble(Stroke::width).max().orElseThrow();
        double longest = drawing.smoothed().bounds().orElseThrow().longestSide();
        String drawn = "It is drawn anew along the middle of your lines, " + tenth(wanted)
                + " pixels wide, as lines of MNIST mostly are.";
        if (isDot(drawing)) {
            return drawn;
        }
        double own = widest * (boxed.width() - wanted) / longest;
        return drawn + " Your pen would be " + tenth(own) + " pixels wide at this size.";
    }

    private static String found(GrayImage ink) {
        String size = "What was told from the paper as ink: 0 is paper and 1 is ink, in a cutting of " + ink.width()
                + "×" + ink.height() + " pixels of the picture.";
        return InkExtent.of(ink)
                .map(box -> size + " The digit is about " + number(box.width()) + " pixels wide and "
                        + number(box.height()) + " high.")
                .orElse(size);
    }

    private static String width(GrayImage first, GrayImage lines, GrayImage boxed) {
        Optional<PixelBox> before = InkExtent.of(first);
        Optional<PixelBox> after = InkExtent.of(lines);
        if (before.isEmpty() || after.isEmpty()) {
            return "Lines much thinner or thicker than those of MNIST are brought nearer to them.";
        }
        double was = StrokeWidth.of(first) * boxed.width() / before.get().longestSide();
        double is = StrokeWidth.of(lines) * boxed.width() / after.get().longestSide();
        String measured = "With the digit 20 pixels large, its lines were about " + tenth(was)
                + " pixels wide and are now " + tenth(is) + ".";
        return measured + " Lines much thinner or thicker than those of MNIST are brought nearer to them.";
    }

    private static String box(DigitInk ink, GrayImage lines, GrayImage boxed) {
        String mean = " Each pixel is the mean of 8×8 smaller ones.";
        String fills = "The digit is brought to the size at which its longer side takes all " + boxed.width()
                + " pixels. It is ";
        if (ink instanceof DigitInk.Strokes strokes && !isDot(strokes.drawing())) {
            InkBox bounds = strokes.drawing().smoothed().bounds().orElseThrow();
            double scale = (boxed.width() - Preprocessor.MEDIAN_STROKE_WIDTH) / bounds.longestSide();
            return fills + tenth(bounds.width() * scale + Preprocessor.MEDIAN_STROKE_WIDTH) + " pixels wide and "
                    + tenth(bounds.height() * scale + Preprocessor.MEDIAN_STROKE_WIDTH) + " high." + mean;
        }
        Optional<PixelBox> box = InkExtent.of(lines);
        if (box.isEmpty()) {
            return "The digit is averaged to 20×20 pixels.";
        }
        double width = box.get().width() / FINE;
        double height = box.get().height() / FINE;
        return (Math.max(width, height) > boxed.width() - 1
                        ? fills
                        : "So small a dot is not made as large as the box. It is ")
                + "about " + tenth(width) + " pixels wide and " + tenth(height) + " high." + mean;
    }

    /** Whether a drawing is too small beside its pen to tell what its shape is. */
    private static boolean isDot(Drawing drawing) {
        double widest =
                drawing.strokes().stream().mapToDouble(Stroke::width).max().orElseThrow();
        return drawing.smoothed().bounds().orElseThrow().longestSide() < widest;
    }

    private static String center(GrayImage boxed, GrayImage centred) {
        double[] before = mass(boxed);
        double[] after = mass(centred);
        double right = before[0] - boxed.width() / 2.0;
        double down = before[1] - boxed.height() / 2.0;
        String lay = "The centre of mass lay " + beside(right, "right of", "left of") + " and "
                + beside(down, "below", "above") + " the middle of the box. ";
        boolean fits = Math.abs(after[0] - CENTER) < TENTH && Math.abs(after[1] - CENTER) < TENTH;
        return lay
                + (fits
                        ? "Now it lies " + place(centred) + ", in the middle of the fifteenth pixel, as in MNIST."
                        : "Now it lies " + place(centred) + ": nearer to 14.5 some ink would leave the picture.");
    }

    private static String beside(double distance, String above, String below) {
        return tenth(Math.abs(distance)) + " pixels " + (distance < 0 ? below : above);
    }

    private static String place(GrayImage ink) {
        double[] mass = mass(ink);
        return tenth(mass[0]) + " pixels from the left and " + tenth(mass[1]) + " from the top";
    }

    /** The centre of mass, from the left and the top edge in pixels. */
    private static double[] mass(GrayImage ink) {
        double mass = 0;
        double right = 0;
        double down = 0;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                mass += ink.at(x, y);
                right += ink.at(x, y) * (x + 0.5);
                down += ink.at(x, y) * (y + 0.5);
            }
        }
        return new double[] {right / mass, down / mass};
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }

    private static String tenth(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
