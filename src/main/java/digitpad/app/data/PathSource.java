package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.InkOnPaper;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.dataset.Turn;
import digitpad.dataset.source.DigitFiles;
import digitpad.dataset.source.DigitListSource;
import digitpad.dataset.source.FolderSource;
import digitpad.dataset.source.IdxFiles;
import digitpad.dataset.source.PixelCsvSource;
import digitpad.files.BadFileException;
import digitpad.files.FileKind;
import digitpad.files.FileUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder or a file of the user's: a folder with IDX files under MNIST's names or with folders named by digit, IDX images
 * with their labels beside them, CSV with file and label, CSV with label and 784 pixels.
 *
 * @param transposed whether rows and columns of its pictures are exchanged, as in EMNIST's files, and are to be put right
 */
public record PathSource(Path path, boolean transposed) implements DataSource {
    /** What a name begins with whose pictures are to be turned. */
    static final String TRANSPOSED = "transposed:";

    private static final String WHAT_TO_NAME =
            "name a folder with MNIST's files or with the folders 0 to 9, an IDX file or a CSV file.";

    /**
     * That which {@link #argument} names.
     *
     * @throws java.nio.file.InvalidPathException where it can be no name of a file
     */
    static PathSource of(String argument) {
        // Asked first: on Windows no name of a file has a colon there.
        boolean transposed = argument.startsWith(TRANSPOSED);
        return new PathSource(Path.of(transposed ? argument.substring(TRANSPOSED.length()) : argument), transposed);
    }

    /** One whose pictures stand upright. */
    public PathSource(Path path) {
        this(path, false);
    }

    @Override
    public String argument() {
        return transposed ? TRANSPOSED + path : path.toString();
    }

    @Override
    public String title() {
        Path name = path.getFileName();
        return (name == null ? path.toString() : name.toString()) + (transposed ? ", transposed" : "");
    }

    @Override
    public boolean isPresent() {
        return Files.exists(path);
    }

    @Override
    public SourceContent read(ReadingProgress progress) throws IOException {
        SourceContent content = Files.isDirectory(path) ? readFolder(progress) : readFile(progress);
        progress.check();
        if (content.digits().size() == 0) {
            throw new BadFileException(path, nothing(content));
        }
        return transposed ? content.turned(Turn.TRANSPOSED) : content;
    }

    @Override
    public Optional<DigitDataset> readTest() throws IOException {
        MnistFolder mnist = new MnistFolder(path);
        return mnist.isPresent()
                ? mnist.testIfPresent()
                        .map(test -> InkOnPaper.of(test).digits())
                        .map(test -> transposed ? test.turned(Turn.TRANSPOSED) : test)
                : Optional.empty();
    }

    private SourceContent readFolder(ReadingProgress progress) throws IOException {
        MnistFolder mnist = new MnistFolder(path);
        if (mnist.isPresent()) {
            return InkOnPaper.of(mnist.training());
        }
        if (FolderSource.isPresent(path)) {
            return FolderSource.read(path, progress);
        }
        throw new BadFileException(
                path,
                isEmpty()
                        ? "is empty: " + WHAT_TO_NAME
                        : "holds neither train-images-idx3-ubyte, plain or .gz, nor folders named 0 to 9.");
    }

    private SourceContent readFile(ReadingProgress progress) throws IOException {
        if (!Files.exists(path)) {
            throw new BadFileException(path, "does not exist: " + WHAT_TO_NAME);
        }
        Optional<FileKind> kind = FileKind.ofUnpacked(path);
        if (DigitFiles.isDigitFile(path)
                || kind.filter(is -> is.serves(FileUse.PICTURE)).isPresent()) {
            throw new BadFileException(path, "is one picture, not a set of them: " + WHAT_TO_NAME);
        }
        if (IdxFiles.isPresent(path)) {
            return InkOnPaper.of(IdxFiles.readWithLabelsBeside(path));
        }
        return PixelCsvSource.isPresent(path)
                ? PixelCsvSource.read(path, progress)
                : DigitListSource.read(path, progress);
    }

    private boolean isEmpty() throws BadFileException {
        try (Stream<Path> children = Files.list(path)) {
            return children.findAny().isEmpty();
        } catch (IOException e) {
            throw BadFileException.of(path, e);
        }
    }

    private static String nothing(SourceContent content) {
        int failed = content.failures().size();
        return failed == 0
                ? "holds no images or drawings of digits."
                : "holds no digit that can be read; the first of " + failed + " files that cannot: "
                        + content.failures().get(0);
    }
}
