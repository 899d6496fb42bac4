package digitpad.app.reading;

import digitpad.image.GrayImage;
import digitpad.image.page.Arrangement;
import digitpad.ink.Drawing;
import digitpad.ink.Point;
import digitpad.ink.Stroke;
import java.util.List;

/** What lies on the pad: a drawing, or a picture that was opened. Immutable, so that undo is keeping the former sheet. */
public sealed interface Sheet {
    /** Nothing drawn yet. */
    Sheet EMPTY = new Ink(Drawing.EMPTY);

    /** What somebody said by hand of which ink makes a digit. */
    Arrangement arrangement();

    /** The same ink, of which somebody said something else. */
    Sheet arranged(Arrangement arrangement);

    /** Whether there is nothing to read. */
    boolean isBlank();

    /**
     * Whether this sheet is {@code former} with the pen gone on by one position: then what was read of {@code former} is still worth
     * showing until this one is read. After an undo, a clearing or an opened file it would be wrong.
     */
    boolean continues(Sheet former);

    /** Strokes of the pen. */
    record Ink(Drawing drawing, Arrangement arrangement) implements Sheet {
        /** Of which nothing was said by hand. */
        public Ink(Drawing drawing) {
            this(drawing, Arrangement.NONE);
        }

        @Override
        public Ink arranged(Arrangement other) {
            return new Ink(drawing, other);
        }

        @Override
        public boolean isBlank() {
            return drawing.isEmpty();
        }

        @Override
        public boolean continues(Sheet former) {
            if (!(former instanceof Ink ink) || ink.isBlank() || !ink.arrangement.equals(arrangement)) {
                return false;
            }
            return drawing.pointCount() == ink.drawing.pointCount() + 1 && startsAs(ink.drawing.strokes());
        }

        /** Told by where strokes begin: comparing all positions at each movement of the pen would take ever longer. */
        private boolean startsAs(List<Stroke> former) {
            List<Stroke> now = drawing.strokes();
            for (int i = 0; i < former.size(); i++) {
                if (i >= now.size() || !start(now.get(i)).equals(start(former.get(i)))) {
                    return false;
                }
            }
            return true;
        }

        private static Point start(Stroke stroke) {
            return stroke.points().get(0);
        }
    }

    /**
     * A picture from a file or the clipboard.
     *
     * @param image 0 is black and 1 is white
     * @param name for people: the file's name or where the picture came from
     */
    record Picture(GrayImage image, String name, Arrangement arrangement) implements Sheet {
        /** Of which nothing was said by hand. */
        public Picture(GrayImage image, String name) {
            this(image, name, Arrangement.NONE);
        }

        @Override
        public Picture arranged(Arrangement other) {
            return new Picture(image, name, other);
        }

        @Override
        public boolean isBlank() {
            return false;
        }

        @Override
        public boolean continues(Sheet former) {
            return false;
        }
    }
}
