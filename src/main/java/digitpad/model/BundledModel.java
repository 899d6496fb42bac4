package digitpad.model;

import digitpad.files.AtomicFile;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** The file of the model that is packed into the application. */
public final class BundledModel {
    /** Where it lies on the class path. */
    public static final String RESOURCE = "/digitpad/models/digitpad.safetensors";

    private BundledModel() {}

    /**
     * The file's bytes; to be closed by the caller.
     *
     * @throws FileNotFoundException where the application was packed without it
     */
    public static InputStream open() throws IOException {
        InputStream stream = BundledModel.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new FileNotFoundException(
                    "The application was packed without its network: " + RESOURCE + " is missing.");
        }
        return stream;
    }

    /** Replaces {@code file} by a copy of it. */
    public static void export(Path file) throws IOException {
        try (InputStream stream = open()) {
            AtomicFile.write(file, stream::transferTo);
        }
    }
}
