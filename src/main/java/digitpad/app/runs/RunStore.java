package digitpad.app.runs;

import digitpad.files.AtomicFile;
import digitpad.files.BadFileException;
import digitpad.files.PathLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All runs that are kept in a folder, each in a folder of its own. For any thread. */
public final class RunStore {
    private static final Logger LOG = LoggerFactory.getLogger(RunStore.class);

    /** Name of the folder in the user's. */
    public static final String FOLDER = "runs";

    private static final DateTimeFormatter ID =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Folders that are looked at; more would not be a list that anybody reads. */
    private static final int MOST_RUNS = 10_000;

    private final Path folder;

    /** @param folder that need not exist */
    public RunStore(Path folder) {
        this.folder = folder;
    }

    /**
     * What is there.
     *
     * @param runs the newest first
     * @param failures a sentence for each folder whose run cannot be read
     */
    public record Listing(List<RunRecord> runs, List<String> failures) {
        public Listing {
            runs = List.copyOf(runs);
            failures = List.copyOf(failures);
        }
    }

    /** Reads the record of every run; none where the folder does not exist. */
    public Listing list() throws IOException {
        List<RunRecord> runs = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        if (Files.exists(folder)) {
            if (!Files.isDirectory(folder)) {
                throw new BadFileException(folder, "is a file where the folder of the runs should be: move it away.");
            }
            List<Path> folders;
            try (Stream<Path> found = Files.list(folder)) {
                folders = found.filter(path -> Files.exists(new RunFolder(path).recordFile()))
                        .limit(MOST_RUNS)
                        .toList();
            }
            List<Object> read =
                    folders.parallelStream().map(RunStore::runOrFailure).toList();
            for (Object each : read) {
                if (each instanceof RunRecord run) {
                    runs.add(run);
                } else {
                    failures.add(each.toString());
                }
            }
        }
        runs.sort(Comparator.comparing(RunRecord::created)
                .thenComparing(RunRecord::id)
                .reversed());
        return new Listing(runs, failures);
    }

    /** Runs that were stopped or interrupted before their end, can go on, and are trained by nobody; the newest first. */
    public List<RunRecord> unfinished() throws IOException {
        return list().runs().stream()
                .filter(run -> run.state() == RunState.STOPPED || run.state() == RunState.RUNNING)
                .filter(run -> folder(run).canGoOn(run) && !isTrained(run))
                .toList();
    }

    /** The record of the run in a folder, or the sentence that says why it cannot be read. */
    private static Object runOrFailure(Path path) {
        try {
            return read(new RunFolder(path));
        } catch (BadFileException e) {
            return String.valueOf(e.getMessage());
        }
    }

    /** @throws BadFileException where there is no such run, or a damaged one */
    RunRecord find(String id) throws BadFileException {
        return read(new RunFolder(folder.resolve(id)));
    }

    /** A folder that was copied keeps its record: the folder's name counts. */
    private static RunRecord read(RunFolder run) throws BadFileException {
        RunRecord read = run.read();
        String id = String.valueOf(run.path().getFileName());
        return new RunRecord(
                id,
                read.name(),
                read.created(),
                read.network(),
                read.plan(),
                read.sources(),
                read.state(),
                read.remark(),
                read.history(),
                read.figures());
    }

    /** Where a run is kept. */
    public RunFolder folder(RunRecord run) {
        return new RunFolder(folder.resolve(run.id()));
    }

    /** Makes a folder for a run that is about to begin at {@code now}, and returns its id. */
    public String create(String network, Instant now) throws IOException {
        Files.createDirectories(folder);
        String plain = network.replaceAll("[^A-Za-z0-9-]+", "-");
        String id = ID.format(now) + "-" + plain.substring(0, Math.min(40, plain.length()));
        for (int number = 1; ; number++) {
            String unique = number == 1 ? id : id + "-" + number;
            try {
                Files.createDirectory(folder.resolve(unique));
                return unique;
            } catch (FileAlreadyExistsException e) {
                // Another window started the same network in the same second.
            }
        }
    }

    /** Removes the folder of a run that never began; does nothing where there is something in it. */
    void forgetEmpty(RunRecord run) {
        RunFolder empty = folder(run);
        if (Files.exists(empty.recordFile()) || empty.canBeResumed()) {
            return;
        }
        try {
            Files.deleteIfExists(empty.path());
        } catch (IOException e) {
            LOG.warn("The empty folder of a run that did not begin stays: {}", empty.path(), e);
        }
    }

    /** {@code now} as records have it. */
    public static String created(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Whether somebody trains a run at this moment, here or in another window. */
    public boolean isTrained(RunRecord run) {
        return PathLock.isHeld(folder(run).path());
    }

    /**
     * Calls a run otherwise.
     *
     * @throws IllegalArgumentException where the name is blank or too long
     * @throws IOException where it is being trained or cannot be written
     */
    @SuppressWarnings("try") // The lock is there to be held.
    public RunRecord rename(RunRecord run, String name) throws IOException {
        String stripped = name.strip();
        RunRecord.problemWithName(name).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
        try (PathLock lock = locked(folder(run))) {
            RunRecord renamed = read(folder(run)).named(stripped);
            folder(run).write(renamed);
            return renamed;
        }
    }

    /**
     * Removes a run by its id, a damaged one as well.
     *
     * @throws IOException where there is none, it is being trained, or it cannot be removed
     */
    public void delete(String id) throws IOException {
        Path path = folder.resolve(id);
        boolean plain = folder.normalize().equals(path.normalize().getParent());
        if (!plain || !Files.exists(new RunFolder(path).recordFile())) {
            throw new BadFileException(path, "is no run.");
        }
        remove(new RunFolder(path));
    }

    /**
     * Removes a run with all its networks.
     *
     * @throws IOException where it is being trained or cannot be removed
     */
    public void delete(RunRecord run) throws IOException {
        remove(folder(run));
    }

    @SuppressWarnings("try") // The lock is there to be held.
    private static void remove(RunFolder run) throws IOException {
        Path path = run.path();
        try (PathLock lock = locked(run)) {
            List<Path> files;
            try (Stream<Path> found = Files.list(path)) {
                files = found.toList();
            }
            // The record last: what is left of a removal that failed is still listed and can be removed again.
            for (Path file : files) {
                if (!file.equals(run.recordFile())) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(run.recordFile());
            Files.deleteIfExists(path);
        }
    }

    private static PathLock locked(RunFolder run) throws BadFileException {
        return run.lock()
                .orElseThrow(() -> new BadFileException(run.path(), "is being trained: stop the training first."));
    }

    /** Writes what the table of runs shows as CSV, replacing {@code file}. */
    public static void export(Path file, List<RunRecord> runs) throws IOException {
        String text = RunCsv.of(runs);
        AtomicFile.write(file, stream -> stream.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
