package digitpad.explanation.figure;

/** Something that is painted. Places and sizes are in logical pixels from the top left corner of the figure. */
public sealed interface FigureMark {
    /** The same so much further to the right and further down. */
    FigureMark moved(double right, double down);

    /**
     * A grid of numbers as colours, each a block without blur.
     *
     * @param name what the numbers are, under which they are written to a table; "" where they are no news
     * @param values row by row, not to be changed
     * @param columns of the grid, 1 at least
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares them.
    record Numbers(
            String name, double x, double y, double width, double height, float[] values, int columns, Shade shade)
            implements FigureMark {
        /** @throws IllegalArgumentException where the values make no whole rows */
        public Numbers {
            if (columns < 1 || values.length % columns != 0) {
                throw new IllegalArgumentException(values.length + " values make no rows of " + columns + ".");
            }
        }

        public int rows() {
            return values.length / columns;
        }

        @Override
        public Numbers moved(double right, double down) {
            return new Numbers(name, x + right, y + down, width, height, values, columns, shade);
        }
    }

    /** A filled rectangle. */
    record Fill(double x, double y, double width, double height, Tone tone) implements FigureMark {
        @Override
        public Fill moved(double right, double down) {
            return new Fill(x + right, y + down, width, height, tone);
        }
    }

    /**
     * The edge of a rectangle, inside of it.
     *
     * @param thickness of the line
     */
    record Frame(double x, double y, double width, double height, double thickness, Tone tone) implements FigureMark {
        @Override
        public Frame moved(double right, double down) {
            return new Frame(x + right, y + down, width, height, thickness, tone);
        }
    }

    /** A straight line. */
    record Line(double fromX, double fromY, double toX, double toY, double thickness, Tone tone) implements FigureMark {
        @Override
        public Line moved(double right, double down) {
            return new Line(fromX + right, fromY + down, toX + right, toY + down, thickness, tone);
        }
    }

    /**
     * A line of text.
     *
     * @param x of its left end, middle or right end, as {@code side} says
     * @param baseline on which its letters stand
     * @param size of the type
     */
    record Text(double x, double baseline, String text, double size, boolean bold, Side side, Tone tone)
            implements FigureMark {
        @Override
        public Text moved(double right, double down) {
            return new Text(x + right, baseline + down, text, size, bold, side, tone);
        }
    }

    /**
     * A text in the middle of a cell of numbers, in the tone that can be read on the number's colour.
     *
     * @param x of its middle
     * @param baseline on which its letters stand
     * @param value whose colour it stands on
     */
    record Over(double x, double baseline, String text, double size, Shade shade, float value) implements FigureMark {
        @Override
        public Over moved(double right, double down) {
            return new Over(x + right, baseline + down, text, size, shade, value);
        }
    }

    /** Which part of a text stands at its place. */
    enum Side {
        LEFT,
        MIDDLE,
        RIGHT
    }
}
