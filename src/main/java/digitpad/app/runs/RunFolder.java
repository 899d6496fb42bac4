package digitpad.app.runs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import digitpad.files.AtomicFile;
import digitpad.files.BadFileException;
import digitpad.files.BoundedFile;
import digitpad.files.PathLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where one run is kept: {@code run.json}, its curve, its checkpoint while it is not finished, the network of the best
 * epoch and those of the others.
 *
 * @param path the folder
 */
public record RunFolder(Path path) {
    private static final int MOST_BYTES = 16 << 20;
    private static final Pattern EPOCH = Pattern.compile("epoch-([0-9]{1,5})\\.safetensors");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The run's settings and history. */
    public Path recordFile() {
        return path.resolve("run.json");
    }

    /** What the training goes on from. */
    public Path checkpoint() {
        return path.resolve("run.checkpoint");
    }

    /** What every step came to. */
    public Path curve() {
        return path.resolve("curve.safetensors");
    }

    /** The network of the best epoch. */
    public Path model() {
        return path.resolve("model.safetensors");
    }

    /** The network of an epoch, counted from 1. */
    public Path epoch(int epoch) {
        return path.resolve("epoch-" + epoch + ".safetensors");
    }

    /** Epochs whose networks are kept, in order. */
    public List<Integer> epochs() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> EPOCH.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> Integer.valueOf(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** The network to use of a run: that of its best epoch; empty where none is kept. */
    public Optional<Path> network(RunRecord run) {
        return Stream.concat(Stream.of(model()), run.best().map(best -> epoch(best.epoch())).stream())
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /** Whether there is something to go on from. */
    public boolean canBeResumed() {
        return Files.exists(checkpoint());
    }

    /** Whether a run that is not finished can go on: from its checkpoint, or from the beginning where no epoch ended. */
    public boolean canGoOn(RunRecord run) {
        return run.state() != RunState.FINISHED && (run.history().epochs().isEmpty() || canBeResumed());
    }

    /** Keeps the run for one holder; empty where somebody trains it already. */
    public Optional<PathLock> lock() {
        return PathLock.take(path);
    }

    /** @throws BadFileException where the record is missing or damaged */
    public RunRecord read() throws BadFileException {
        Path file = recordFile();
        try {
            RunRecord read = JSON.readValue(BoundedFile.read(file, MOST_BYTES), RunRecord.class);
            if (read == null) {
                throw new BadFileException(file, "is empty.");
            }
            return read;
        } catch (JsonProcessingException e) {
            throw new BadFileException(file, "is damaged: it does not tell what a run is.", e);
        } catch (IOException e) {
            throw BadFileException.of(file, e);
        }
    }

    /** Replaces the record, at once or not at all. */
    public void write(RunRecord run) throws IOException {
        byte[] bytes = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(run);
        AtomicFile.write(recordFile(), stream -> stream.write(bytes));
    }
}
