package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import java.io.IOException;
import java.util.Optional;

/** A place that labelled digits come from. Two that are equal hold the same. */
public sealed interface DataSource permits BuiltInSource, MnistSource, PathSource {
    /** What {@code --data} calls it. */
    String argument();

    /** What people call it. */
    String title();

    /** Whether it can be read now, as far as a glance tells; MNIST may have to be downloaded first. */
    boolean isPresent();

    /**
     * Reads the digits to learn from and to choose by.
     *
     * @return at least one digit
     * @throws digitpad.files.BadFileException whose sentence says why there are none
     * @throws java.util.concurrent.CancellationException where the digits are not wanted any more
     */
    SourceContent read(ReadingProgress progress) throws IOException;

    /** Reads the digits for the one final figure; empty where the source has none set aside. */
    Optional<DigitDataset> readTest() throws IOException;
}
