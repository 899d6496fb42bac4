package digitpad.files;

import java.nio.file.Path;

/** Where the details are that users are spared. */
public final class LogFile {
    private LogFile() {}

    /** The file, which need not exist; when it has grown, its former part is beside it. */
    public static Path path() {
        return UserFolder.path().resolve("digitpad.log");
    }
}
