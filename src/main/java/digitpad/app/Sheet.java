package digitpad.app;

import digitpad.image.GrayImage;
import digitpad.ink.Drawing;
import digitpad.ink.Stroke;
import java.util.List;

/** What lies on the pad: a drawing, or a picture that was opened. Immutable, so that undo is keeping the former sheet. */
public sealed interface Sheet {
    /** Nothing drawn yet. */
    Sheet EMPTY = new Ink(Drawing.EMPTY);

    /** Whether there is nothing to read. */
    boolean isBlank();

    /**
     * Whether this sheet is {@code former} with the pen gone on: then what was read of {@code former} is still worth
     * showing until this one is read. After an undo, a clearing or an opened file it would be wrong.
     */
    boolean continues(Sheet former);

    /** Strokes of the pen. */
    record Ink(Drawing drawing) implements Sheet {
        @Override
        public boolean isBlank() {
            return drawing.isEmpty();
        }

        @Override
        public boolean continues(Sheet former) {
            if (!(former instanceof Ink ink) || ink.isBlank()) {
                return false;
            }
            List<Stroke> now = drawing.strokes();
            List<Stroke> then = ink.drawing.strokes();
            int last = then.size() - 1;
            // All strokes but the last were finished, so they are the very same objects.
            return now.size() >= then.size()
                    && (last == 0 || now.get(last - 1) == then.get(last - 1))
                    && now.get(last).points().size() >= then.get(last).points().size()
                    && now.get(last).points().get(0).equals(then.get(last).points().get(0));
        }
    }

    /**
     * A picture from a file or the clipboard.
     *
     * @param image 0 is black and 1 is white
     * @param name for people: the file's name or where the picture came from
     */
    record Picture(GrayImage image, String name) implements Sheet {
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
