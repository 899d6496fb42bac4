package digitpad.ui.files;

import digitpad.app.Background;
import digitpad.app.reading.Sheet;
import digitpad.app.reading.SheetFiles;
import digitpad.image.GrayImage;
import digitpad.image.decoding.ImageFiles;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import digitpad.ui.pad.PadModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/**
 * Opens and saves what lies on the pad. Disks may be slow, so the work is done elsewhere and its end is heard on the FX
 * thread; what fails becomes a notice and leaves the pad as it was.
 */
public final class FileActions {
    private final PadModel pad;
    private final NoticeModel notices;
    private final Background files;
    private final Consumer<List<Path>> many;

    /**
     * @param files does what reads and writes files
     * @param many takes several files and folders, which the pad has no room for
     */
    public FileActions(PadModel pad, NoticeModel notices, Background files, Consumer<List<Path>> many) {
        this.pad = pad;
        this.notices = notices;
        this.files = files;
        this.many = many;
    }

    /** Opens what somebody chose: a single file on the pad, a folder or several files where many are shown. */
    public void open(List<Path> paths) {
        if (paths.size() == 1) {
            open(paths.get(0));
        } else if (!paths.isEmpty()) {
            many.accept(paths);
        }
    }

    /** Lays a drawing or picture from a file on the pad; the files of a folder are shown where many are. */
    public void open(Path file) {
        attempt(Topic.OPEN, file.getFileName() + " cannot be opened", () -> {
            if (Files.isDirectory(file)) {
                return () -> many.accept(List.of(file));
            }
            return laying(new Opened(SheetFiles.open(file), ImageFiles.remark(file)));
        });
    }

    /**
     * Lays a picture on the pad that came from no file.
     *
     * @param picture makes it, away from the FX thread; an exception's sentence goes on with "The picture cannot be opened: "
     */
    public void open(Callable<GrayImage> picture, String name) {
        open(
                "The picture cannot be opened",
                () -> new Opened(new Sheet.Picture(picture.call(), name), Optional.empty()));
    }

    /**
     * What lies on the pad now.
     *
     * @param remark what people should know of it, if anything
     */
    private record Opened(Sheet sheet, Optional<String> remark) {}

    private void open(String failure, Callable<Opened> opening) {
        attempt(Topic.OPEN, failure, () -> laying(opening.call()));
    }

    private Runnable laying(Opened opened) {
        return () -> {
            notices.begin(Topic.OPEN);
            // What was saved or could not be is not what lies there now.
            notices.begin(Topic.SAVE);
            pad.open(opened.sheet());
            opened.remark().ifPresent(remark -> notices.done(Topic.OPEN, remark));
        };
    }

    /** Saves the drawing on the pad as InkML. */
    public void save(Path file) {
        if (!(pad.getSheet() instanceof Sheet.Ink ink)) {
            notices.problem(
                    Topic.SAVE, "A picture is not a drawing and cannot be saved as InkML; export it as PNG instead.");
            return;
        }
        attempt(Topic.SAVE, file + " cannot be saved", () -> {
            SheetFiles.save(file, ink.drawing());
            return () -> notices.done(Topic.SAVE, "Saved " + file.getFileName() + ".");
        });
    }

    /** Exports what lies on the pad as a PNG picture. */
    public void export(Path file) {
        Sheet sheet = pad.getSheet();
        attempt(Topic.SAVE, file + " cannot be saved", () -> {
            SheetFiles.export(file, sheet);
            return () -> notices.done(Topic.SAVE, "Exported " + file.getFileName() + ".");
        });
    }

    private void attempt(Topic topic, String failure, Background.Task task) {
        notices.begin(topic);
        files.run(failure, task, sentence -> notices.problem(topic, sentence));
    }
}
