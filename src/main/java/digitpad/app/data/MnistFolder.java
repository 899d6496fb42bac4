package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.source.IdxFiles;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder with data under MNIST's usual names, plain or gzip; the training part gets its writers where QMNIST's label file
 * lies beside it.
 */
public record MnistFolder(Path folder) {
    private static final String QMNIST = "qmnist-train-labels-idx2-int";

    /** Whether the training images are there. */
    public boolean isPresent() {
        return Files.exists(present("train-images-idx3-ubyte"));
    }

    /** The digits to learn from and to choose by. */
    public DigitDataset training() throws IOException {
        DigitDataset data = read("train");
        Path writers = present(QMNIST);
        return Files.exists(writers) ? IdxFiles.withWriters(data, writers) : data;
    }

    /** The digits for the one final figure. */
    public DigitDataset test() throws IOException {
        return read("t10k");
    }

    /** The digits for the one final figure; empty where there is no such file. */
    public Optional<DigitDataset> testIfPresent() throws IOException {
        return Files.exists(present("t10k-images-idx3-ubyte")) ? Optional.of(test()) : Optional.empty();
    }

    private DigitDataset read(String part) throws IOException {
        Path images = present(part + "-images-idx3-ubyte");
        if (!Files.exists(images)) {
            throw new BadFileException(folder, "holds no " + part + "-images-idx3-ubyte, plain or .gz.");
        }
        return IdxFiles.read(images, present(part + "-labels-idx1-ubyte"));
    }

    /** The file of that name, or the one with the dot that some mirrors have, with or without .gz: the first that is there. */
    private Path present(String name) {
        String dotted = name.replace("-idx", ".idx");
        return Stream.of(name, name + ".gz", dotted, dotted + ".gz")
                .map(folder::resolve)
                .filter(Files::exists)
                .findFirst()
                .orElse(folder.resolve(name + ".gz"));
    }
}
