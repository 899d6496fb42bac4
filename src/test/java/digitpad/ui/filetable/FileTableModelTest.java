package digitpad.ui.filetable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import digitpad.app.Background;
import digitpad.app.Json;
import digitpad.app.reading.ModelChoice;
import digitpad.recognition.Recognizer;
import digitpad.ui.FakeModels;
import digitpad.ui.notice.Notice;
import digitpad.ui.notice.NoticeModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class FileTableModelTest {
    private static final String SEVEN = "<ink><trace>10 10, 90 10, 40 90</trace></ink>";

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
    private final CountDownLatch reads = new CountDownLatch(1);
    private final NoticeModel notices = new NoticeModel();
    private Recognizer recognizer = FakeModels.always(7);
    private final FileTableModel model = new FileTableModel(
            () -> new ModelChoice(FakeModels.reading(images -> recognizer.recognize(images)), Optional.empty()),
            notices,
            new Background(Runnable::run, Runnable::run),
            deliveries::add,
            System::nanoTime);

    @AfterEach
    void close() {
        reads.countDown();
        model.close();
    }

    /** Hears what the threads tell, here, until it is so. */
    private void until(BooleanSupplier wanted) throws InterruptedException {
        while (!wanted.getAsBoolean()) {
            deliveries.take().run();
        }
    }

    private Path seven(String name) throws IOException {
        return Files.writeString(folder.resolve(name), SEVEN);
    }

    private void add(Path... paths) throws InterruptedException {
        model.add(List.of(paths));
        until(() -> !model.runningProperty().get());
    }

    @Test
    void whatIsAddedLaterJoinsTheRows() throws Exception {
        add(seven("a.inkml"), folder.resolve("gone.png"));
        add(seven("b.inkml"));
        assertThat(model.shown()).extracting(FileRow::name).containsExactly("a.inkml", "gone.png", "b.inkml");
        assertThat(model.shown()).extracting(FileRow::reading).containsExactly("7", "", "7");
        assertThat(model.countsProperty().get()).isEqualTo("3 files · 1 cannot be read");
    }

    @Test
    void afterACancellingWhatWasReadStaysAndMoreCanBeAdded() throws Exception {
        recognizer = images -> {
            try {
                reads.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return FakeModels.always(7).recognize(images);
        };
        model.add(List.of(seven("a.inkml")));
        until(() -> model.shown().size() == 1);
        assertThat(model.progressProperty().get()).startsWith("0 of 1");
        model.cancel();
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.progressProperty().get()).isEmpty();
        recognizer = FakeModels.always(3);
        add(seven("b.inkml"));
        assertThat(model.shown()).extracting(FileRow::reading).containsExactly("", "3");
    }

    @Test
    void anExportHasWhatPredictPrintsAndWhatWasCorrected() throws Exception {
        Path named = seven("a, b.inkml");
        Path gone = folder.resolve("gone.png");
        add(named, gone, seven("c.inkml"));
        assertThat(model.correct(model.shown().get(0), "17|1")).isTrue();
        assertThat(model.correct(model.shown().get(2), "x")).isFalse();
        assertThat(model.correct(model.shown().get(2), "7")).as("what was read").isTrue();
        Path csv = folder.resolve("out.csv");
        model.exportCsv(csv);
        List<String> lines = Files.readAllLines(csv, UTF_8);
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("file,label,confidence,p0,").endsWith(",unsure,candidates,corrected,error");
        assertThat(lines.get(1)).startsWith("\"" + named + "\",7,0.91").endsWith(",false,7,17|1,");
        assertThat(lines.get(2)).startsWith(gone + ",,").endsWith(",,," + gone + " does not exist.");
        assertThat(lines.get(2).chars().filter(c -> c == ',').count())
                .isEqualTo(lines.get(0).chars().filter(c -> c == ',').count());
        Path json = folder.resolve("out.jsonl");
        model.exportJson(json);
        List<String> objects = Files.readAllLines(json, UTF_8);
        JsonNode first = Json.MAPPER.readTree(objects.get(0));
        assertThat(first.get("label").asInt()).isEqualTo(7);
        assertThat(first.get("corrected").asText()).isEqualTo("17|1");
        assertThat(Json.MAPPER.readTree(objects.get(1)).get("error").asText()).endsWith("does not exist.");
        assertThat(Json.MAPPER.readTree(objects.get(2)).get("corrected").isNull())
                .isTrue();
    }

    @Test
    void aFailedExportIsASentence() throws Exception {
        add(seven("a.inkml"));
        model.exportCsv(folder.resolve("a.inkml").resolve("out.csv"));
        assertThat(notices.getNotice().orElseThrow().kind()).isEqualTo(Notice.Kind.PROBLEM);
    }

    @Test
    void aNetworkThatCannotBeOpenedIsASentence() throws Exception {
        recognizer = images -> {
            throw new IllegalStateException("no network");
        };
        add(seven("a.inkml"));
        assertThat(notices.getNotice().orElseThrow().sentence()).startsWith("The files could not be read: ");
    }

    @Test
    void aHundredThousandRowsAreShownFilteredAndSorted() throws Exception {
        Path file = seven("a.inkml");
        Path[] many = new Path[100_000];
        Arrays.setAll(many, i -> folder.resolve("missing-" + i + ".png"));
        many[77_777] = file;
        model.unsureFirstProperty().set(true);
        add(many);
        assertThat(model.shown()).hasSize(100_000);
        model.filterProperty().set("A.INK");
        assertThat(model.shown()).extracting(FileRow::reading).containsExactly("7");
        model.filterProperty().set("error");
        assertThat(model.shown()).hasSize(99_999);
    }
}
