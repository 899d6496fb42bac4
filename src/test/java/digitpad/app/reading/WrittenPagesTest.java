package digitpad.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.reading.WrittenPages.Kind;
import digitpad.dataset.DigitDataset;
import digitpad.dataset.Seeds;
import digitpad.dataset.source.IdxFiles;
import digitpad.image.decoding.PngFiles;
import digitpad.model.LoadedModel;
import digitpad.nd4j.reading.Nd4jModelStore;
import digitpad.recognition.Doubt;
import digitpad.recognition.Reading;
import digitpad.recognition.Symbol;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Pages of every kind are read by the bundled network. {@code -Ddigitpad.pages=200} measures so many of each kind and prints the
 * figures, of other pages with another {@code -Ddigitpad.pages.seed=1}; {@code -Ddigitpad.pages.folder=FOLDER} keeps those that are read wrong.
 */
class WrittenPagesTest {
    private static final int PAGES = Integer.getInteger("digitpad.pages", 3);

    private static final int SEED = Integer.getInteger("digitpad.pages.seed", 0);

    /** Share of the pages that is read right, digit by digit; of a single digit that is crossed a question mark is enough. */
    private static final double LEAST = 0.6;

    private static LoadedModel model;

    @BeforeAll
    static void open() throws IOException {
        model = new ModelChoice(new Nd4jModelStore(), Optional.empty()).open();
    }

    @AfterAll
    static void close() {
        model.close();
    }

    private static Optional<DigitDataset> mnist() throws IOException {
        Path images = Path.of(System.getProperty("digitpad.data", ""), "mnist", "train-images-idx3-ubyte.gz");
        return Files.exists(images) ? Optional.of(IdxFiles.readWithLabelsBeside(images)) : Optional.empty();
    }

    @Test
    void ofEveryKindAreRead() throws IOException {
        WrittenPages pages = new WrittenPages(mnist());
        Doubt doubt = model.card().doubt();
        List<String> lines = new ArrayList<>();
        int right = 0;
        for (Kind kind : kinds()) {
            int rightOfKind = 0;
            int unsure = 0;
            long start = System.nanoTime();
            for (int i = 0; i < PAGES; i++) {
                WrittenPages.Page page =
                        pages.page(kind, Seeds.ofSample(kind.name().hashCode() + SEED, i));
                Reading reading = SheetReader.read(new Sheet.Picture(page.picture(), "page"), model);
                boolean isRight = digits(reading).equals(page.label());
                rightOfKind += isRight ? 1 : 0;
                unsure += !isRight && reading.isUnsure(doubt) ? 1 : 0;
                keep(kind, i, page, reading, isRight);
            }
            right += rightOfKind;
            lines.add(String.format(
                    "%-16s %5.1f %% right, %5.1f %% unsure, %5.1f %% sure and wrong, %.0f ms",
                    kind,
                    100.0 * rightOfKind / PAGES,
                    100.0 * unsure / PAGES,
                    100.0 * (PAGES - rightOfKind - unsure) / PAGES,
                    (System.nanoTime() - start) / 1e6 / PAGES));
        }
        if (System.getProperty("digitpad.pages") != null) {
            System.out.println(String.join("\n", lines));
        }
        assertThat(right).as("pages read right: " + String.join("\n", lines)).isGreaterThanOrEqualTo((int)
                (LEAST * PAGES * kinds().size()));
    }

    private static List<Kind> kinds() {
        String names = System.getProperty("digitpad.pages.kinds", "");
        return names.isEmpty()
                ? Stream.of(Kind.values())
                        .filter(kind -> kind != Kind.CROSSED_DIGIT)
                        .toList()
                : Stream.of(names.split(",")).map(Kind::valueOf).toList();
    }

    private static void keep(Kind kind, int number, WrittenPages.Page page, Reading reading, boolean isRight)
            throws IOException {
        String folder = System.getProperty("digitpad.pages.folder");
        if (folder != null && !isRight) {
            PngFiles.write(
                    Path.of(folder, kind + "-" + number + "-" + page.label() + "-" + digits(reading) + ".png"),
                    page.picture());
        }
    }

    private static String digits(Reading reading) {
        return reading.symbols().stream()
                .map(Symbol::text)
                .filter(text -> text.matches("[0-9?]"))
                .collect(Collectors.joining());
    }
}
