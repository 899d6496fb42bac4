package digitpad.app.reading;

import digitpad.recognition.Doubt;
import digitpad.recognition.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;

/** What came of one input file. */
public sealed interface FileOutcome {
    /** The file that was named or found. */
    Path file();

    /**
     * The file could be read.
     *
     * @param row of the file that was read, counted from 1; empty where it is the whole file
     * @param reading without symbols where there was no ink
     * @param doubt of the network that read
     */
    record Read(Path file, OptionalInt row, Reading reading, Doubt doubt) implements FileOutcome {
        /** A whole file. */
        public Read(Path file, Reading reading, Doubt doubt) {
            this(file, OptionalInt.empty(), reading, doubt);
        }
    }

    /**
     * The file could not be read.
     *
     * @param sentence names the file and says why
     */
    record Failed(Path file, String sentence) implements FileOutcome {}

    /** Hears of every file in the order of the input; an exception ends the reading. */
    @FunctionalInterface
    interface Listener {
        void heard(FileOutcome outcome) throws IOException;
    }
}
