package digitpad.app;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.DigitFiles;
import digitpad.dataset.DigitListSource;
import digitpad.dataset.FolderSource;
import digitpad.dataset.IdxFiles;
import digitpad.dataset.PixelCsvSource;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder or a file of the user's: a folder with IDX files under MNIST's names or with folders named by digit, IDX images
 * with their labels beside them, CSV with file and label, CSV with label and 784 pixels.
 */
public record PathSource(Path path) implements DataSource {
    private static final String WHAT_TO_NAME =
            "name a folder with MNIST's files or with the folders 0 to 9, an IDX file or a CSV file.";

    @Override
    public String argument() {
        return path.toString();
    }

    @Override
    public String title() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
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
        return content;
    }

    @Override
    public Optional<DigitDataset> readTest() throws IOException {
        MnistFolder mnist = new MnistFolder(path);
        return mnist.isPresent() ? mnist.testIfPresent() : Optional.empty();
    }

    private SourceContent readFolder(ReadingProgress progress) throws IOException {
        MnistFolder mnist = new MnistFolder(path);
        if (mnist.isPresent()) {
            return SourceContent.of(mnist.training());
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
        if (DigitFiles.isDigitFile(path)) {
            throw new BadFileException(path, "is one picture, not a set of them: " + WHAT_TO_NAME);
        }
        if (IdxFiles.isPresent(path)) {
            return SourceContent.of(IdxFiles.readWithLabelsBeside(path));
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
