package digitpad.model.network;

import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The folder of the user's own designs: a file each. A file that cannot be read is told and costs nothing else. */
public final class DesignFolder {
    /** Name of the folder among the user's files. */
    public static final String FOLDER = "designs";

    /** Most designs that are looked at. */
    static final int MAX_DESIGNS = 500;

    private static final int LONGEST_STEM = 40;

    /** Names that Windows keeps for devices, whatever their ending. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d");

    private final Path folder;

    /** @param folder need not exist before the first design is kept */
    public DesignFolder(Path folder) {
        this.folder = folder;
    }

    /** A design and its file. */
    public record Kept(Path file, NetworkDescription network) {}

    /**
     * What was found.
     *
     * @param designs by the names of their files
     * @param problems a sentence for each file that is of no use
     */
    public record Listing(List<Kept> designs, List<String> problems) {}

    /** Where the designs are. */
    public Path path() {
        return folder;
    }

    /** Reads all designs. */
    public Listing list() {
        List<Kept> designs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        if (Files.exists(folder)) {
            try {
                for (Path file : files()) {
                    read(file, designs, problems);
                }
            } catch (IOException e) {
                problems.add(BadFileException.of(folder, e).getMessage());
            }
        }
        return new Listing(designs, problems);
    }

    /**
     * A file for a new design, named after {@code name}, that is neither there nor among {@code taken}.
     */
    public Path newFile(String name, Set<Path> taken) {
        String letters =
                name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String stem = letters.substring(0, Math.min(LONGEST_STEM, letters.length()));
        if (stem.isEmpty() || DEVICE.matcher(stem).matches()) {
            stem = "design";
        }
        Path file = folder.resolve(stem + DesignFile.ENDING);
        for (int number = 2; taken.contains(file) || Files.exists(file); number++) {
            file = folder.resolve(stem + "-" + number + DesignFile.ENDING);
        }
        return file;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(DesignFolder::isDesign)
                    .limit(MAX_DESIGNS)
                    .sorted()
                    .toList();
        }
    }

    /** Others, and files that are being written, are nobody's business here. */
    private static boolean isDesign(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(DesignFile.ENDING) && !name.startsWith(".");
    }

    private static void read(Path file, List<Kept> designs, List<String> problems) {
        try {
            designs.add(new Kept(file, DesignFile.read(file)));
        } catch (BadFileException e) {
            problems.add(e.getMessage());
        }
    }
}
