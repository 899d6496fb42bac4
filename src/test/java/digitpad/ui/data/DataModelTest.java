package digitpad.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import digitpad.app.benchmark.SyntheticDigits;
import digitpad.app.data.DataSource;
import digitpad.app.data.DataSources;
import digitpad.app.data.IdxFixture;
import digitpad.dataset.download.Download;
import digitpad.dataset.download.MirrorServer;
import digitpad.dataset.download.RemoteData;
import digitpad.dataset.download.RemoteFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataModelTest {
    @TempDir
    private Path folder;

    /** What other threads have to say, said when the test listens: the test's thread stands for the FX thread. */
    private final BlockingQueue<Runnable> news = new LinkedBlockingQueue<>();

    private MirrorServer server;
    private DataSources sources;
    private DataModel model;

    @BeforeEach
    void open() throws IOException {
        server = new MirrorServer().with("hello", "hello".getBytes(StandardCharsets.US_ASCII));
        sources = new DataSources((count, seed) -> SyntheticDigits.of(30, seed), folder);
        RemoteData data = new RemoteData(
                "Greetings",
                List.of(new RemoteFile("hello", 5, "5d41402abc4b2a76b9719d911017c592")),
                "there is nothing else");
        model = new DataModel(
                sources,
                new Download(data, sources.mnist().folder(), List.of(server.address())),
                (source, digits) -> Optional.empty(),
                news::add);
    }

    @AfterEach
    void close() {
        model.close();
        server.close();
    }

    private void await(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Runnable next = news.poll(60, TimeUnit.SECONDS);
            assertThat(next).isNotNull();
            next.run();
        }
    }

    private void await(DataState state) throws InterruptedException {
        await(() -> model.stateProperty().get() == state);
    }

    private DataSource builtIn() {
        return sources.named(DataSources.BUILT_IN);
    }

    private void writeMnist() throws IOException {
        IdxFixture.write(sources.mnist().folder(), "train", 1, 2, 3, 4, 5, 6, 7, 8, 9, 0, 1, 1);
    }

    @Test
    void atFirstThereIsNothingButAChoice() {
        assertThat(model.stateProperty().get()).isEqualTo(DataState.EMPTY);
        assertThat(model.getSources()).extracting(DataSource::title).containsExactly("Built-in digits", "MNIST");
        assertThat(model.messageProperty().get()).startsWith("Choose the digits");
        assertThat(model.shownProperty().get().size()).isZero();
    }

    @Test
    void aChosenSourceIsReadAndShown() throws InterruptedException {
        model.choose(builtIn());
        assertThat(model.stateProperty().get()).isEqualTo(DataState.LOADING);
        assertThat(model.messageProperty().get()).isEqualTo("Reading the built-in digits…");
        await(DataState.READY);
        assertThat(model.shownProperty().get().size()).isEqualTo(30);
        assertThat(model.countsProperty().get()).containsOnly(3);
        assertThat(model.contentProperty().get()).isPresent();
    }

    @Test
    void digitsInMemoryAreShownAtOnce() {
        model.show(DigitsForTests.counting(25));
        assertThat(model.stateProperty().get()).isEqualTo(DataState.READY);
        assertThat(model.countsProperty().get()).containsExactly(3, 3, 3, 3, 3, 2, 2, 2, 2, 2);
        assertThat(model.sourceProperty().get()).isEmpty();
    }

    @Test
    void oneDigitIsShownAlone() {
        model.show(DigitsForTests.counting(25));
        model.select(7);
        model.filter(Optional.of(3));
        assertThat(model.shownProperty().get().size()).isEqualTo(3);
        assertThat(model.shownProperty().get().describe(2)).isEqualTo("3  ·  number 24 of 25");
        assertThat(model.selectedProperty().get()).isEmpty();
        model.filter(Optional.empty());
        assertThat(model.shownProperty().get().size()).isEqualTo(25);
    }

    @Test
    void anotherDataSetIsShownWhole() {
        model.show(DigitsForTests.counting(25));
        model.filter(Optional.of(3));
        model.show(DigitsForTests.counting(30));
        assertThat(model.filterProperty().get()).isEmpty();
        assertThat(model.shownProperty().get().size()).isEqualTo(30);
    }

    @Test
    void theSelectionStaysOnTheSheet() {
        model.select(3);
        assertThat(model.selectedProperty().get()).isEmpty();
        model.show(DigitsForTests.counting(25));
        model.select(-4);
        assertThat(model.selectedProperty().get()).hasValue(0);
        model.select(400);
        assertThat(model.selectedProperty().get()).hasValue(24);
        model.selectNone();
        assertThat(model.selectedProperty().get()).isEmpty();
    }

    @Test
    void anOpenedFolderIsAmongTheSources() throws IOException, InterruptedException {
        Path idx = IdxFixture.write(folder.resolve("mine"), "train", 1, 2, 3);
        model.open(idx);
        await(DataState.READY);
        assertThat(model.getSources())
                .extracting(DataSource::title)
                .containsExactly("Built-in digits", "MNIST", "mine");
        model.open(idx);
        assertThat(model.getSources()).hasSize(3);
        await(DataState.READY);
        assertThat(DataWording.problem(model.contentProperty().get())).startsWith("3 digits are too few");
    }

    @Test
    void whatCannotBeReadIsSaidAndTriedAgain() throws IOException, InterruptedException {
        Path later = folder.resolve("later");
        model.open(later);
        await(DataState.FAILED);
        assertThat(model.messageProperty().get()).startsWith(later + " does not exist");
        IdxFixture.write(later, "train", 1, 2, 3);
        model.retry();
        await(DataState.READY);
    }

    @Test
    void aReadingThatIsCancelledLeavesNothingChosen() {
        model.choose(builtIn());
        model.cancel();
        assertThat(model.stateProperty().get()).isEqualTo(DataState.EMPTY);
        assertThat(model.sourceProperty().get()).isEmpty();
    }

    @Test
    void aFileOfTheUsersIsTransposedAndBack() throws IOException, InterruptedException {
        Path table = Files.writeString(
                folder.resolve("t.csv"), "7" + ",0".repeat(28 + 2) + ",255" + ",0".repeat(753) + "\n");
        model.open(table);
        await(DataState.READY);
        assertThat(model.contentProperty().get().orElseThrow().digits().image(0).at(1, 2))
                .isEqualTo(1);
        model.transpose(true);
        await(DataState.READY);
        assertThat(model.contentProperty().get().orElseThrow().digits().image(0).at(2, 1))
                .isEqualTo(1);
        assertThat(model.sourceProperty().get().orElseThrow().argument()).isEqualTo("transposed:" + table);
        assertThat(model.getSources())
                .extracting(DataSource::title)
                .containsExactly("Built-in digits", "MNIST", "t.csv, transposed");
        model.transpose(false);
        await(DataState.READY);
        assertThat(model.sourceProperty().get().orElseThrow().argument()).isEqualTo(table.toString());
        assertThat(model.getSources()).hasSize(3);
    }

    @Test
    void otherSourcesStandUpright() throws InterruptedException {
        model.choose(builtIn());
        await(DataState.READY);
        model.transpose(true);
        assertThat(model.sourceProperty().get()).contains(builtIn());
        assertThat(model.stateProperty().get()).isEqualTo(DataState.READY);
    }

    @Test
    void mnistIsDownloadedWhereItIsMissing() throws IOException, InterruptedException {
        model.choose(sources.mnist());
        assertThat(model.stateProperty().get()).isEqualTo(DataState.MISSING);
        assertThat(model.messageProperty().get()).startsWith("MNIST is not on this computer yet");
        model.download();
        assertThat(model.stateProperty().get()).isEqualTo(DataState.DOWNLOADING);
        await(() -> model.progressProperty().get() == 1);
        writeMnist();
        await(DataState.READY);
        assertThat(model.shownProperty().get().size()).isEqualTo(12);
    }

    @Test
    void aDownloadThatIsCancelledIsBegunAgain() throws IOException, InterruptedException {
        model.choose(sources.mnist());
        model.download();
        model.cancel();
        assertThat(model.stateProperty().get()).isEqualTo(DataState.MISSING);
        model.download();
        await(() -> model.progressProperty().get() == 1);
        writeMnist();
        await(DataState.READY);
    }

    @Test
    void aDownloadThatFailsSaysWhyAndIsTriedAgain() throws InterruptedException {
        server.close();
        model.choose(sources.mnist());
        model.download();
        await(DataState.FAILED);
        assertThat(model.messageProperty().get()).startsWith("The computer seems to be offline");
        model.retry();
        assertThat(model.stateProperty().get()).isEqualTo(DataState.DOWNLOADING);
        await(DataState.FAILED);
    }

    @Test
    void choosingSomethingElseEndsADownloadUnheard() throws InterruptedException {
        model.choose(sources.mnist());
        model.download();
        model.choose(builtIn());
        await(DataState.READY);
        assertThat(model.shownProperty().get().size()).isEqualTo(30);
        assertThat(model.sourceProperty().get()).contains(builtIn());
    }

    @Test
    void theSummaryCountsWhatIsThereAndWhatIsNot() {
        model.show(DigitsForTests.counting(1_234));
        assertThat(DataWording.summary(model.contentProperty().get())).isEqualTo("1,234 digits");
    }
}
