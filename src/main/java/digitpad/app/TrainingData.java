package digitpad.app;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.FolderSource;
import digitpad.files.BadFileException;
import digitpad.files.UserFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The digits that a training was told to learn from.
 *
 * @param digits of all sources together
 * @param test MNIST's test part, where it was asked for
 * @param failures a sentence for each file of a folder that could not be read
 */
public record TrainingData(DigitDataset digits, Optional<DigitDataset> test, List<String> failures) {
    /** Stands for MNIST in the user's folder. */
    public static final String MNIST = "mnist";

    /**
     * Reads the sources.
     *
     * @param sources folders with IDX files under MNIST's usual names or with folders named by digit; {@link #MNIST}
     * @param withTest whether the first source with a test part is to give it
     * @throws BadFileException where a source is none
     */
    public static TrainingData read(List<String> sources, boolean withTest) throws IOException {
        List<DigitDataset> sets = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        Optional<DigitDataset> test = Optional.empty();
        for (String source : sources) {
            MnistFolder mnist = new MnistFolder(folder(source));
            if (mnist.isPresent()) {
                sets.add(mnist.training());
                if (withTest && test.isEmpty()) {
                    test = Optional.of(mnist.test());
                }
            } else if (FolderSource.isPresent(mnist.folder())) {
                FolderSource.Result result = FolderSource.read(mnist.folder());
                sets.add(result.digits());
                failures.addAll(result.failures());
            } else {
                throw new BadFileException(
                        mnist.folder(),
                        Files.isDirectory(mnist.folder())
                                ? "holds neither train-images-idx3-ubyte, plain or .gz, nor folders named 0 to 9."
                                : "does not exist: name a folder with MNIST's files or with folders named 0 to 9.");
            }
        }
        if (withTest && test.isEmpty()) {
            throw new BadFileException(folder(sources.get(0)), "holds no test part, which --test asks for.");
        }
        String name = sets.stream().map(DigitDataset::name).collect(Collectors.joining(" and "));
        return new TrainingData(
                sets.size() == 1 ? sets.get(0) : DigitDataset.concat(name, sets), test, List.copyOf(failures));
    }

    /** A folder of that name comes first: whoever has one here means it. */
    private static Path folder(String source) {
        Path path = Path.of(source);
        return source.equals(MNIST) && !Files.isDirectory(path)
                ? UserFolder.path().resolve(MNIST)
                : path;
    }
}
