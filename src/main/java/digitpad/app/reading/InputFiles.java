package digitpad.app.reading;

import digitpad.dataset.source.DigitFiles;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The files that a user's paths stand for: a file is itself, a folder is every image and drawing below it, sorted by name.
 * Below one path no folder is walked twice, so that a loop of links ends. Of a folder the names alone are in memory, and one that
 * does not answer, as on a network drive that went away, is given up in time.
 */
public final class InputFiles {
    /** Things in a folder that are asked at once what they are. */
    private static final int ASKED_AT_ONCE = 256;

    private final Visitor visitor;
    private final LookingThreads looking;
    private final Set<Path> walked = new HashSet<>();
    private int skipped;

    private InputFiles(Visitor visitor, LookingThreads looking) {
        this.visitor = visitor;
        this.looking = looking;
    }

    /** Hears of the files in order; an exception ends the walk. */
    public interface Visitor {
        /** A file to read; it need not exist. */
        void file(Path file) throws IOException;

        /** A folder that cannot be walked; {@code sentence} says why. */
        void failed(Path folder, String sentence) throws IOException;
    }

    private enum Kind {
        FOLDER,
        WRITING,
        OTHER
    }

    /**
     * What lies in a folder.
     *
     * @param real the folder without links
     * @param names sorted
     */
    private record Content(Path real, List<Path> names) {}

    /** A folder that could not be listed. */
    private static final class Unlisted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Unlisted(IOException cause) {
            super(cause);
        }
    }

    /**
     * Walks {@code paths} in their order.
     *
     * @return how many other things in folders were passed over
     */
    public static int walk(List<Path> paths, Visitor visitor) throws IOException {
        return walk(paths, visitor, ReadFiles.PATIENCE);
    }

    static int walk(List<Path> paths, Visitor visitor, Duration patience) throws IOException {
        try (LookingThreads looking = new LookingThreads(1, patience)) {
            InputFiles files = new InputFiles(visitor, looking);
            for (Path path : paths) {
                Optional<Boolean> folder = files.soon(() -> Files.isDirectory(path));
                if (folder.isEmpty()) {
                    visitor.failed(path, LookingThreads.noAnswer(path));
                } else if (folder.get()) {
                    files.walked.clear();
                    files.folder(path);
                } else {
                    // Named by the user, so it is read whatever its name is; if that fails, the reading says why.
                    visitor.file(path);
                }
            }
            return files.skipped;
        }
    }

    private void folder(Path folder) throws IOException {
        Optional<Content> listed;
        try {
            listed = soon(() -> content(folder));
        } catch (Unlisted e) {
            IOException reason = e.getCause() instanceof IOException io ? io : new IOException(e);
            visitor.failed(
                    folder, String.valueOf(BadFileException.of(folder, reason).getMessage()));
            return;
        }
        if (listed.isEmpty()) {
            visitor.failed(folder, LookingThreads.noAnswer(folder));
            return;
        }
        if (!walked.add(listed.get().real())) {
            skipped++;
            return;
        }
        List<Path> names = listed.get().names();
        for (int start = 0; start < names.size(); start += ASKED_AT_ONCE) {
            List<Path> some = names.subList(start, Math.min(names.size(), start + ASKED_AT_ONCE));
            Optional<List<Kind>> kinds = soon(
                    () -> some.stream().map(name -> kind(folder.resolve(name))).toList());
            if (kinds.isEmpty()) {
                visitor.failed(folder, LookingThreads.noAnswer(folder));
                return;
            }
            for (int i = 0; i < some.size(); i++) {
                visit(folder.resolve(some.get(i)), kinds.get().get(i));
            }
        }
    }

    private void visit(Path child, Kind kind) throws IOException {
        switch (kind) {
            case FOLDER -> folder(child);
            case WRITING -> visitor.file(child);
            case OTHER -> skipped++;
        }
    }

    /** One that is gone by now is told by whoever reads it; a link that leads nowhere never was one. */
    private static Kind kind(Path child) {
        if (Files.isDirectory(child)) {
            return Kind.FOLDER;
        }
        boolean writing = DigitFiles.isWriting(child)
                && (Files.isRegularFile(child) || !Files.exists(child, LinkOption.NOFOLLOW_LINKS));
        return writing ? Kind.WRITING : Kind.OTHER;
    }

    private static Content content(Path folder) {
        List<Path> names = new ArrayList<>();
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                names.add(child.getFileName());
            }
            names.sort(null);
            return new Content(folder.toRealPath(), names);
        } catch (DirectoryIteratorException e) {
            IOException cause = e.getCause();
            throw new Unlisted(cause == null ? new IOException(e) : cause);
        } catch (IOException e) {
            throw new Unlisted(e);
        }
    }

    private <T> Optional<T> soon(Supplier<T> question) throws InterruptedIOException {
        try {
            return looking.await(looking.begin(question));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("The search for files was interrupted.");
        }
    }
}
