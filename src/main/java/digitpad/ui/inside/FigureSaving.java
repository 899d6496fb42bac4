package digitpad.ui.inside;

import digitpad.app.Background;
import digitpad.explanation.figure.Figure;
import digitpad.explanation.figure.NumbersCsv;
import digitpad.explanation.figure.Palette;
import digitpad.explanation.figure.PngFile;
import digitpad.ui.files.FileChoosers;
import digitpad.ui.notice.NoticeModel;
import digitpad.ui.notice.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;

/** Saves figures as a picture and their numbers as a table, where the user says. */
public final class FigureSaving {
    private static final ExtensionFilter PICTURES = new ExtensionFilter("Pictures (PNG)", "*.png");
    private static final ExtensionFilter TABLES = new ExtensionFilter("Tables (CSV)", "*.csv");

    private final FileChoosers choosers;
    private final NoticeModel notices;
    private final Background files;

    /** What a page shows. */
    public record Shown(String title, List<Figure> figures) {}

    /** @param files writes files */
    public FigureSaving(FileChoosers choosers, NoticeModel notices, Background files) {
        this.choosers = choosers;
        this.notices = notices;
        this.files = files;
    }

    /** Asks where, and saves all figures below each other. Light, as paper is. */
    public void picture(Shown shown) {
        Optional<Figure> all = Figure.belowEachOther(shown.figures());
        if (all.isEmpty()) {
            nothing();
            return;
        }
        choosers.save("Save the picture", PICTURES, shown.title(), ".png")
                .ifPresent(file -> save(file, () -> new PngFile().write(file, all.get(), Palette.LIGHT)));
    }

    /** Asks where, and saves the numbers of all figures. */
    public void numbers(Shown shown) {
        if (shown.figures().stream().allMatch(figure -> figure.numbers().isEmpty())) {
            nothing();
            return;
        }
        choosers.save("Save the numbers", TABLES, shown.title(), ".csv")
                .ifPresent(file -> save(file, () -> NumbersCsv.write(file, shown.figures())));
    }

    private void nothing() {
        notices.problem(Topic.FIGURES, "There is nothing on this page to save yet.");
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws Exception;
    }

    private void save(Path file, Writing writing) {
        notices.begin(Topic.FIGURES);
        files.run(
                file + " cannot be written",
                () -> {
                    writing.run();
                    return () -> notices.done(Topic.FIGURES, "Saved " + file.getFileName() + ".");
                },
                sentence -> notices.problem(Topic.FIGURES, sentence));
    }
}
