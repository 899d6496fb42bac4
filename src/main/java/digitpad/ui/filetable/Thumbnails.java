package digitpad.ui.filetable;

import digitpad.app.Background;
import digitpad.app.reading.Sheet;
import digitpad.app.reading.SheetFiles;
import digitpad.image.GrayImage;
import digitpad.image.StrokeRasterizer;
import digitpad.ui.picture.Photographs;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Small pictures of the files that are seen, made elsewhere, those asked for last first. Few are kept, and of those that nobody
 * looks at any more before they are made, none is. To be used on the FX thread.
 */
final class Thumbnails {
    /** Side in pixels, twice as large as they are shown: screens may be fine. */
    static final int SIDE = 80;

    private static final Logger LOG = LoggerFactory.getLogger(Thumbnails.class);

    /** Some times as many as a window has room for. */
    private static final int MOST_KEPT = 256;

    private static final int MOST_WAITING = 48;

    private final Background maker;
    private final Deque<Request> waiting = new ArrayDeque<>();
    private boolean making;
    private final Map<FileRow, Optional<Image>> kept = new LinkedHashMap<>(MOST_KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<FileRow, Optional<Image>> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Request(FileRow row, Consumer<Image> seen) {}

    /** @param maker has a thread of its own */
    Thumbnails(Background maker) {
        this.maker = maker;
    }

    /**
     * Asks for the picture of a row that is seen.
     *
     * @param seen hears of it, at once where it is known; never of a file without a picture
     */
    void ask(FileRow row, Consumer<Image> seen) {
        if (row.isFailed()) {
            // One that does not answer would be asked again.
            return;
        }
        Optional<Image> known = kept.get(row);
        if (known != null) {
            known.ifPresent(seen);
            return;
        }
        waiting.removeIf(request -> request.row().equals(row));
        waiting.push(new Request(row, seen));
        if (waiting.size() > MOST_WAITING) {
            waiting.removeLast();
        }
        makeNext();
    }

    /** Forgets all of them. */
    void clear() {
        waiting.clear();
        kept.clear();
    }

    private void makeNext() {
        Request next = making ? null : waiting.poll();
        if (next == null) {
            return;
        }
        making = true;
        maker.run(
                "A small picture of " + next.row().file() + " cannot be shown",
                () -> {
                    Optional<Image> image =
                            Optional.of(picture(SheetFiles.open(next.row().file())));
                    return () -> made(next, image);
                },
                sentence -> {
                    // What is wrong with the file stands in its row.
                    LOG.debug("{}", sentence);
                    made(next, Optional.empty());
                });
    }

    private void made(Request request, Optional<Image> image) {
        making = false;
        kept.put(request.row(), image);
        image.ifPresent(request.seen());
        makeNext();
    }

    private static Image picture(Sheet sheet) {
        GrayImage image = sheet instanceof Sheet.Picture picture
                ? picture.image()
                : StrokeRasterizer.render(((Sheet.Ink) sheet).drawing(), SIDE, SIDE)
                        .inverted();
        return Photographs.toImage(image, SIDE);
    }
}
