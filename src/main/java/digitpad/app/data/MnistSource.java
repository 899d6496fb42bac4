package digitpad.app.data;

import digitpad.dataset.DigitDataset;
import digitpad.dataset.ReadingProgress;
import digitpad.dataset.SourceContent;
import digitpad.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** MNIST in the user's own folder, where it comes by download. */
public record MnistSource(Path folder) implements DataSource {
    @Override
    public String argument() {
        return DataSources.MNIST;
    }

    @Override
    public String title() {
        return "MNIST";
    }

    @Override
    public boolean isPresent() {
        return files().isPresent();
    }

    @Override
    public SourceContent read(ReadingProgress progress) throws IOException {
        if (!isPresent()) {
            throw new BadFileException(
                    folder,
                    "does not hold MNIST yet: \"digitpad data download\" brings it, once, and the data built-in needs no"
                            + " download.");
        }
        SourceContent content = SourceContent.of(files().training());
        progress.check();
        return content;
    }

    @Override
    public Optional<DigitDataset> readTest() throws IOException {
        return files().testIfPresent();
    }

    private MnistFolder files() {
        return new MnistFolder(folder);
    }
}
